/** Who may do what: one table, role by action. A test fails where an action has no row. */
import type { Role } from '#lib/vocabulary.ts';
import type { Actor } from './actor.ts';

export const actions = [
  'read_desk',
  'import_article',
  'fetch_page',
  'withdraw_article',
  'withdraw_demo',
  'reanalyse_article',
  'add_statement',
  'correct_statement',
  'dismiss_proposal',
  'add_claim',
  'correct_claim',
  'check_attribution',
  'give_verdict',
  'write_wording',
  'write_note',
  'assign_claim',
  'add_source',
  'link_evidence',
  'export_claims',
  'keep_templates',
  'read_ledger',
  'seal_ledger',
  'verify_export',
  'note_correction',
  'change_settings',
  'manage_people',
  'make_access_link',
  'change_own_name',
  'change_own_password',
  'change_own_second_factor',
  'end_own_sessions',
] as const;
export type Action = (typeof actions)[number];

const checkers: readonly Role[] = ['owner', 'editor', 'checker'];
const editors: readonly Role[] = ['owner', 'editor'];
const everybody: readonly Role[] = ['owner', 'editor', 'checker', 'viewer'];
const owners: readonly Role[] = ['owner'];

export const mayDo: Record<Action, readonly Role[]> = {
  read_desk: everybody,
  import_article: checkers,
  fetch_page: checkers,
  withdraw_article: editors,
  withdraw_demo: editors,
  reanalyse_article: owners,
  add_statement: checkers,
  correct_statement: checkers,
  dismiss_proposal: checkers,
  add_claim: checkers,
  correct_claim: checkers,
  check_attribution: checkers,
  give_verdict: checkers,
  write_wording: checkers,
  write_note: checkers,
  assign_claim: checkers,
  add_source: checkers,
  link_evidence: checkers,
  export_claims: editors,
  keep_templates: editors,
  read_ledger: editors,
  seal_ledger: owners,
  verify_export: everybody,
  note_correction: editors,
  change_settings: owners,
  manage_people: owners,
  make_access_link: owners,
  change_own_name: everybody,
  change_own_password: everybody,
  change_own_second_factor: everybody,
  end_own_sessions: everybody,
};

/** Thrown by allow(); a route answers 403. */
export class NotAllowed extends Error {
  override name = 'NotAllowed';
  readonly action: Action;
  constructor(action: Action) {
    super(`This person may not ${action}`);
    this.action = action;
  }
}

/** Whether the actor's role may do it. */
export function may(actor: Actor, action: Action): boolean {
  return mayDo[action].includes(actor.role);
}

/** The first line of every workbench function. Throws NotAllowed. */
export function allow(actor: Actor, action: Action): void {
  if (!may(actor, action)) throw new NotAllowed(action);
}
