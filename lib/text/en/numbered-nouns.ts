/** Nouns whose number is a name, not a count: page 4, Article 5, Flight 370, phase two. */
export const numberedNouns = new Set(
  (
    'no nos number numbers article articles chapter clause section paragraph paragraphs page pages annex ' +
    'resolution protocol room gate flight channel route highway road junction line platform apartment flat ' +
    'unit block building brigade battalion regiment division squadron school hospital phase stage step part ' +
    'version volume episode season round level category tier grade class type model mark appendix figure ' +
    'table exhibit item point question rule act bill order day week night year lot plot sector zone district ' +
    'ward area site district polling update version act war formula league group'
  ).split(' '),
);

/** Words between which and a number that follows glued or next to it a clock time stands. */
export const clockMarks = new Set([
  'am',
  'pm',
  'gmt',
  'bst',
  'est',
  'edt',
  'cet',
  'cest',
  'utc',
  "o'clock",
  'hrs',
]);

export const clockPrepositions = new Set([
  'at',
  'by',
  'until',
  'till',
  'around',
  'before',
  'after',
  'since',
  'from',
]);
