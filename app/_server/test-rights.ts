/**
 * Who may come in where: every page, every method of every route and every command, written out a
 * second time on purpose, as in lib/workbench/allow.test.ts. Tests fail where one has no row here.
 */
import type { LedgerAct, Role } from '#lib/vocabulary.ts';
import { uploadHeader, writeUploadNote } from '#lib/workbench/article/upload-header.ts';

/** "anyone": also whoever is not signed in. */
export type Visitors = 'anyone' | readonly Role[];

const everybody: Visitors = ['owner', 'editor', 'checker', 'viewer'];
const checkers: Visitors = ['owner', 'editor', 'checker'];
const editors: Visitors = ['owner', 'editor'];
const owners: Visitors = ['owner'];

export interface RouteRight {
  may: Visitors;
  params?: Record<string, string>;
  /** With GET and uploads the query, else the JSON body: what the schema takes, so that the right is what decides. */
  send?: Record<string, unknown>;
  /** Instead of JSON: an empty body of bytes with these headers. */
  upload?: Record<string, string>;
  /** It ends the session that asks. */
  ends?: true;
}

const requestId = '11111111-1111-4111-8111-111111111111';
const claimId = '1';
const statement = {
  kind: 'indirect',
  content: [{ start: 0, end: 5 }],
  cue: null,
  mention: null,
  speaker: { choice: 'unknown' },
  via: [],
  addressee: null,
};
const upload = { [uploadHeader]: writeUploadNote({ fileName: null, details: {}, sha256: null }) };
const personId = 'nobody';
const token = 'nobody-ever-made-this-token';
const wrong = { password: 'not the password' };

/** By method and folder under app/api. */
export const routeRights: Record<string, RouteRight> = {
  'GET health': { may: 'anyone' },
  'POST sign-in': { may: 'anyone', send: { userName: 'nobody', ...wrong } },
  'POST sign-in/code': { may: 'anyone', send: { code: '123456' } },
  'POST sign-out': { may: 'anyone', send: {}, ends: true },
  'POST set-up': {
    may: 'anyone',
    send: { token, userName: 'somebody', displayName: 'Somebody', password: 'otter over a slate floor' },
  },
  'POST set-up/owner': {
    may: 'anyone',
    send: { token, userName: 'somebody', password: 'otter over a slate floor' },
  },
  'POST set-up/password': { may: 'anyone', send: { token, password: 'otter over a slate floor' } },

  'POST account/name': { may: everybody, send: { displayName: 'Another Name' } },
  'POST account/password': {
    may: everybody,
    send: { current: wrong.password, password: 'otter over a slate floor' },
  },
  'POST account/second-factor/start': { may: everybody, send: wrong },
  'POST account/second-factor/confirm': { may: everybody, send: { code: '123456' } },
  'POST account/second-factor/recovery-codes': { may: everybody, send: wrong },
  'POST account/second-factor/off': { may: everybody, send: wrong },
  'POST account/sessions/end': { may: everybody, send: {}, ends: true },
  'POST account/sessions/[sessionId]/end': { may: everybody, params: { sessionId: 'nobodys' }, send: {} },

  'GET people': { may: everybody },
  'POST people': { may: owners, send: { userName: 'demo', displayName: 'New', role: 'viewer' } },
  'POST people/[personId]/access': { may: owners, params: { personId }, send: { banned: true } },
  'POST people/[personId]/link': { may: owners, params: { personId }, send: {} },
  'POST people/[personId]/name': { may: owners, params: { personId }, send: { displayName: 'New' } },
  'POST people/[personId]/role': { may: owners, params: { personId }, send: { role: 'viewer' } },
  'POST people/[personId]/second-factor': { may: owners, params: { personId }, send: {} },

  'GET articles': { may: everybody },
  'POST articles': { may: checkers, upload },
  'POST articles/preview': { may: checkers, upload },
  'POST articles/unpacked': {
    may: checkers,
    upload: { [uploadHeader]: writeUploadNote({ fileName: 'a.zip', details: {}, sha256: null }) },
  },
  'POST articles/[id]/withdrawal': { may: editors, params: { id: '1' }, send: { reason: 'Retracted' } },
  'POST articles/[id]/claims': {
    may: checkers,
    params: { id: '1' },
    send: { statementId: null, span: { start: 0, end: 5 }, category: 'other', requestId },
  },
  'POST articles/[id]/statements': { may: checkers, params: { id: '1' }, send: { statement, requestId } },
  'POST demo/withdrawal': { may: editors, send: {} },
  'POST captures/[captureId]/preview': { may: checkers, params: { captureId: '1' }, send: {} },
  'POST captures/[captureId]/article': { may: checkers, params: { captureId: '1' }, send: {} },
  'POST claim-reviews': {
    may: checkers,
    upload: { [uploadHeader]: writeUploadNote({ fileName: 'a.json', details: {}, sha256: null }) },
  },
  'POST claim-reviews/preview': {
    may: checkers,
    upload: { [uploadHeader]: writeUploadNote({ fileName: 'a.json', details: {}, sha256: null }) },
  },
  'POST captures/[captureId]/claim-reviews': { may: checkers, params: { captureId: '1' }, send: {} },
  'POST captures/[captureId]/claim-reviews/preview': {
    may: checkers,
    params: { captureId: '1' },
    send: {},
  },
  'POST captures': { may: checkers, send: { address: 'http://127.0.0.1/' } },

  'GET claims/[claimId]': { may: everybody, params: { claimId } },
  'GET claims/order': { may: everybody },
  'GET claims/facets': { may: everybody },
  'POST claims/rows': { may: everybody, send: { ids: [] } },
  'POST claims/[claimId]/assignment': {
    may: checkers,
    params: { claimId },
    send: { assigneeId: null, expects: null, requestId },
  },
  'POST claims/[claimId]/attribution': {
    may: checkers,
    params: { claimId },
    send: { answer: 'confirmed', expects: null, requestId },
  },
  'POST claims/[claimId]/correction': {
    may: checkers,
    params: { claimId },
    send: { expects: 1, span: { start: 0, end: 5 }, category: 'other', statementId: null, requestId },
  },
  'POST claims/[claimId]/evidence': {
    may: checkers,
    params: { claimId },
    send: {
      source: { choice: 'known', sourceId: 1 },
      purpose: 'so',
      stance: 'informs',
      passage: null,
      requestId,
    },
  },
  'POST claims/[claimId]/notes': { may: checkers, params: { claimId }, send: { words: 'A note', requestId } },
  'POST claims/[claimId]/verdict': {
    may: checkers,
    params: { claimId },
    send: { verdict: 'unverifiable', justification: 'Nobody answered', expects: null, requestId },
  },
  'POST claims/[claimId]/wording': {
    may: checkers,
    params: { claimId },
    send: { words: 'A claim that stands alone', expects: null, requestId },
  },
  'POST statements/[statementId]/correction': {
    may: checkers,
    params: { statementId: '1' },
    send: { expects: 1, statement, requestId },
  },
  'POST evidence/[evidenceId]': {
    may: checkers,
    params: { evidenceId: '1' },
    send: { purpose: 'so', stance: 'informs', passage: null, withdrawn: true, requestId },
  },
  'POST dismissals': {
    may: checkers,
    send: { target: { kind: 'claim', id: 1 }, dismissed: true, requestId },
  },
  'POST speakers/filing': {
    may: checkers,
    send: { articleId: 1, speakerId: 1, under: null, requestId },
  },
  'GET speakers': { may: everybody },
  'GET sources': { may: everybody },
  'GET undo': { may: everybody },
  'POST undo': { may: checkers, send: { kind: 'verdict', decisionId: 1, requestId } },
  'GET exports': { may: editors },
  'GET exports/[id]': { may: editors, params: { id: requestId } },
  'GET exports/[id]/file': { may: editors, params: { id: requestId } },
  'POST exports/[id]/cancel': { may: editors, params: { id: requestId }, send: {} },
  'POST corrections': { may: editors, send: { seqs: [1], claimId: 1, state: '' } },
  'GET verify': { may: everybody, send: { asked: 'a'.repeat(64) } },
  'GET templates': { may: editors },
  'GET templates/[templateId]': { may: editors, params: { templateId: '1' } },
  'GET templates/examples/[format]': { may: everybody, params: { format: 'markdown' } },
  'POST templates': { may: editors, send: { name: 'List', format: 'markdown' }, upload: {} },
  'POST templates/[templateId]/withdrawal': { may: editors, params: { templateId: '1' }, send: {} },
  'POST settings/newsroom': {
    may: owners,
    send: { name: 'The Harbour Post', address: 'https://harbour.example' },
  },
  'POST exports': { may: editors, send: { question: {}, format: 'csv' } },
};

