/** Writing a statement, and choosing its speaker. */
export const statementEditor = {
  region: 'Words of the article. Arrow keys move by words, Shift with an arrow key selects.',
  selectFirst: 'Select words above, then say what they are.',
  selectedWordsAre: 'The selected words are',
  content: 'What was said',
  more_content: 'More of it',
  cue: 'Cue',
  mention: 'Speaker’s name',
  none: 'none',
  clear: 'Clear: {name}',
  speaker: 'Speaker',
  unknown: 'Unknown: the text does not say who',
  kind: 'Kind',
  via: 'Relayed by',
  viaWords: 'Nearest the article first; Enter after each.',
  addressee: 'Said to',
} as const;

export const speakerPicker = {
  addNew: 'New: {name}',
  type: '“{name}” is new to the desk, a',
} as const;
