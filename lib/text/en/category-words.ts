import type { ClaimCategory } from '../../vocabulary.ts';

/**
 * Words that tell what a claim is about, each with its weight. A word ending in * stands for all that begin with
 * it. Two words stand for the pair.
 */
const lists: Record<ClaimCategory, Record<number, string>> = {
  weapons: {
    4: 'drone* missile* rocket* shahed* airstrike* barrage* bombard* aerial_attack* aerial_campaign shot_down artillery',
    3: 'warhead* shell* bomb bombs taurus ammunition howitzer* torpedo* uav* munition* interceptor* aerial air_raid* air_defen*',
    2: 'shoot_down fired launched intercept* downed jammed weapon* hypersonic electronic_warfare salvo* cruise ballistic fires',
    1: 'range airspace arms launch* attacks',
  },
  casualties: {
    5: 'death_toll deadliest killed kills killing dead casualt* fatal*',
    4: 'fell_ill lives_lost more_bodies bodies_found',
    3: 'kill died dies deaths death wounded injur* perished victims hospitalised hospitalized missing lost_more men_lost',
    2: 'mourn* toll losses infected die sick bodies cases count wounding counted',
    1: 'rubble lost civilians fever outbreak',
  },
  territory: {
    4: 'took_control seized_control liberated recaptur* retak* retook frontline front_line reclaimed',
    3: 'captur* seiz* advance* advanc* villag* settlement* invaded territor* occup* encircl* offensive incursion had_fallen',
    2: 'entire_front ground_attacks taken halted control fallen hands held progress* gradual_progress overran foothold',
    1: 'region border town* forces troops front',
  },
  exchange: {
    5: 'prisoner* captives swap swapped swaps pows repatriat* hostage* detainee* exchanged_bodies',
    3: 'remains handed_over exchange exchanges unidentified_bodies freed released exchanged',
    1: 'bodies list',
  },
  forces: {
    4: 'deploy* mobilis* mobiliz* conscript* sappers reinforc* battalion* garrison* recruits',
    3: 'troops_into troops_to construction_workers soldiers_in tanks brigade* sent_tens mercenar* military_workers troops_are',
    2: 'army personnel troop_levels exercise* manoeuvre* enlist*',
    1: 'soldiers troops servicemen soldier forces military workers battlefield sending send sent',
  },
  diplomacy: {
    4: 'ceasefire* cease-fire truce negotiat* mediat* peace_talks summit* talks treaty diplomat* sanction* memorandum peace_deal',
    3: 'offer offered offers offering proposal* propos* agreement* reject* rebuff* met_with call call_with phone concession* preconditions accord conversation deal requests spoke_to meeting',
    2: 'agreed refus* accept* demand* promised insist* spoken discuss* communicat* pledged ready_for parliament nato envoy* delegation* toward_peace',
    1: 'leaders president minister visit talk foreign cooperat* vatican support* told spoke conflict delivering',
  },
  economy: {
    4: 'econom* inflation gdp budget* export* import* tariff* revenue* unemploy* currency interest_rate* profit* turnover investors',
    3: '$ £ € growth price* trade wages sales tax* costs cost loan* debt* jobs spending',
    2: 'bank* market* billion rates paid financ* fund*',
  },
  incident: {
    3: 'explosion* exploded fire_broke blaze blast* assassinat* bombing crash* collapsed earthquake* flood* derail* sank wildfire* landslide* struck shooting stabb* sabotage demolish*',
    2: 'building* hit strike debris damage* burn* burned destroyed spacecraft lander alight depot signal arrest* hacked cyber* outage evacuat* apartment power_cut* spill* lifted_off attack direct_hit bakery',
    1: 'house* homes windows accident fell station rescuers',
  },
  background: {
    5: 'second_year third_year fourth_year fifth_year sixth_year tenth_year',
    4: 'invaded_in war_began started_this home_to',
    3: 'born founded since_20* elected whose_term term began_in started_in aggressor year_of_the capital_of population',
    2: 'served former history established headquarter* built years_ago worked_as attempt presidency',
    1: 'first decade* century airfields hospitals airfield hospital',
  },
  other: {
    4: 'flee flees fled fleeing displac* refugee* convoy* humanitarian famine starv* flour cooking hunger vaccin*',
    2: 'aid food medicine* school* email letter warned warning* warnings sample laboratory volunteers trial',
    1: 'fuel water hospital*',
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
