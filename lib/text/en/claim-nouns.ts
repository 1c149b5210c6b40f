import { readNation } from '../phrases/read-nation.ts';

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
  | 'service'
  | 'machine'
  | 'mishap'
  | 'crime'
  | 'paper'
  | 'war'
  | 'standing'
  | 'state'
  | 'labour'
  | 'ward'
  | 'cases'
  | 'nature'
  | 'limb'
  | 'firm'
  | 'verdict'
  | 'measure'
  | 'law';

/** Nouns in the singular. */
const lists: Record<Exclude<NounClass, 'nation'>, string> = {
  weapon:
    'drone missile rocket shahed decoy shell uav interceptor battery launcher howitzer warhead munition ammunition kinzhal iskander patriot himars artillery torpedo mortar projectile fpv kalibr geran lancet atacms javelin stinger scud quadcopter bomb grenade landmine',
  armour:
    'tank bradley leopard abrams challenger howitzer armour armor launcher apc ifv jet fighter bomber warship frigate corvette submarine gunboat helicopter radar gun',
  barrage: 'barrage salvo bombardment airstrike aerial mass volley fusillade',
  toll: 'losses dead death casualty toll fatality wounded injury injured body injuries missing victim survivor wound burn fracture corpse concussion bruise amputation drowning suicide overdose infection hospitalisation hospitalization',
  people:
    'person people man woman child civilian resident passenger worker pupil student patient family refugee villager household evacuee pensioner inhabitant boy girl mother teenager father son daughter brother sister husband wife couple baby infant toddler neighbour neighbor friend relative adult commuter tourist pilgrim miner sailor crew climber hiker swimmer skier motorist cyclist pedestrian spectator fan bystander driver employee nurse doctor farmer fisherman firefighter officer policeman journalist protester demonstrator activist migrant immigrant inmate tenant guest customer shopper holidaymaker life',
  fighters:
    'army force military rebel defender militia attacker garrison insurgent guerrilla invader navy marine unit platoon company column junta gunman jihadist separatist',
  price: 'rate job staff post outlook',
  offer: 'offer proposal plan request appeal demand bid',
  meeting: 'meeting call visit conversation',
  someone: 'he she i we',
  troops:
    'troop troops soldier sapper serviceman servicewoman battalion brigade regiment garrison conscript recruit reinforcement mercenary peacekeeper fighter jet warship frigate destroyer fleet paratrooper marine sailor reservist division contingent unit f-16 presence deployment commander rescuer commando squadron airman gunner medic instructor legion militiaman infantry infantryman cadet draftee corps platoon firefighter',
  captives: 'prisoner captive detainee hostage pow internee abductee',
  remains: 'body remains dead corpse coffin',
  handover: 'swap exchange handover repatriation transfer',
  land: 'village settlement town hamlet city position territory foothold bridgehead frontline front line flag ground hand district trench km hill height island outskirts area sector salient pocket crossing suburb stronghold province land enclave corridor',
  gain: 'capture seizure liberation advance offensive assault incursion retreat withdrawal encirclement loss liberation counteroffensive counterattack breakthrough counter-offensive recapture pullback',
  parley:
    'ceasefire cease-fire truce talk talks summit treaty accord concession envoy delegation mediator mediation negotiator negotiation embassy ambassador sanction resolution armistice deadline consulate diplomacy rapprochement pact communique ultimatum veto emissary',
  statehood:
    'president government kremlin ministry minister state country side party leader ally partner official delegation spokesman ambassador chancellor diplomat capital',
  money:
    'price inflation wage salary tariff revenue profit turnover share bond yield export import tax loan debt budget cost subsidy sale orders backlog growth unemployment economy currency lira rouble deficit surplus income dividend rent mortgage fee fund funding earnings harvest gdp spending takings market crude barrel asset investment acquisition merger stake stock buyback bailout stimulus levy duty invoice bonus pension compensation payout grant donation valuation cash liquidity credit creditor bankruptcy insolvency receivership vacancy payroll workforce redundancy layoff output consumption demand inventory commodity fare toll premium margin ipo listing contract tender shareholder investor retailer lender borrower turnover outlay liability royalty proceeds refund',
  building:
    'building house block plant depot refinery station substation runway airport airfield bakery school hospital bridge warehouse factory tram car train bus ferry vessel ship boat home flat roof dam pipeline power-plant store church facility enterprise port road tower minibus hall window target shop supermarket mall restaurant cafe hotel stadium theatre theater museum mosque cathedral chapel temple synagogue monastery kindergarten nursery college university clinic mill silo barn stable farm greenhouse terminal pier quay dock harbour harbor jetty lighthouse garage hangar tunnel viaduct overpass railway motorway highway pylon mast turbine levee embankment reservoir wall barracks base headquarters dormitory apartment cottage villa skyscraper workshop laboratory substation cable grid crane fence shed bungalow tent camp library pavement embankment seawall',
  service:
    'school hospital hospitals clinic clinics kindergarten nursery library college university ward surgery museum theatre theater pharmacy bed',
  machine:
    'brake engine track rail carriage locomotive rudder steering valve alarm sprinkler detector altimeter signal tanker lorry truck vehicle train spacecraft lander rocket plane aircraft flight driver pilot seal reactor tank boiler pump generator transformer turbine lift elevator cable-car tram bus van car coach motorcycle scooter tractor crane excavator bulldozer trawler yacht ferry freighter barge tug dinghy helicopter jet airliner glider balloon satellite probe capsule module sensor gearbox wheel tyre tire axle hull bulkhead hatch bolt weld circuit breaker switch server computer software recorder transponder propeller wing gear battery cockpit',
  mishap:
    'fire explosion blast earthquake quake aftershock crash flood landslide derailment eruption collapse wreck blaze accident outage blackout leak spill failure storm avalanche wildfire power debris shooting bombing sabotage arson strike raid attack tremor lava undamaged damaged intact flooded speed violation collision inferno gale hurricane typhoon cyclone tornado thunderstorm lightning hail blizzard heatwave mudslide sinkhole tsunami volcano ash stampede crush capsizing pile-up smash breakdown malfunction rupture burst contamination flooding downpour rain rainfall snow snowfall wind gust smoke flame crater epicentre epicenter disaster catastrophe emergency tragedy rubble wreckage fragment short-circuit fault defect near-miss',
  crime:
    'theft fraud murder robbery burglary arson conspiracy manslaughter bribe threat intimidation forgery smuggling suspect arrest offence gang charge assault homicide rape abduction kidnapping hijacking extortion blackmail embezzlement laundering corruption bribery perjury trafficking poaching vandalism looting hacking cyberattack stabbing lynching riot gunman assailant thief burglar robber hacker kidnapper fingerprint dna cctv alibi custody offense felony crime killer ransom knife pistol cocaine heroin cannabis handcuff',
  paper:
    'report audit memo letter email e-mail document study survey inquiry review vote motion petition permit waiver licence license amendment law bill complaint statement video photograph minutes diary consultation sentence court jail ruling order warning consultant fact figure paper article book text message tweet log register transcript recording footage clip film photo map chart dataset poll census trial experiment finding result sample analysis assessment evaluation probe hearing verdict judgment injunction decree directive regulation rule guideline certificate form questionnaire ballot election referendum legislation clause appeal lawsuit submission dossier archive manuscript leaflet notice code database researcher scientist participant volunteer vaccine dose treatment trial placebo risk',
  war: 'war invasion conflict siege occupation',
  state:
    'unaccounted healthy unscathed ill sick dead unwell unconscious comatose unhurt uninjured unharmed injured wounded hospitalised hospitalized deadliest bloodiest',
  ward: 'hospital hospitals clinic clinics morgue mortuary infirmary medical',
  cases: 'cases',
  nature: 'temperature river lake tide sea glacier water magma dome crater thermometer barometer',
  limb: 'leg arm skull rib neck spine finger toe wrist ankle hip bone jaw nose collarbone pelvis shoulder knee elbow eye foot feet hand limb vertebra',
  firm: 'company firm group chain retailer airline manufacturer maker carmaker automaker brand startup operator insurer developer producer supplier conglomerate bank',
  verdict: 'guilty innocent liable negligent',
  law: 'police customs officer detective prosecutor constable sheriff investigator',
  measure: 'long wide deep tall high old thick',
  labour: 'walkout picket striker stoppage lockout union',
  standing:
    'population majority capital founder term prize title headquarters follower inhabitant language presidency career graduate native veteran owner descendant medallist champion',
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
