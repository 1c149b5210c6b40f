/** Why something was refused, as one sentence each: every `reason` code that a route can answer with. */

import type { ExportRefusal } from '#lib/export/claims-file.ts';
import type { TemplateRefusal } from '#lib/export/template/template-refusal.ts';
import type { FetchRefusal } from '#lib/import/fetch/fetch-page.ts';
import type { ImportRefusal } from '#lib/workbench/article/schema.ts';
import type { ClaimRefusal, GateRefusal } from '#lib/workbench/claim/schema.ts';
import type { ClaimReviewsRefusal } from '#lib/workbench/outside-review/schema.ts';

const gates = {
  needs_supporting_evidence: 'Verified needs a source that supports the claim.',
  needs_refuting_evidence: 'Disputed needs a source that refutes the claim.',
  claim_outside_statement: 'The claim does not lie within the statement’s words.',
  needs_speaker: 'Say first who the speaker is.',
  statement_dismissed: 'The statement was dismissed.',
  needs_justification: 'Unverifiable needs a reason: what was tried.',
  only_own_side_supports: 'Only the speaker’s own side supports it, and that does not count.',
  claim_dismissed: 'This claim was dismissed.',
  article_withdrawn: 'This article was withdrawn.',
  own_voice: 'The article says this itself: there is no speaker to check.',
} satisfies Record<GateRefusal, string>;

const spans = {
  outside_text: 'These words do not lie in the article.',
  splits_character: 'The selection cuts a character in two.',
  blank_span: 'The selection holds no words.',
  statement_not_found: 'This statement is not on the desk any more.',
  claim_outside_statement: 'The claim does not lie within the statement’s words.',
} satisfies Record<ClaimRefusal, string>;

const mending = {
  too_many_mends: 'No more parts can be mended in one article. Undo some, or cut the page first.',
} as const;

const imports = {
  empty: 'There are no words in it.',
  too_large: 'It is larger than the desk takes: 20 MB of file, 2 MB of text.',
  binary: 'This is not a text. Paste its words instead.',
  bad_encoding: 'How its letters are encoded is not certain. Choose the encoding, or save it as UTF-8.',
  lost_letters: 'Some of its letters cannot be read. Open it in your mail program and paste the text.',
  incomplete: 'It did not arrive whole. Nothing was saved; try again.',
  unsupported_format: 'The desk does not read this format. Paste the text instead.',
  save_as_docx: 'The desk does not read this format. Save it as DOCX and try again.',
  wrong_extension: 'Its content is not what the end of its name says. Rename it, or save it again.',
  mixed_formats: 'It is two formats at once, and programs would disagree on what it says. It was not read.',
  encrypted: 'It is locked with a password. Save it without one and try again.',
  damaged: 'It is damaged or breaks off in the middle. Nothing was read from it.',
  unpacks_too_large: 'Unpacked it would be larger than the desk allows. It was not unpacked.',
  too_many_entries: 'It holds more than the desk takes at once. Split it into several files.',
  nested_archive: 'An archive inside an archive is not opened.',
  too_many_pages: 'It has more than 500 pages, and that is what the desk takes.',
  too_deep: 'Its markup is deeper or denser than any article’s. It was not read.',
  forbidden_markup: 'It defines entities of its own, which articles never need. It was not read.',
  bad_record: 'It is no JSON record with a text in the field that was chosen.',
  no_text_layer: 'Its pages are pictures without text. Run text recognition over it first.',
  too_slow: 'Reading it took more time or memory than the desk allows. Nothing was saved.',
  wrong_borders:
    'A part of the text was split or joined where none can begin: inside a character, or outside of the text. Nothing was saved; undo that and try again.',
} satisfies Record<ImportRefusal, string>;

const fetches = {
  bad_address: 'This is not the address of a page: it begins with http:// or https:// and names a site.',
  own_address:
    'This address leads to this desk itself, which fetches the pages of others alone. What is on the desk needs no import.',
  address_with_name:
    'This address carries a name or password, and the desk signs in nowhere. Leave them out, or save the page in your browser and drop the file here, or paste the text.',
  other_port:
    'This address names a port, and the desk asks at the ones for web pages alone. Leave “:” and the number out, or save the page in your browser and drop the file here, or paste the text.',
  not_public:
    'This address leads to this machine or into a private network, and the desk fetches pages of the public internet alone. Save the page in your browser and drop the file here, or paste the text.',
  unknown_host:
    'The public internet knows no site of this name. Check how it is written; if your browser opens it, save the page there and drop the file here, or paste the text.',
  unreachable:
    'No page answers at this address. Check whether it is right; if your browser opens it, save the page there and drop the file here, or paste the text.',
  too_many_redirects: 'This address leads on and on. Take the one that the browser shows in the end.',
  page_too_large: 'The page is larger than 5 MB. Save it in the browser and drop the file here.',
  page_too_slow: 'The page took longer than 15 seconds. Try again, or paste the text.',
  no_page: 'The site answered without a page. Open it in the browser and paste the text.',
} satisfies Record<FetchRefusal, string>;

