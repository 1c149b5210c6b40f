import type { ClaimCategory } from '../../vocabulary.ts';

/**
 * Words that tell what a claim is about, each with its weight. A word ending in * stands for all that begin with
 * it. Two words stand for the pair.
 */
const lists: Record<Exclude<ClaimCategory, 'other'>, Record<number, string>> = {
  weapons: {
    3: 'drone* missile* rocket* shahed* warhead* artillery shell* airstrike* bomb* bombard* barrage* taurus ammunition howitzer* torpedo* uav* munition* interceptor* fighter-jet*',
    2: 'shot_down shoot_down fired aerial air_defen* launched intercept* downed jammed weapon* hypersonic electronic_warfare salvo* cruise ballistic',
    1: 'range airspace arms launch*',
  },
  casualties: {
    4: 'death_toll dead casualt* bodies_found fatal* fell_ill killed kills killing lives_lost',
    3: 'kill died dies deaths death wounded injur* deadliest perished victims hospitalised hospitalized cases missing bodies',
    2: 'mourn* toll losses infected die lost_more sick',
    1: 'rubble lost civilians',
  },
  territory: {
    4: 'seized_control took_control liberated recaptur* retak* retaken frontline front-line front_line',
    3: 'captur* seiz* advance* advanc* villag* settlement* invaded territor* reclaimed occup* encircl* offensive incursion held_by had_fallen',
    2: 'region along_the_entire ground_attacks taken took_two halted control fallen hands troops_had border',
    1: 'town* forces troops',
  },
  exchange: {
    5: 'prisoner* captives swap swapped swaps pows repatriat* hostage* detainee* exchanged_bodies prisoners_of_war',
    3: 'remains handed_over exchange exchanges unidentified_bodies freed released exchanged',
    1: 'bodies list',
  },
  forces: {
    4: 'deploy* mobilis* mobiliz* conscript* sappers reinforc* battalion* garrison* recruits',
    3: 'troops_into troops_to construction_workers soldiers_in tanks brigade* sent_tens mercenar* military_workers',
    2: 'soldiers troops servicemen soldier army personnel sending send',
    1: 'forces military workers battlefield',
  },
  diplomacy: {
    4: 'ceasefire* cease-fire truce negotiat* mediat* peace_talks summit* talks treaty diplomat* sanction* memorandum peace_deal',
    3: 'offer offered offers offering proposal* propos* agreement* reject* rebuff* met_with meeting call call_with phone concession* preconditions accord conversation deal requests spoke_to',
    2: 'agreed refus* accept* demand* promised insist* spoken spoke told discuss* communicat* pledged ready_for parliament nato conflict vatican support* envoy* delegation*',
    1: 'leaders president minister visit talk foreign cooperat*',
  },
  economy: {
    4: 'econom* inflation gdp budget* export* import* tariff* revenue* unemploy* currency interest_rate* market_share profit* turnover investors',
    3: '$ £ € growth price* trade wages sales tax* costs cost loan* debt* jobs spending percent_of',
    2: 'bank* oil_price* companies market* billion million_dollars rates paid financ* fund*',
  },
  incident: {
    3: 'explosion* exploded fire_broke blaze blast* assassinat* bombing crash* collapsed earthquake* flood* derail* sank wildfire* landslide* struck shooting stabb* sabotage',
    2: 'building* hit attack* strike debris damage* burn* destroyed spacecraft lander alight depot signal lost_contact arrest* hacked cyber* outage evacuat* landslip apartment power_cut* spill* lifted_off',
    1: 'house* homes windows accident fell station rescuers fuel',
  },
  background: {
    3: 'born founded since_20* since_19* elected whose_term term began_in started_this started_in aggressor invaded_in year_of_the home_to capital_of population',
    2: 'served former history established war_now in_its headquarter* built years_ago worked_as attempt anniversary',
    1: 'first decade* century airfields hospitals',
  },
};

export interface CategoryWord {
  category: ClaimCategory;
  weight: number;
}

/** Whole words and pairs ("death toll") to what they speak for. */
export const categoryWords = new Map<string, CategoryWord[]>();
/** Beginnings of words, by their first three letters. */
export const categoryStems = new Map<string, { stem: string; word: CategoryWord }[]>();

for (const [category, byWeight] of Object.entries(lists) as [ClaimCategory, Record<number, string>][])
  for (const [weight, words] of Object.entries(byWeight))
    for (const entry of words.split(' ')) {
      const word = { category, weight: Number(weight) };
      const plain = entry.replaceAll('_', ' ').replace('*', '');
      if (!entry.endsWith('*')) categoryWords.set(plain, [...(categoryWords.get(plain) ?? []), word]);
      else {
        const key = plain.slice(0, 3);
        categoryStems.set(key, [...(categoryStems.get(key) ?? []), { stem: plain, word }]);
      }
    }
