/** Whether a file is what left the desk, what of it no longer stands, and what to tell its readers. */
import type { ChangedField } from '#lib/workbench/export/change.ts';

export const sealing = {
  title: 'Verify',
  intro:
    'Drop a file that was taken out of this desk. Your browser works out its SHA-256, and only that is sent.',
  drop: 'Drop a file here, or choose one',
  insecure: 'This browser cannot hash over plain http. Run sha256sum on the file and type the result.',
  unreadable:
    'The browser could not read this file. Choose it again, or run sha256sum on it and type the result.',
  typed: 'Or type a SHA-256, or a head of the ledger as it was printed with an export',
  typedWords: '64 letters and digits, or a number, a colon and these',
  typedInvalid: 'This is neither a SHA-256 nor a head of the ledger.',
  look: 'Look it up',
  evidence:
    'The ledger is tamper-evident: a change to it or to what it covers shows. It does not prove who wrote a file.',
  known:
    'This file left the desk: {name} took it out on {at} with {count, plural, one {# claim} other {# claims}}, {changed, plural, =0 {and what it says still stands} one {and # of them has changed since} other {and # of them have changed since}}.',
  knownOld:
    'This file left the desk: {name} took it out on {at} with {count, plural, one {# claim} other {# claims}}, before the desk remembered what each of them said.',
  unknown:
    'This desk does not know this file: no list that it remembers taking out has these bytes, so it was changed since or never left here.',
  lineChanged:
    'The ledger names this file in a line that was changed after it was written, which proves nothing. Whoever runs the desk sees with “sayso check” what else was changed.',
  times: 'These very bytes left {times, number} times; this is the last.',
  sha256: 'SHA-256 {sha256}',
  head: {
    found:
      'This head stands in the ledger, {since, plural, =0 {and is its end} one {with # line after it} other {with # lines after it}}: no line up to it was taken away.',
    ledger_cut_off:
      'The ledger ends before this head: lines that were there when it was noted have been cut off.',
    ledger_incomplete:
      'This head stands in the ledger, and lines before it are missing: they were taken away. Whoever runs the desk finds the first with “sayso check”.',
    ledger_differs:
      'The ledger has another line in the place of this head: it was rewritten after the head was noted, or the head is another desk’s.',
  },
  changedTitle: 'Changed since',
  changedMore: 'The first {shown, number} of {changed, number}',
  field: {
    verdict: 'Is it so?',
    justification: 'Reason',
    attribution: 'Did they say it?',
    wording: 'Wording',
    words: 'Words',
    category: 'Category',
    speaker: 'Speaker',
    via: 'Passed on by',
    statement: 'Statement',
    sources: 'Sources',
    gone: 'On the desk',
  } satisfies Record<ChangedField, string>,
  nothing: 'nothing',
  standing: 'yes',
  gone: { dismissed: 'dismissed', withdrawn: 'its article was withdrawn' },
  changeLine: '{field}: was {before}, now {after}',
  corrections: 'Corrections due',
  correctionsWords:
    'Lists that went out with an answer which has changed since. A later list does not tell readers of the earlier one.',
  correctionsCount:
    '{count, plural, =0 {No correction is due} one {# correction is due} other {# corrections are due}}',
  correctionOf: 'In the list that {name} took out on {at}',
  correctionsOf: 'In {count, number} lists',
  listOf: '{name}, {format}',
  copy: 'Copy',
  copied: 'Copied',
  note: 'Readers were told',
  noted: 'Noted in the ledger.',
  drafted: {
    head: 'Correction',
    said: '{lists, plural, one {A list that we published on {on}} other {Lists that we published on {on}}} had this: “{words}”',
    verdict: 'We called it {before}. Now it is {after}.',
    open: 'undecided again',
    justification: 'We gave this reason: “{before}”. It should be: “{after}”.',
    justificationGone: 'We gave this reason: “{before}”. It no longer stands.',
    attribution: 'On whether it was said, we wrote {before}. Now it is {after}.',
    notSaid: 'We had not checked whether they said it. They did not.',
    wording: 'We put it as “{before}”. It should read “{after}”.',
    wordingGone: 'We put it as “{before}”. That wording no longer stands.',
    words: 'We quoted “{before}”. It should be “{after}”.',
    speaker: 'We named {before} as the speaker. It is {after}.',
    speakerGone: 'We named {before} as the speaker. That is not settled.',
    via: 'We had it passed on by {before}. It was {after}.',
    viaGone: 'We had it passed on by {before}. It was not.',
    statement: 'We quoted “{before}”. It should be “{after}”.',
    statementGone: 'We quoted “{before}” as somebody’s words. That no longer stands.',
    gone: {
      dismissed: 'We no longer list it as a claim.',
      withdrawn: 'The article that it comes from was withdrawn.',
    },
    why: 'Reason: {why}',
    changedOn: 'Changed on {at}.',
  },
  panel:
    'This claim went out in lists {times, plural, one {once} =2 {twice} other {# times}}{due, plural, =0 {.} one {, and # list says what no longer stands.} other {, and # lists say what no longer stands.}}',
  panelLink: 'Corrections due',
} as const;
