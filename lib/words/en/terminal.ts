/** What `npm run -s sayso` says in the terminal. */
import type { FileFault } from '#db/check-file.ts';
import type { DeskFault } from '#lib/workbench/integrity/data.ts';

const faults = {
  damaged_file: 'The file is damaged: {where}',
  broken_reference: 'A row points at one that is not there: {where}',
  search_out_of_step: 'The search does not agree with the words: {where}',
  missing_trigger: 'A trigger that keeps decisions is missing: {where}',
  text_changed: 'An article’s text is not the one that was imported: {where}',
  bytes_changed: 'An article’s original bytes are not those that were imported: {where}',
  words_differ: 'Words do not stand where they are said to: {where}',
  state_differs: 'What is kept does not follow from what was decided: {where}',
  ledger_broken: 'The ledger was changed, or a line of it is missing: {where}',
  ledger_cut_off: 'Lines at the end of the ledger are missing: {where}',
  row_missing: 'A row that the ledger answers for is missing: {where}',
  rows_changed: 'Rows are not as the ledger says they were written: {where}',
  row_uncovered: 'A row was written past the desk, no line of the ledger knows it: {where}',
} satisfies Record<FileFault['kind'] | DeskFault['kind'], string>;

export const terminal = {
  help: `npm run -s sayso -- COMMAND

  import FILE…           import text, .md, .html, .docx, .pdf and .eml files, folders of them, .zip
                         archives, and records in .jsonl and .json; "-" reads a text from standard input
                         --map text=body,title=headline says which fields of records are what:
                         text, title, publisher, byline, publishedAt, address
                         --encoding windows-1251 says how the letters of those files are encoded whose
                         bytes do not tell
  import --claim-reviews FILE…
                         import fact-checks of others (ClaimReview) out of .html and .json files: claims
                         with their verdict beside them, this desk’s own verdict open
  import --jsonl FILE    import JSON Lines ("-" for standard input): one article a line, with "text"
                         and, if wanted, "title", "publisher", "byline", "publishedAt", "address"
                         Prints one JSON object for each. A text that is there already is no failure.
  export --format csv|xlsx|… [--query "verdict=verified&category=weapons"]
                         print claims, in the desk’s order; the query is what the page’s address holds.
                         Without one: verified, and said by whom it says.
                         --columns claim,verdict,checker chooses columns and their order
  reanalyse              after an update: say what the new engine would change, article by article, and
                         ask before it does. --details names each change, --apply does not ask, --all
                         reads articles again that this engine has read. What a person decided,
                         corrected or added is never touched
  owner-link             print a one-time link with which a locked-out owner gets in again
  backup [FILE]          copy the desk while it runs, by default into backups/ in the data folder
  verify FILE            say whether a file is what left the desk, and what of it has changed since;
                         with SEQ:HASH, whether a head of the ledger noted earlier still stands in it
  corrections            list what exported lists say that the desk no longer says, with drafts
  check                  look whether everything that the desk holds agrees with itself
  licences [--all]       list the packages of others that Sayso runs on, with version and licence;
                         --all adds those that only tests and measurements need

SAYSO_DATA names the data folder (data). The exit status is 0 where all went well, else 1.`,
  unknownCommand: 'There is no command “{command}”.',
  noDatabase: 'There is no desk at {path} yet: run npm start first, or point SAYSO_DATA at its folder.',
  olderVersion:
    '{path} is from an older Sayso (its data has version {found}, this one knows {known}): run npm start, which brings it up to date.',
  importNothing: 'Name the files to import, or --jsonl.',
  importFailed: '{name}: {reason}',
  importDuplicate: '{name}: is on the desk already, as article {articleId}',
  noAccess:
    'This account may not use the desk’s data folder ({message}): run the command as the one that Sayso runs as.',
  noFile: 'The file cannot be read: {message}',
  badLine: 'The line is no JSON object with "text".',
  badMapping: '“{pair}” says of no field what it is: write text=body,title=headline.',
  badField: 'The field “{field}” cannot be read.',
  badEncoding:
    'How its letters are encoded is not certain. Name the encoding with --encoding, or save it as UTF-8.',
  unknownEncoding: 'The encoding “{name}” is not known. Take one of: {known}.',
  encodingOfLines: 'JSON Lines are read as UTF-8: --encoding goes with files.',
  backupMade: '{path}, {size}. Open sign-ins are left out, people and their hashed passwords are in it.',
  backupHow:
    'To restore: stop Sayso, move sayso.db, sayso.db-wal and sayso.db-shm away, put this file in their place as sayso.db, start Sayso.',
  backupThere: '{path} is there already: name another file.',
  checkSound:
    'Everything agrees: {articles, plural, one {# article} other {# articles}}, {claims, plural, one {# claim} other {# claims}}, {rows, plural, one {# ledger row} other {# ledger rows}}.',
  checkFaults: '{count, plural, one {# fault} other {# faults}} found.',
  reanalyseNone: 'Every article was read by this engine ({version}).',
  reanalysePreview: 'What engine {version} would change:',
  reanalyseLine: `{articleId} {title} ({from}): statements {statements}; claims {claims}`,
  reanalyseCounts:
    '{added, number} new, {changed, number} changed, {retired, number} gone, {held, number} kept as decided',
  reanalyseChange: {
    added: '+ {what}: {after}',
    changed: '~ {what}: {before} → {after}',
    retired: '- {what}: {before}',
  },
  reanalyseWhat: { statement: 'statement', claim: 'claim' },
  reanalyseRefused: {
    not_found: 'Article {articleId} is no longer there.',
    article_withdrawn: 'Article {articleId} was withdrawn.',
    original_differs:
      'Article {articleId} cannot be read anew: its original bytes no longer give its text. Run check.',
  },
  reanalyseAsk: 'Write this to the desk? [y/N]',
  reanalyseNothingWritten: 'Nothing was written. --apply writes it.',
  reanalyseDone: '{count, plural, one {# article} other {# articles}} read anew by engine {version}.',
  faults,
  ownerLink: 'Open this within an hour; it works once: {link}',
  owners: 'For {count, plural, one {the owner} other {the owners}} {names}.',
  noOwner: 'There is no owner yet. npm start prints the link that makes the first.',
  exportFormat: 'Say --format and one of {formats}.',
  exportQuery: 'The query’s “{part}” is not understood.',
  extractProgress: '{done, plural, one {# article} other {# articles}}, {rate, number} a second',
  noLicence: 'declares none',
  licencesCounted:
    '{count, plural, one {# package} other {# packages}}{silent, plural, =0 {} other {, # without a licence}}.',
  verifyWhat: 'Name one file, or a head of the ledger as an export printed it.',
  exportColumns: 'Name columns with commas between: {columns}.',
  exported: '{count, plural, one {# claim} other {# claims}}, SHA-256 {sha256}, head of the ledger {head}',
} as const;
