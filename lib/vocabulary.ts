/**
 * The field's words as code: every closed list once. Database enums, zod schemas, URL parsers and
 * filter menus are derived from these. Imports nothing.
 */

/** How a statement is reported: wholly in quotation marks, with some quoted words, or without any. */
export const statementKinds = ['direct', 'mixed', 'indirect'] as const;
export type StatementKind = (typeof statementKinds)[number];

/** By which construction a statement was found. */
export const statementRules = [
  'quotation_before_cue',
  'clause_before_cue',
  'cue_before_quotation',
  'said_that',
  'said_clause',
  'said_phrase',
  'as_said',
  'said_inside',
  'told',
  'told_about',
  'urged',
  'offered',
  'refused',
  'called',
  'judged',
  'according_to',
  'cue_noun',
  'asked_by',
  'label',
  'signed_quotation',
  'interview_turn',
  'introduced_quotation',
  'quotation_after_colon',
  'quoted_words',
  'lone_quotation',
  'heading_echo',
  'unmarked_speech',
] as const;
export type StatementRule = (typeof statementRules)[number];

/** By which rule its speaker was named. */
export const speakerRules = [
  'full_name',
  'surname',
  'name_after_comma',
  'nickname',
  'new_name',
  'role',
  'nation',
  'organisation',
  'acronym',
  'owner',
  'group',
  'pronoun',
  'label',
  'initials',
  'publisher',
  'interviewer',
  'interviewee',
  'previous_statement',
  'sentence_before',
  'named_later',
  'same_words_below',
  'nobody_named',
  'not_settled',
] as const;
export type SpeakerRule = (typeof speakerRules)[number];

/** By which signs a claim was found and put into its category. */
export const claimRules = [
  'main_clause',
  'relative_clause',
  'participle_clause',
  'list_item',
  'noun_phrase',
  'act_of_speaking',
  'quantity',
  'place',
  'date',
  'category_of_verb',
  'category_of_noun',
  'category_words',
  'category_nearby',
  'category_of_act',
  'category_unclear',
] as const;
export type ClaimRule = (typeof claimRules)[number];

/** Why confidence in a statement is not higher. */
export const doubts = [
  'speaker_unknown',
  'speaker_unnamed',
  'pronoun',
  'pronoun_between_two',
  'pronoun_far_from_name',
  'namesakes',
  'described_only',
  'named_once',
  'carried_over',
  'no_cue',
  'weak_cue',
  'weak_construction',
  'relayed',
  'inside_sentence',
  'start_uncertain',
  'end_uncertain',
  'commas_inside',
  'words_left_over',
  'few_words',
  'retold_in_heading',
  'no_marks',
] as const;
export type Doubt = (typeof doubts)[number];

/** How sure it is who said it: by the engine's confidence, or because a person said so. */
export const confidenceLevels = ['high', 'middle', 'low', 'person'] as const;
export type ConfidenceLevel = (typeof confidenceLevels)[number];

/** What a speaker is; a group is unnamed people (emergency workers, authorities). */
export const speakerTypes = ['person', 'organisation', 'group', 'unknown'] as const;
export type SpeakerType = (typeof speakerTypes)[number];

export const claimCategories = [
  'weapons',
  'casualties',
  'territory',
  'exchange',
  'forces',
  'diplomacy',
  'economy',
  'incident',
  'background',
  'other',
] as const;
export type ClaimCategory = (typeof claimCategories)[number];

/** What the prose of an article is written in; only English is read by the engine. */
export const writtenIn = ['english', 'partly_english', 'other'] as const;
export type WrittenIn = (typeof writtenIn)[number];

/** A part of an article; a post is one entry of a live blog, boilerplate is page furniture. */
export const blockKinds = ['heading', 'paragraph', 'list_item', 'caption', 'post', 'boilerplate'] as const;
export type BlockKind = (typeof blockKinds)[number];

/** How exactly a quantity is given; "between" has a second value. */
export const quantityBounds = ['exact', 'at_least', 'at_most', 'about', 'between'] as const;
export type QuantityBound = (typeof quantityBounds)[number];

/** Why a claim is, or is not, worth a fact-checker's time. */
export const checkWorthyReasons = [
  'has_quantity',
  'has_place',
  'has_date',
  'names_event',
  'contested_topic',
  'attributed',
  'own_voice',
  'hedged',
  'opinion',
  'forecast',
  'background',
  'too_vague',
  'sets_scene',
  'unverified',
  'retracted',
  'added_by_person',
] as const;
export type CheckWorthyReason = (typeof checkWorthyReasons)[number];

