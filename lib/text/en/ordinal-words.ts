/** Ordinals that can count something; "first" is left out, since it mostly ranks or begins. */
export const ordinals = new Map<string, number>([
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['thirteenth', 13],
  ['fourteenth', 14],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['hundredth', 100],
]);

/** Nouns after which an ordinal says how many there have been (the fifth call, its fourth year). */
export const ordinalNouns = new Set([
  'time',
  'year',
  'call',
  'exchange',
  'swap',
  'attempt',
  'strike',
  'attack',
  'assault',
  'visit',
  'meeting',
  'death',
  'case',
  'victim',
  'launch',
  'test',
  'conversation',
  'win',
  'defeat',
  'election',
  'explosion',
  'outbreak',
  'earthquake',
  'ceasefire',
  'truce',
]);

/** These count only in a row (third consecutive night) or after "its", "into", "for the". */
export const ordinalSpells = new Set(['day', 'night', 'week', 'month', 'season', 'quarter']);

/** Words that say that things followed on one another. */
export const inARow = new Set(['consecutive', 'straight', 'successive', 'running']);
