import { inflectVerb } from './inflect-verb.ts';

/** What a clause tells of, by its main verb. */
export type VerbClass =
  | 'launch'
  | 'down'
  | 'hit'
  | 'ruin'
  | 'harm'
  | 'ail'
  | 'take'
  | 'hold'
  | 'give'
  | 'send'
  | 'parley'
  | 'trade'
  | 'change'
  | 'befall'
  | 'move'
  | 'flee'
  | 'police'
  | 'recover'
  | 'talk'
  | 'lose'
  | 'make'
  | 'origin'
  | 'invade'
  | 'fund'
  | 'formal'
  | 'procedure'
  | 'career'
  | 'report'
  | 'begin'
  | 'be';

/** Bases of verbs; a particle that makes it another verb stands after "_". */
const lists: Record<VerbClass, string> = {
  launch: 'launch fire shoot lob unleash field mass-produce',
  down: 'down intercept shoot_down bring_down jam suppress neutralise neutralize take_down',
  hit: 'hit strike attack bomb bombard shell pound target touch pummel carry_out',
  talk: 'meet speak talk visit discuss confer converse',
  lose: 'lose forfeit',
  make: 'make build produce manufacture assemble turn_out roll_out',
  origin: 'born found establish graduate marry',
  ruin: 'destroy demolish damage wreck raze wipe_out knock_out burn gut flatten tear rip hole submerge engulf',
  harm: 'kill die wound injure hurt perish drown maim missing hospitalise hospitalize',
  ail: 'suffer sustain survive bury poison infect fall_ill fall_sick treat burn rescue trap',
  take: 'take capture seize retake recapture liberate reclaim overrun storm occupy annex regain gain claim lose enter clear cede encircle surround conquer take_over push_into',
  hold: 'hold advance withdraw retreat push progress fall repel fight defend control drive_back push_back beat_back raise halt',
  give: 'swap exchange return release free repatriate receive get hand_over hand_back give_back take_back bring_home bring_back send transfer trade miss identify',
  send: 'deploy dispatch send mobilise mobilize scramble station conscript recruit enlist reinforce post redeploy dismiss transfer withdraw rotate call_up mass pledge promise lend volunteer move serve arrive amass',
  parley:
    'consider offer propose agree reject refuse accept rebuff mediate negotiate sign ratify veto pledge promise demand insist rule_out host invite recognise recognize recognize expel summon urge ask broker',
  trade:
    'cost pay buy sell earn spend invest acquire borrow lend price charge import export fine reimburse subsidise subsidize bail_out pay_off',
  change:
    'leave rise fall climb drop slip ease grow shrink jump slow firm halve double decline increase decrease peak stand cut raise total come average widen narrow gain lose rebound slump surge tumble plunge edge run come_to',
  befall:
    'explode collapse crash derail sink erupt ignite flood overturn capsize burst crack rattle shake break_out catch_fire run_aground slide topple spill leak fail malfunction happen occur swerve skid sound blow_up blow_out blow go_off come_down come_through crumble roar subside evacuate_the close shut divert ground stop switch_off switch_on vanish disappear steal smuggle rob loot set_fire set_alight reopen trip scorch',
  move: 'drive pass travel leave enter run brake stop cross depart land take_off lift_off accelerate sail fly veer do drift turn_off',
  flee: 'take_out flee displace evacuate shelter resettle abandon uproot leave deport',
  police:
    'arrest detain charge suspect murder assault threaten stab kidnap intimidate vandalise burgle raid convict accuse plot conspire',
  formal: 'succeed sentence plead acquit adjourn appoint name restore reconnect',
  recover: 'find pull recover rescue pull_out dig_out discover unearth',
  invade: 'invade',
  fund: 'fund finance bankroll sponsor',
  procedure:
    'support endorse back oppose criticise criticize praise register poll gather score participate play qualify beat teach study apply provide create open end change address include hire recruit elect vet translate record diagnose prescribe detect screen monitor regulate inform vote resign quit approve publish inspect review debate audit award certify uphold postpone cancel order tell ask warn write email brief file complain withdraw amend inform assure rule overrule recommend sample test know see read request turn_down grant tabulate adopt pass_law suspend ban license deliver bring_charges calibrate report vaccinate interview transfer enrol follow examine measure compare issue promise offer acknowledge replace declare put_out post',
  career:
    'lead head chair represent own retire join serve employ elect coordinate manage supply border house win',
  report:
    'note argue state explain conclude recall stress tweet predict calculate say confirm deny claim announce report acknowledge admit insist allege believe estimate show suggest put mention count list add dispute record put complete finish conduct stage mount undertake',
  begin:
    'begin start continue fail manage try plan want need seem appear help due attempt decide prepare keep come remain go stop intend expect expected',
  be: 'be become have',
};

