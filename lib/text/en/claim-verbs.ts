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
  | 'close'
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
  | 'disrupt'
  | 'break'
  | 'stand'
  | 'shift'
  | 'occur'
  | 'be';

/** Bases of verbs; a particle that makes it another verb stands after "_". */
const lists: Record<VerbClass, string> = {
  launch: 'launch fire shoot lob unleash field mass-produce rain_down',
  down: 'down intercept shoot_down bring_down jam suppress neutralise neutralize take_down',
  hit: 'hit strike attack bomb bombard shell pound target touch pummel carry_out pepper strafe torpedo ram batter lash pelt smash_into slam_into plough_into crash_into run_over knock_down mow_down slam',
  talk: 'meet speak talk visit discuss confer converse telephone phone',
  lose: 'lose forfeit',
  make: 'make build produce manufacture assemble turn_out roll_out',
  origin: 'born found establish graduate marry grow_up emigrate baptise',
  ruin: 'destroy demolish damage wreck raze wipe_out knock_out burn gut flatten tear rip hole submerge engulf devastate ravage char level smash shatter sever breach contaminate pollute torch inundate swamp puncture mangle shred deface burn_down cut_off blow_apart uproot scorch crumple',
  harm: 'kill die wound injure hurt perish drown maim hospitalise hospitalize electrocute suffocate asphyxiate disfigure mutilate gun_down trample crush',
  ail: 'suffer sustain survive bury poison infect fall_ill fall_sick treat burn rescue trap pin scratch beat missing contract succumb sicken choke faint amputate resuscitate intubate',
  take: 'take capture seize retake recapture liberate reclaim overrun storm occupy annex regain gain claim lose enter clear cede encircle surround conquer take_over push_into wrest overtake',
  hold: 'hold advance withdraw retreat push progress fall repel fight defend control drive_back push_back beat_back raise halt repulse besiege entrench dig_in',
  give: 'swap exchange return release free repatriate receive get hand_over hand_back give_back take_back bring_home bring_back send transfer trade miss identify',
  send: 'deploy dispatch send mobilise mobilize scramble station conscript recruit enlist reinforce post redeploy dismiss transfer withdraw rotate call_up mass pledge promise lend volunteer move serve arrive amass muster garrison airlift',
  parley:
    'consider offer propose agree reject refuse accept rebuff mediate negotiate sign ratify veto pledge promise demand insist rule_out host invite recognise recognize expel summon urge ask broker convene boycott sanction walk_out recall',
  trade:
    'cost pay buy sell earn spend invest acquire borrow lend price charge import export fine reimburse subsidise subsidize bail_out pay_off repay refund value auction lease rent hire compensate tax bill save donate raise purchase outsource overcharge award ship',
  change:
    'leave rise fall climb drop slip ease grow shrink jump slow firm halve double decline increase decrease peak stand cut raise total come average widen narrow gain lose rebound slump surge tumble plunge edge run come_to triple treble quadruple soar spike swell dwindle expand contract weaken strengthen recover dip sink plummet hover surpass outpace outstrip hit reduce lower dive accelerate',
  befall:
    'explode collapse crash derail sink erupt ignite flood overturn capsize burst crack rattle shake break_out catch_fire run_aground slide topple spill leak fail malfunction happen occur swerve skid sound blow_up blow_out blow go_off come_down come_through crumble roar subside evacuate_the close shut divert ground stop switch_off switch_on vanish disappear steal smuggle rob loot set_fire set_alight reopen trip scorch detonate implode short-circuit stall snap give_way cave_in buckle rupture come_off jackknife roll_over lose_control black_out maroon seal_off cordon shut_down rage smoulder smolder make_landfall drench soak overflow sweep_away wash_away wash_ashore spew tremble quake jolt rumble melt freeze_over collide veer plummet tilt jam corrode rust disintegrate break_up break_apart reroute come_loose test_positive',
  close: 'close shut reopen shut_down',
  move: 'drive pass travel leave enter run brake stop cross depart land take_off lift_off accelerate sail fly veer drift turn_off approach climb descend reverse turn pull_over speed race orbit dock board',
  flee: 'take_out flee displace evacuate shelter resettle abandon uproot leave deport relocate rehouse camp',
  police:
    'arrest detain charge suspect murder assault threaten stab kidnap intimidate vandalise burgle raid convict plot conspire abduct hijack rape molest torture mug traffic embezzle launder forge counterfeit defraud extort blackmail bribe hack stalk harass lynch behead execute assassinate apprehend handcuff interrogate extradite prosecute imprison confiscate impound break_into break_in escape abscond indict shoot_at swindle ransack trespass poach open_fire',
  formal:
    'run_out succeed sentence plead acquit adjourn appoint name restore reconnect jail remand exonerate pardon swear_in promote sack nominate demote dissolve repeal',
  recover: 'find pull recover rescue pull_out dig_out discover unearth retrieve exhume',
  invade: 'invade',
  fund: 'fund finance bankroll sponsor subsidise subsidize lay_off owe privatise privatize nationalise nationalize liquidate harvest devalue underwrite bail_out default',
  procedure:
    'support endorse back oppose criticise criticize praise register poll gather score participate play qualify beat teach study apply provide create open end change address include hire recruit elect vet translate record diagnose prescribe detect screen monitor regulate inform vote resign quit approve publish inspect review debate audit award certify uphold order tell ask warn write email brief file complain withdraw amend inform assure rule overrule recommend sample test know see read request turn_down grant tabulate adopt pass_law ban license deliver bring_charges calibrate report vaccinate interview transfer enrol follow examine measure compare issue promise offer acknowledge replace declare put_out post abstain advise advertise allocate analyse analyze answer appeal archive assess assign attend authorise authorize ballot broadcast campaign caution censor circulate cite commission compile consult defer delete disqualify distribute edit entitle exempt forbid illustrate implement instruct invite lobby nominate notify observe outline outvote overturn oversee permit petition phone photograph print prohibit quote randomise randomize reapply redact refer reinstate reissue reschedule revise revoke schedule scrutinise select shelve show_up sign_up stream submit survey train trial tweet verify waive censure compete defeat trounce thrash eliminate relegate outscore vaccinate immunise immunize quarantine sequence hear',
  career:
    'lead head chair represent own retire join serve employ elect coordinate manage supply border house win run graduate found preside captain edit direct coach play',
  report:
    'note argue state explain conclude recall stress tweet predict calculate say confirm deny claim announce report acknowledge admit insist allege believe estimate show suggest put mention count list add dispute record complete finish conduct stage mount undertake accuse blame reveal disclose indicate determine establish testify assert contend',
  begin:
    'begin start continue fail manage try plan want need seem appear help due attempt decide prepare keep come remain go stop intend expect expected wound_up tend cease struggle resume threaten force cause allow let enable',
  disrupt: 'cancel delay disrupt suspend postpone divert reroute',
  break: 'break fracture sprain dislocate sever amputate lose',
  shift: 'move shift budge',
  occur: 'take_place',
  stand: 'lie weigh date_from comprise consist belong stretch span border adjoin overlook last',
  be: 'be become have',
};

const irregular: Record<string, string> = {
  swell: 'swell swells swelled swollen swelling',
  spin: 'spin spins spun spinning',
  ram: 'ram rams rammed ramming',
  extort: 'extort extorts extorted extorting',
  mug: 'mug mugs mugged mugging',
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

/** "cancelled" and "kidnapped" beside what the endings give: the last letter doubles in many. */
const doubled = (base: string): string[] =>
  /[^aeiou][aeiou][bdglmnprt]$/.test(base) ? [`${base}${base.at(-1)}ed`, `${base}${base.at(-1)}ing`] : [];

const formsOf = (base: string): string[] =>
  irregular[base]?.split(' ') ?? [...inflectVerb(base), ...doubled(base)];

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