/** Did they say it? "own_voice": the question does not apply, the article itself asserts it. */
export const attributionStates = ['open', 'confirmed', 'corrected', 'not_said', 'own_voice'] as const;
export type AttributionState = (typeof attributionStates)[number];

/** What a person can answer to "Did they say it?"; open takes an answer back. */
export const attributionAnswers = ['open', 'confirmed', 'corrected', 'not_said'] as const;
export type AttributionAnswer = (typeof attributionAnswers)[number];

/** Is it so? */
export const verdicts = ['open', 'verified', 'disputed', 'unverifiable'] as const;
export type Verdict = (typeof verdicts)[number];

export const stances = ['supports', 'refutes', 'informs'] as const;
export type Stance = (typeof stances)[number];

/** What a piece of evidence bears on: that they said it, or that it is so. */
export const evidencePurposes = ['said', 'so'] as const;
export type EvidencePurpose = (typeof evidencePurposes)[number];

/** Why a source cannot support the claim it is linked to (design: a verdict has a reason). */
export const ownSideReasons = [
  'claimant',
  'claimant_side',
  'claimant_publisher',
  'same_article',
  'withdrawn_article',
] as const;
export type OwnSideReason = (typeof ownSideReasons)[number];

/** What a person may do on this desk, from most to least. */
export const roles = ['owner', 'editor', 'checker', 'viewer'] as const;
export type Role = (typeof roles)[number];

/** Who acts here without an account: the engine, the command line, and the demo desk's decisions. */
export const namedPersons = [
  { id: 'sayso', name: 'Sayso', role: 'viewer' },
  { id: 'terminal', name: 'Terminal', role: 'owner' },
  { id: 'demo', name: 'Demo', role: 'checker' },
] as const;

/** Why an article's speaker stands under a name of the desk: new there, of the same whole name as another article's, or put there by a person. */
export const filingGrounds = ['first_seen', 'same_name', 'by_person'] as const;
export type FilingGround = (typeof filingGrounds)[number];

/** Who proposed a statement or claim. */
export const origins = ['engine', 'person'] as const;
export type Origin = (typeof origins)[number];

/** Everything the append-only ledger can say, one word per act. */
export const ledgerActs = [
  'article_imported',
  'article_withdrawn',
  'article_reanalysed',
  'speaker_filed',
  'statement_added',
  'statement_corrected',
  'statement_dismissed',
  'statement_restored',
  'claim_added',
  'claim_corrected',
  'claim_dismissed',
  'claim_restored',
  'attribution_checked',
  'verdict_given',
  'wording_written',
  'note_written',
  'claim_assigned',
  'source_added',
  'evidence_linked',
  'evidence_changed',
  'evidence_withdrawn',
  'exported',
  'person_joined',
  'person_renamed',
  'role_changed',
  'access_changed',
  'page_captured',
  'outside_review_added',
  'template_saved',
  'template_withdrawn',
  'settings_changed',
  'sealed',
  'export_begun',
  'export_corrected',
] as const;
export type LedgerAct = (typeof ledgerActs)[number];

/** What the desk keeps templates for. */
export const templateFormats = ['docx', 'markdown'] as const;
export type TemplateFormat = (typeof templateFormats)[number];

export const exportFormats = [
  'csv',
  'xlsx',
  'docx',
  'markdown',
  'jsonl',
  'claimreview',
  'webannotation',
] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const claimSorts = [
  'check_worthy',
  'confidence',
  'newest',
  'article',
  'speaker',
  'verdict',
  'sources',
] as const;
export type ClaimSort = (typeof claimSorts)[number];

/** Text of an article, in bytes of UTF-8: what import accepts at most. */
export const maxArticleBytes = 2 * 1024 * 1024;

/** A file that an article, or many, are read out of: what import accepts at most. */
export const maxUploadBytes = 20 * 1024 * 1024;

/** Encodings that a person can name where bytes do not settle theirs; names of the WHATWG Encoding Standard. */
export const textEncodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1251',
  'windows-1252',
  'windows-1250',
  'windows-1254',
  'iso-8859-2',
  'koi8-u',
] as const;
export type TextEncoding = (typeof textEncodings)[number];