const reviews = {
  no_claim_review:
    'It holds no ClaimReview with a claim and a rating. Drop the page of the review itself, or a file of such reviews.',
} satisfies Record<Exclude<ClaimReviewsRefusal, ImportRefusal>, string>;

const people = {
  wrong_credentials: 'This name and this password do not go together.',
  wrong_password: 'This is not your current password.',
  banned: 'This account is disabled. An owner of the desk can enable it again.',
  link_unknown: 'This link was used, is too old, or a newer one took its place.',
  already_set_up: 'This desk has been set up already. Sign in instead.',
  not_an_owner: 'The link lets owners in, and this name is none of theirs.',
  name_taken: 'Somebody has this user name already.',
  weak_password: 'This is among the first passwords that anybody would try. Take another.',
  last_owner: 'A desk needs an owner. Make somebody else an owner first.',
  yourself: 'You cannot disable your own account.',
  disabled: 'This account is disabled. Enable it first.',
  own_account: 'For yourself this is done under “My account”, with your password.',
  wrong_code: 'This code is not right, or was used before. Take the next one.',
  challenge_over: 'The time for the code is over. Begin again with the password.',
  already_on: 'The second factor is on already.',
  not_on: 'The second factor is not on.',
} as const;

const exports = {
  newsroom_missing: 'ClaimReview says who reviews, and the newsroom’s name and web address are not set yet.',
  too_many_rows: 'A workbook holds 1,048,575 claims and no more. Narrow the view or take CSV.',
  template_not_found: 'This template is not on the desk any more.',
  too_long_to_print: 'A document holds 2,000 claims and no more. Narrow the view or take a workbook.',
  already_corrected: 'Somebody noted that already.',
  changed_since: 'Not noted: the claim has changed again. The draft now says what stands.',
  too_many_exports: 'Five of your exports wait already. Take or cancel one of them first.',
} satisfies Record<ExportRefusal | 'too_many_exports' | 'already_corrected' | 'changed_since', string>;

const templates = {
  template_empty: 'The file is empty.',
  template_broken:
    'It could not be filled with an example: it is broken, no template of this kind, or asks for too much.',
  template_names_unknown: 'It names something that there is not.',
  template_unsafe: 'It brings along a program, or fetches something when it is opened. Save it without.',
  template_without_claims: 'It has no place for the claims. The example shows how to name one.',
} satisfies Record<TemplateRefusal, string>;

export const reasons = {
  ...templates,
  ...imports,
  ...reviews,
  ...mending,
  ...exports,
  ...fetches,
  gate_closed: 'Something is still missing.',
  nothing_corrected:
    'Nothing is corrected yet. Change what is wrong, or answer “Confirmed” if they said it so.',
  already_open: 'Nothing has been decided yet.',
  already_undone: 'This was taken back already.',
  decided_since: 'Somebody decided since.',
  request_reused: 'This was sent before. Try again.',
  overlapping_content: 'The parts of the statement overlap.',
  speaker_not_found: 'This speaker is not on the desk any more.',
  already_filed: 'Somebody said so already.',
  source_not_found: 'This source is not on the desk any more.',
  article_not_found: 'This article is not on the desk any more.',
  assignee_may_not_decide:
    'Their role on this desk is to read. Claims are given to checkers, editors and owners.',
  person_not_found: 'This person is not on the desk any more.',
  already_withdrawn: 'This article was withdrawn already.',
  ...spans,
  ...gates,
  ...people,
  ...exports,
  offline: 'No connection to the desk. Nothing was saved.',
  signed_out: 'You are signed out. Sign in again to go on.',
  other_person: 'Not saved: somebody else has signed in since, in this browser.',
  not_allowed: 'Your role on this desk does not include this.',
  foreign_origin: 'This page does not belong to the desk.',
  invalid_input: 'Something in what was sent cannot be read.',
  too_many_attempts: 'Too many attempts. Wait a little and try again.',
  not_found: 'This is not on the desk any more.',
  conflict: 'Somebody else decided first.',
  duplicate: 'This is on the desk already.',
  starting: 'The desk is just starting. Nothing was saved; try again in a moment.',
  busy: 'The desk is busy. Nothing was saved; try again.',
  disk_full:
    'The disk of the desk is full. Nothing was saved; what you typed is still here. Make room, then try again.',
  not_writable:
    'The desk cannot write to its folder any more. Nothing was saved; what you typed is still here.',
  damaged_file: 'The desk’s file is damaged. Stop Sayso and put a copy from backups in its place.',
  fault: 'Something went wrong on the desk. Nothing was saved.',
} as const;
