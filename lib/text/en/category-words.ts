import type { ClaimCategory } from '../../vocabulary.ts';

/**
 * Words that tell what a claim is about, each with its weight. A word ending in * stands for all that begin with
 * it. Two words stand for the pair.
 */
const lists: Record<ClaimCategory, Record<number, string>> = {
  weapons: {
    4: 'rocket* shahed* airstrike* air_strike* barrage* bombard* aerial_attack* aerial_campaign shot_down artillery air_defence* air_defense* drones missiles',
    3: 'warhead* shell shells shelled shelling bombs taurus ammunition howitzer* torpedo* uav* munition* interceptor* aerial air_raid* launcher* mortar* kamikaze',
    2: 'shoot_down fired launched intercept* downed jammed weapon* hypersonic electronic_warfare salvo* ballistic fires decoy* batteries gunners drone missile bomb',
    1: 'range airspace arms launch* attacks',
  },
  casualties: {
    5: 'death_toll deadliest bloodiest under_the_rubble killed kills killing dead casualt* fatal* in_hospital trapped_beneath trapped_under pulled_out',
    4: 'fell_ill suffered_burns burns_to lives_lost more_bodies bodies_found grave_condition critical_condition unaccounted_for lost_men fell_sick number_of_dead',
    3: 'kill died dies deaths death wounded injur* perished victim* hospitalised hospitalized missing lost_more men_lost wounds hurt toll buried_alive treated_for shrapnel body_of drowned',
    2: 'mourn* losses infected die sick bodies cases count wounding counted survived survivor* wound alive burns fracture* trapped morgue*',
    1: 'rubble lost civilians',
  },
  territory: {
    4: 'took_control seized_control liberated recaptur* retak* retook frontline front_line reclaimed assaults repelled',
    3: 'captur* advance* advanc* invaded territor* encircl* offensive incursion had_fallen bridgehead bridgeheads trench* occupied occupation',
    2: 'entire_front ground_attacks halted fallen progress* gradual_progress overran foothold villag* settlement* positions assault* troops_had territory',
    1: 'region forces troops front',
  },
  exchange: {
    5: 'prisoner* captives swap swapped swaps pows repatriat* hostage* detainee* exchanged_bodies',
    3: 'remains handed_over exchange exchanges unidentified_bodies freed released exchanged the_bodies bodies_of received_the in_return captivity',
    1: 'bodies list',
  },
  forces: {
    4: 'deploy* mobilis* mobiliz* conscript* sappers reinforc* battalion* garrison* recruits scrambl* put_on on_alert standing_army',
    3: 'troops_into troops_to construction_workers soldiers_in tanks brigade* sent_tens mercenar* military_workers troops_are dispatched frigate* warship* peacekeep* rescuers_and',
    2: 'personnel troop_levels exercise* manoeuvre* enlist* jets fighter_jets allied_aircraft transport_planes navy regiment*',
    1: 'servicemen military workers battlefield sending send sent convoy instructors army troops',
  },
  diplomacy: {
    4: 'ceasefire* cease-fire truce* negotiat* mediat* peace_talks summit* treaty diplomat* sanction* memorandum peace_deal peace_plan ambassador* embassy envoy*',
    3: 'talks concession* preconditions accord bilateral call_with met_with delegation* conflict toward_peace peace foreign_minister security_council demilitari*',
    2: 'proposal* propos* rebuff* mediator agreement* conversation phone_call spoke_to parliament_as nato refus* negotiator* both_sides rapport discussions asked_both resolution visas kremlin vatican offer offered offers',
    1: 'agreed accept* demand* promised insist* pledged discuss* communicat* meeting deal reject* ready_for dispatch_of spoken united_nations',
  },
  economy: {
    4: 'econom* inflation gdp export* import* tariff* revenue* unemploy* currency interest_rate* profit* turnover investor* shareholder* stock shares bond bonds borrowing basis_points percentage_points central_bank takings income dividend*',
    3: 'growth price* trade wage* sales tax* costs cost loan* debt* jobs spending budget* market* salar* payroll subsid* rates fiscal lira* contract* earnings backlog quarter customers yield harvest acquisition merger takeover rent rents mortgage* funding salary paid_for invest investing invested investment* central_bank',
    2: "$ £ € bank's billion paid payment* financ* fund funds a_year euros dollars hryvni* pounds francs roubles yuan crude barrel* output production employ* premium savings gains grid_deficit megawatts gigawatts consumption worth invoice* bank's lender*",
    1: 'orders insurance company companies',
  },
  incident: {
    4: 'explosion* exploded fire_broke blaze assassinat* crash* collapsed earthquake* quake* aftershock* derail* sank shipwreck wildfire* landslide* arson sabotage power_plants power_plant fuel_depot* fuel_depots robber* burglar* murder* manslaughter kidnap* direct_hit apartment_building oil_depot without_power lost_power without_electricity conspiracy power_cut* ran_aground',
    3: 'hit blast* flood* bombing shooting stabb* demolish* struck magnitude rattled tremor* epicent* theft stolen fraud smuggl* hacked cyber* outage leaked leak spill* lost_their doping banned_substance vanished shortfall evidence suspects suspect arrest* police detective* forensic defendant jury prosecut* charged convicted offence* witness* intimidat* threats threat_to malicious investigat* evacuated_the closed_the reopened runway airport rudder steering fault* grounding aground defect* malfunction* spacecraft lander altimeter signal toppled capsized overturned inferno tornado* hurricane* typhoon* cyclone* tsunami mudslide* avalanche* pile-up gas_leak power_line*',
    2: 'building* strike debris damage* burn* burned destroyed alight depot diverted flights passengers power electricity cracked attack criminal witness_statement cut_off attacked confess* alibi gang raid raided vandal* tested_positive storm* gale* snow rain* winds gusts heatwave lightning smoke flames rudder wreckage debris',
    1: 'windows accident fell rescuers',
  },
  background: {
    5: 'second_year third_year fourth_year fifth_year sixth_year tenth_year was_born',
    4: 'full-scale invasion_of invaded_in war_began started_this home_to in_post has_led founded_in population_of founded headquartered has_held',
    3: 'born since_20* since_19* represents owns signing_rights elected whose_term term began_in started_in aggressor year_of_the capital_of population majority_of world_titles family_owns has_won peer_reviewed published_in graduated married capital_city',
    2: 'served history years_ago worked_as attempt presidency career joined championship* nickname* retired left_the left_in brought_in introduced_after largest_city followers',
    1: '',
  },
  other: {
    4: 'flee flees fled fleeing displac* refugee* convoy* humanitarian famine starv* flour cooking hunger vaccin* evacuation',
    3: 'study studies researcher* participants adults risk authors votes voted vote warnings no_evidence_of',
    2: "aid food email* letter* warned warning* laboratory volunteers councillor* resign* quit mourning petition assembly report report's reports published document* audit* memo briefing told asked ordered complain* paper inspected video lawyer* ban banned assurance sample statement misled",
    1: 'fuel water minister asked informed said committee',
  },
};

export interface CategoryWord {
  category: ClaimCategory;
  weight: number;
}

/** Whole words to what they speak for. */
export const categoryWords = new Map<string, CategoryWord[]>();
/** Beginnings of words, by their first three letters. */
export const categoryStems = new Map<string, { stem: string; word: CategoryWord }[]>();
/** Phrases ("death toll"), by their first word; of the last only a beginning may be given. */
export const categoryPhrases = new Map<string, { rest: string[]; whole: boolean; word: CategoryWord }[]>();

for (const [category, byWeight] of Object.entries(lists) as [ClaimCategory, Record<number, string>][])
  for (const [weight, words] of Object.entries(byWeight))
    for (const entry of words.split(' ')) add(entry, { category, weight: Number(weight) });

function add(entry: string, word: CategoryWord): void {
  const [first = '', ...rest] = entry.replace('*', '').split('_');
  const whole = !entry.endsWith('*');
  if (rest.length > 0) append(categoryPhrases, first, { rest, whole, word });
  else if (whole) append(categoryWords, first, word);
  else append(categoryStems, first.slice(0, 3), { stem: first, word });
}

function append<Entry>(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  map.set(key, [...(map.get(key) ?? []), entry]);
}
