import { expect, test } from 'vitest';
import { roles } from '#lib/vocabulary.ts';
import { type Action, actions, allow, may, mayDo, NotAllowed } from './allow.ts';

/** Written out a second time on purpose: a right that changes has to change here as well. */
const table: Record<Action, string> = {
  read_desk: 'owner editor checker viewer',
  import_article: 'owner editor checker',
  fetch_page: 'owner editor checker',
  withdraw_article: 'owner editor',
  withdraw_demo: 'owner editor',
  reanalyse_article: 'owner',
  add_statement: 'owner editor checker',
  correct_statement: 'owner editor checker',
  dismiss_proposal: 'owner editor checker',
  add_claim: 'owner editor checker',
  correct_claim: 'owner editor checker',
  check_attribution: 'owner editor checker',
  give_verdict: 'owner editor checker',
  write_wording: 'owner editor checker',
  write_note: 'owner editor checker',
  assign_claim: 'owner editor checker',
  add_source: 'owner editor checker',
  link_evidence: 'owner editor checker',
  export_claims: 'owner editor',
  keep_templates: 'owner editor',
  read_ledger: 'owner editor',
  seal_ledger: 'owner',
  verify_export: 'owner editor checker viewer',
  note_correction: 'owner editor',
  change_settings: 'owner',
  manage_people: 'owner',
  make_access_link: 'owner',
  change_own_name: 'owner editor checker viewer',
  change_own_password: 'owner editor checker viewer',
  change_own_second_factor: 'owner editor checker viewer',
  end_own_sessions: 'owner editor checker viewer',
};

test('Every action has a row, and no row is left over', () => {
  expect(Object.keys(mayDo).sort()).toEqual([...actions].sort());
  expect(Object.keys(table).sort()).toEqual([...actions].sort());
});

test.each(actions.flatMap((action) => roles.map((role) => ({ role, action }))))(
  'The right of $role to $action is as the table says',
  ({ role, action }) => {
    const somebody = { id: 'p', name: 'P', role };
    const allowed = table[action].split(' ').includes(role);
    expect(may(somebody, action)).toBe(allowed);
    if (allowed) expect(() => allow(somebody, action)).not.toThrow();
    else expect(() => allow(somebody, action)).toThrow(NotAllowed);
  },
);
