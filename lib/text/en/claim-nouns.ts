import { readNation } from '../read-nation.ts';

/** What a clause is about, by its nouns. */
export type NounClass =
  | 'weapon'
  | 'armour'
  | 'barrage'
  | 'toll'
  | 'people'
  | 'someone'
  | 'offer'
  | 'fighters'
  | 'price'
  | 'nation'
  | 'meeting'
  | 'troops'
  | 'captives'
  | 'remains'
  | 'handover'
  | 'land'
  | 'gain'
  | 'parley'
  | 'statehood'
  | 'money'
  | 'building'
  | 'machine'
  | 'mishap'
  | 'crime'
  | 'paper'
  | 'war'
  | 'standing';

/** Nouns in the singular. */
const lists: Record<Exclude<NounClass, 'nation'>, string> = {
  weapon:
    'drone missile rocket shahed decoy shell uav interceptor battery launcher howitzer warhead munition ammunition kinzhal iskander patriot himars artillery torpedo mortar projectile fpv',
  armour: 'tank bradley leopard howitzer armour armor launcher apc ifv',
  barrage: 'barrage salvo bombardment airstrike aerial mass',
  toll: 'losses dead death casualty toll fatality wounded injury injured body injuries missing victim survivor wound burn fracture corpse case',
  people:
    'person people man woman child civilian resident passenger worker pupil student patient family refugee villager household evacuee pensioner inhabitant boy girl mother teenager',
  fighters:
    'army force military rebel defender militia attacker garrison insurgent guerrilla invader navy marine unit platoon company column',
  price: 'rate job staff post target outlook',
  offer: 'offer proposal plan request appeal demand',
  meeting: 'meeting call visit conversation',
  someone: 'he she i we',
  troops:
    'troop troops soldier sapper serviceman servicewoman battalion brigade regiment garrison conscript recruit reinforcement mercenary peacekeeper fighter jet warship frigate destroyer fleet paratrooper marine sailor reservist division contingent unit f-16 presence deployment commander rescuer',
  captives: 'prisoner captive detainee hostage pow internee',
  remains: 'body remains dead corpse coffin',
  handover: 'swap exchange handover repatriation transfer',
  land: 'village settlement town hamlet city position territory foothold bridgehead frontline front line flag ground hand district trench km hill height island outskirts area sector',
  gain: 'capture seizure liberation advance offensive assault incursion retreat withdrawal encirclement loss liberation counteroffensive',
  parley:
    'ceasefire cease-fire truce talk talks summit treaty accord concession envoy delegation mediator mediation negotiator negotiation embassy ambassador sanction resolution armistice deadline',
  statehood:
    'president government kremlin ministry minister state country side party leader ally partner official delegation spokesman ambassador chancellor diplomat capital',
  money:
    'price inflation wage salary tariff revenue profit turnover share bond yield export import tax loan debt budget cost subsidy sale order backlog growth unemployment economy currency lira rouble deficit surplus income dividend rent mortgage fee fund funding earnings harvest gdp spending takings market crude barrel asset investment acquisition merger',
  building:
    'building house block plant depot refinery station substation runway airport airfield bakery school hospital bridge warehouse factory tram car train bus ferry vessel ship boat home flat roof dam pipeline power-plant store church facility enterprise port road tower minibus hall window target',
  machine:
    'brake engine track rail carriage locomotive rudder steering valve alarm sprinkler detector altimeter signal tanker lorry truck vehicle train spacecraft lander rocket plane aircraft flight driver pilot seal reactor tank',
  mishap:
    'fire explosion blast earthquake quake aftershock crash flood landslide derailment eruption collapse wreck blaze accident outage blackout leak spill failure storm avalanche wildfire power debris shooting bombing sabotage arson strike raid attack tremor lava undamaged damaged intact flooded speed violation collision',
  crime:
    'theft fraud murder robbery burglary arson conspiracy manslaughter bribe threat intimidation forgery smuggling suspect arrest offence gang charge assault',
  paper:
    'report audit memo letter email e-mail document study survey inquiry review vote motion petition permit waiver licence license amendment law bill complaint statement video photograph minutes diary consultation sentence court jail ruling order warning consultant fact figure',
  war: 'war invasion conflict siege occupation',
  standing:
    'population majority capital founder term prize title headquarters follower inhabitant language presidency career',
};

const nounClasses = new Map<string, Set<NounClass>>();
for (const [name, nouns] of Object.entries(lists) as [NounClass, string][])
  for (const noun of nouns.split(' ')) nounClasses.set(noun, (nounClasses.get(noun) ?? new Set()).add(name));

const nation: ReadonlySet<NounClass> = new Set(['nation']);

const plurals: readonly (readonly [string, string])[] = [
  ['men', 'man'],
  ['ies', 'y'],
  ['children', 'child'],
  ['es', ''],
  ['s', ''],
];

/** The classes of a noun, in lower case, singular or plural; undefined where it is not listed. */
export function classesOfNoun(noun: string): ReadonlySet<NounClass> | undefined {
  const found = nounClasses.get(noun);
  if (found) return found;
  if (readNation(noun)) return nation;
  for (const [ending, instead] of plurals) {
    if (!noun.endsWith(ending)) continue;
    const singular = nounClasses.get(noun.slice(0, noun.length - ending.length) + instead);
    if (singular) return singular;
  }
  return undefined;
}