const irregular: Record<string, string> = {
  miss: 'miss misses missed',
  missing: 'missing',
  found: 'founds founded founding',
  repel: 'repel repels repelled repelling',
  expel: 'expel expels expelled expelling',
  build: 'build builds built building',
  tear: 'tear tears tore torn tearing',
  stab: 'stab stabs stabbed stabbing',
  rob: 'rob robs robbed robbing',
  enrol: 'enrol enrols enrolled enrolling',
  transfer: 'transfer transfers transferred transferring',
  be: 'be is are was were been being am',
  have: 'have has had having',
  born: 'born',
  due: 'due',
  expected: 'expected',
  lose: 'lose loses lost losing',
  strike: 'strike strikes struck stricken striking',
  die: 'die dies died dying',
  lie: 'lie lies lay lain lying',
  fall: 'fall falls fell fallen falling',
  bring: 'bring brings brought bringing',
  drive: 'drive drives drove driven driving',
  give: 'give gives gave given giving',
  get: 'get gets got gotten getting',
  send: 'send sends sent sending',
  withdraw: 'withdraw withdraws withdrew withdrawn withdrawing',
  fight: 'fight fights fought fighting',
  overrun: 'overrun overruns overran overrunning',
  retake: 'retake retakes retook retaken retaking',
  meet: 'meet meets met meeting',
  pay: 'pay pays paid paying',
  buy: 'buy buys bought buying',
  sell: 'sell sells sold selling',
  spend: 'spend spends spent spending',
  lend: 'lend lends lent lending',
  cost: 'cost costs costing',
  rise: 'rise rises rose risen rising',
  grow: 'grow grows grew grown growing',
  slip: 'slip slips slipped slipping',
  drop: 'drop drops dropped dropping',
  shrink: 'shrink shrinks shrank shrunk shrinking',
  stand: 'stand stands stood standing',
  come: 'come comes came coming',
  sink: 'sink sinks sank sunk sinking',
  break: 'break breaks broke broken breaking',
  catch: 'catch catches caught catching',
  run: 'run runs ran running',
  slide: 'slide slides slid sliding',
  blow: 'blow blows blew blown blowing',
  shake: 'shake shakes shook shaken shaking',
  burst: 'burst bursts bursting',
  steal: 'steal steals stole stolen stealing',
  shut: 'shut shuts shutting',
  stop: 'stop stops stopped stopping',
  fly: 'fly flies flew flown flying',
  do: 'do does did done doing',
  flee: 'flee flees fled fleeing',
  know: 'know knows knew known knowing',
  lead: 'lead leads led leading',
  win: 'win wins won winning',
  begin: 'begin begins began begun beginning',
  keep: 'keep keeps kept keeping',
  show: 'show shows showed shown showing',
  become: 'become becomes became becoming',
  bear: 'born',
  spill: 'spill spills spilled spilt spilling',
  trip: 'trip trips tripped tripping',
  burn: 'burn burns burned burnt burning',
  swap: 'swap swaps swapped swapping',
  drown: 'drown drowns drowned drowning',
  jam: 'jam jams jammed jamming',
  refuse: 'refuse refuses refused refusing',
  plan: 'plan plans planned planning',
  quit: 'quit quits quitting',
};

const formsOf = (base: string): string[] => irregular[base]?.split(' ') ?? inflectVerb(base);

/** Every form of each verb to what it tells of; a particle stands after a blank: "shot down". */
export const verbClasses = new Map<string, Set<VerbClass>>();
for (const [name, verbs] of Object.entries(lists) as [VerbClass, string][])
  for (const entry of verbs.split(' ')) {
    const [base = '', particle] = entry.split('_');
    for (const form of formsOf(base)) {
      const key = particle ? `${form} ${particle}` : form;
      verbClasses.set(key, (verbClasses.get(key) ?? new Set()).add(name));
    }
  }
