/** Words that say when, alone. */
export const timeWords = new Set(['overnight', 'yesterday', 'today', 'tonight', 'tomorrow']);

/** Words that begin a phrase of time (last month, this week, since Thursday). */
export const timeOpeners = new Set([
  'last',
  'this',
  'next',
  'past',
  'since',
  'on',
  'in',
  'by',
  'until',
  'during',
  'early',
  'late',
  'earlier',
]);

/** Words that make a phrase of time of it. */
export const timeNouns = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night day week weekend ' +
    'month year spring summer autumn winter decade century'
  ).split(' '),
);
