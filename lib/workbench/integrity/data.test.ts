import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '#db/fresh-database.ts';
import { connect } from '#db/open.ts';
import { terminal } from '../actor.ts';
import { importArticle } from '../article/mutations.ts';
import { addPerson, changeRole, setBanned } from '../person/mutations.ts';
import { setNewsroom } from '../settings/mutations.ts';
import { faultsOfDesk } from './data.ts';

const text = `Ferry halted after storm

“Nobody was hurt,” said Ida Moen, the harbour director, on Monday. The harbour office said that 12 boats had been damaged in Vardø.
`;

let fresh: FreshDatabase;
beforeEach(async () => {
  fresh = freshDatabase();
  const bytes = new TextEncoder().encode(text);
  await importArticle(fresh.db, terminal, { bytes, fileName: null, mediaType: 'text/plain', details: {} });
});
afterEach(() => fresh.cleanup());

/** Writes past every trigger, as somebody with the file in hand could. */
function tamper(sql: string): void {
  const connection = connect(fresh.db.path);
  const triggers = connection.prepare(`SELECT name FROM sqlite_master WHERE type = 'trigger'`).pluck().all();
  for (const name of triggers) connection.exec(`DROP TRIGGER ${name}`);
  expect(connection.prepare(sql).run().changes).toBeGreaterThan(0);
  connection.close();
}

const kinds = () => [...new Set([...faultsOfDesk(fresh.db.read, terminal)].map((fault) => fault.kind))];

test('An imported article agrees with itself, and there is something to agree', () => {
  expect(kinds()).toEqual([]);
  const claims = connect(fresh.db.path);
  expect(claims.prepare('SELECT count(*) FROM claim').pluck().get()).toBeGreaterThan(0);
  claims.close();
});

test.each([
  [`UPDATE article SET text = replace(text, '12', '13')`, 'text_changed'],
  [`UPDATE original SET bytes = x'61'`, 'bytes_changed'],
  [`UPDATE content_span SET words = 'Somebody'`, 'words_differ'],
  [`UPDATE content_span SET "end" = "end" + 500`, 'words_differ'],
  [`UPDATE statement_version SET cue_words = 'denied' WHERE cue_words IS NOT NULL`, 'words_differ'],
  [`UPDATE quantity SET words = '13'`, 'words_differ'],
  [`UPDATE block SET "end" = 9000`, 'words_differ'],
  [`UPDATE claim SET verdict = 'verified'`, 'state_differs'],
  [`UPDATE claim SET evidence_count = 3`, 'state_differs'],
  [`UPDATE claim SET withdrawn = 1`, 'state_differs'],
  [`UPDATE claim SET version_id = NULL`, 'state_differs'],
  [`UPDATE statement SET dismissed = 1`, 'state_differs'],
  [`UPDATE statement SET version_id = NULL`, 'state_differs'],
  [`UPDATE ledger SET by = 'demo'`, 'ledger_broken'],
])('%s is noticed as %s', (sql, kind) => {
  tamper(sql);
  expect(kinds()).toContain(kind);
});

test('An article that is said to be withdrawn and was not is named, also where its claims say the same', () => {
  tamper('UPDATE article SET withdrawn = 1');
  tamper('UPDATE claim SET withdrawn = 1');
  expect([...faultsOfDesk(fresh.db.read, terminal)]).toEqual([
    { kind: 'state_differs', where: 'article 1: withdrawn' },
  ]);
});

test.each([
  [`UPDATE person SET role = 'owner' WHERE username = 'olena'`, 'role'],
  [`UPDATE person SET banned = 0 WHERE username = 'olena'`, 'banned'],
  [`UPDATE person SET name = 'Somebody else' WHERE username = 'olena'`, 'name'],
])('%s is noticed, since no line of the ledger says so', async (sql, column) => {
  const olena = { userName: 'olena', displayName: 'Olena', role: 'editor' as const };
  const added = await addPerson(fresh.db, terminal, olena);
  if (!added.ok) throw new Error(added.reason);
  const { personId } = added;
  await changeRole(fresh.db, terminal, { personId, role: 'checker' });
  await setBanned(fresh.db, terminal, { personId, banned: true });
  expect(kinds()).toEqual([]);
  tamper(sql);
  expect([...faultsOfDesk(fresh.db.read, terminal)]).toEqual([
    { kind: 'state_differs', where: `person ${personId}: ${column}` },
  ]);
});

test('A newsroom of another name than an owner gave is noticed', async () => {
  await setNewsroom(fresh.db, terminal, { name: 'Quay News', address: 'https://quay.example/' });
  await setNewsroom(fresh.db, terminal, { name: 'Pier News', address: 'https://quay.example/' });
  expect(kinds()).toEqual([]);
  tamper(`UPDATE setting SET value = 'Quay News' WHERE name = 'newsroom_name'`);
  expect([...faultsOfDesk(fresh.db.read, terminal)]).toEqual([
    { kind: 'state_differs', where: 'setting: newsroom' },
  ]);
});