/** By folder under app: what a page shows somebody who may not is a notice without data. */
export const pageRights: Record<string, { may: Visitors; params?: Record<string, string> }> = {
  '': { may: everybody },
  account: { may: everybody },
  articles: { may: everybody },
  'articles/[id]': { may: everybody, params: { id: '1' } },
  'claims/[claimId]': { may: everybody, params: { claimId } },
  export: { may: everybody },
  'export/print': { may: editors },
  import: { may: checkers },
  people: { may: owners },
  'set-up': { may: 'anyone' },
  'sign-in': { may: 'anyone' },
  verify: { may: everybody },
};

export interface CommandRight {
  /** Behind the command's name; FILE stands for a text file. */
  args: string[];
  /** The kinds of line that it leaves in the ledger, all of them by the actor `terminal`. */
  ledger: LedgerAct[];
  /** How it ends on a sound desk with an owner and one article; 0 where it is left out. */
  status?: number;
  /** It says the same without any desk. */
  needsNoDesk?: true;
}

/**
 * Commands of a terminal ask for no password and know no roles: whoever may read and write the data
 * folder may do everything there that an owner may, and nobody else anything.
 */
export const commandRights: Record<string, CommandRight> = {
  backup: { args: [], ledger: [] },
  check: { args: [], ledger: [] },
  corrections: { args: [], ledger: [] },
  export: { args: ['--format', 'csv', '--query', 'verdict=open'], ledger: ['export_begun', 'exported'] },
  import: { args: ['FILE'], ledger: ['article_imported'] },
  licences: { args: [], ledger: [], needsNoDesk: true },
  'owner-link': { args: [], ledger: ['access_changed'] },
  reanalyse: { args: ['--all', '--apply'], ledger: ['article_reanalysed'] },
  // It does not know the file, and says so.
  verify: { args: ['FILE'], ledger: [], status: 1 },
};
