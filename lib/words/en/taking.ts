/** An export from being asked for to being taken, the columns in it, and whose it is. */
export const taking = {
  onTheWay: 'On the way',
  state: {
    waiting: 'Waits for another export',
    making: '{done, number} of {total, number} claims',
    entering: 'All claims are in the file; the ledger remembers them now',
    ready: 'Ready: {count, plural, one {# claim} other {# claims}}',
    failed: 'Not made: {reason}',
  },
  /** Told to screen readers, at each quarter. */
  heard: '{format}: {percent, number} percent made',
  cancel: 'Cancel',
  drop: 'Throw away',
  takeNow: 'Take {name}',
  byOther: 'asked for by {name}',
  head: 'Head of the ledger {head}',
  headWhy:
    'Note the head somewhere else: with it, Verify can tell later that nothing was cut off the ledger.',
  columns: 'Columns',
  columnsWords: 'For formats with columns; the others hold everything.',
  columnsChosen: '{count, number} of {total, number} columns',
  shortList: 'Short list',
  allColumns: 'All, in their own order',
  earlier: 'Move {column} up',
  later: 'Move {column} down',
  newsroom: 'Newsroom',
  newsroomWords: 'Lists for fact-check indexes name who publishes them.',
  newsroomName: 'Name',
  newsroomAddress: 'Address of its site',
  newsroomInvalid: { name: 'A newsroom has a name.', address: 'An address begins with https:// or http://.' },
  save: 'Save',
  saved: 'Saved.',
} as const;
