/** Taking lists out of the desk. */
export const exporting = {
  title: 'Export',
  intro: 'The file holds exactly these rows in this order, and every export is a line in the ledger.',
  printable: 'Verified, to print',
  printableWords: 'Verified, and the attribution confirmed, corrected or the article’s own voice.',
  asOnDesk: 'The view from the desk',
  all: 'All claims',
  view: 'View',
  format: 'Format',
  csvWords: 'For other programs and any spreadsheet: plain text, one row a claim.',
  xlsxWords: 'For reading: dates, numbers and links as such, and a sheet that says what the list is.',
  docxWords: 'To edit and print: a numbered list with numbered sources.',
  markdownWords: 'The same list for the web and for notes.',
  jsonlWords: 'For programs: one JSON object a line.',
  claimreviewWords:
    'For Fact Check Explorer and archives of fact-checks: decided claims alone. Each says that its review stands at the newsroom’s address under /claims/ and its number: publish it there.',
  webannotationWords:
    'For annotation tools: each verdict on its words of the page, by quotation and by place.',
  count: '{count, plural, =0 {No claim is in this view} one {# claim} other {# claims}}',
  firstRows: 'The first {count, number} of {total, number}',
  take: 'Take the file',
  toPrint: 'As a page for print',
  taken: '{name}: {count, plural, one {# claim} other {# claims}}',
  digest: 'SHA-256 {digest}',
  notSaid:
    '{count, plural, one {# claim in this view was not said by its speaker.} other {# claims in this view were not said by their speakers.}} The column attribution_check says so.',
  undecided:
    '{count, plural, one {# claim in this view is undecided.} other {# claims in this view are undecided.}}',
  emptyPrintable: 'A claim comes here once it is verified and its attribution is settled.',
  toDesk: 'To the desk',
  earlier: 'Taken out earlier',
  earlierLine: '{count, plural, one {# claim} other {# claims}} as {format}',
  openView: 'this view',
  mayNot: 'Editors and owners take lists out.',
  noneEarlier: 'Nothing was taken out yet.',
} as const;
