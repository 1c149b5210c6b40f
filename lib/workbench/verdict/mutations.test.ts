import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { claim, ledger, verdict } from '#db/schema.ts';
import { NotAllowed } from '../allow.ts';
import { changeEvidence, linkEvidence } from '../evidence/mutations.ts';
import { ana, bo, exampleDesk } from '../example-desk.ts';
import { verifyChain } from '../ledger/rules.ts';
import type { LinkEvidenceInput } from '../source/schema.ts';
import { giveVerdict } from './mutations.ts';

let desk: Awaited<ReturnType<typeof exampleDesk>>;
beforeEach(async () => {
  desk = await exampleDesk();
});
afterEach(() => desk.cleanup());

const answer = (verdict: 'open' | 'verified' | 'disputed' | 'unverifiable', more = {}) => ({
  claimId: desk.claims.shot,
  verdict,
  justification: null,
  expects: null,
  requestId: randomUUID(),
  ...more,
});
const evidence = (more: Partial<LinkEvidenceInput> = {}): LinkEvidenceInput => ({
  claimId: desk.claims.shot,
  source: {
    choice: 'new',
    address: 'https://monitor.example/count',
    title: 'A count of the night',
    publisher: 'Monitor',
    speaker: null,
    seenAt: null,
  },
  purpose: 'so',
  stance: 'supports',
  passage: null,
  requestId: randomUUID(),
  ...more,
});
const kept = () => desk.db.read.select().from(claim).where(eq(claim.id, desk.claims.shot)).get();

test('"Verified" without support is refused and says what is missing', async () => {
  expect(await giveVerdict(desk.db, ana, answer('verified'))).toEqual({
    ok: false,
    reason: 'gate_closed',
    missing: ['needs_supporting_evidence'],
  });
  expect(desk.db.read.select().from(verdict).all()).toEqual([]);
});

test('"Verified" with support of somebody else is given and kept on the claim', async () => {
  await linkEvidence(desk.db, bo, evidence());
  const given = await giveVerdict(desk.db, ana, answer('verified'));
  expect(given.ok).toBe(true);
  expect(kept()).toMatchObject({ verdict: 'verified', supportCount: 1, evidenceCount: 1 });
});

test("Support of the speaker's own side does not open the gate", async () => {
  await linkEvidence(
    desk.db,
    ana,
    evidence({
      source: {
        choice: 'new',
        address: null,
        title: 'Evening briefing',
        publisher: null,
        speaker: { choice: 'new', name: 'Ukrainian General Staff', type: 'organisation' },
        seenAt: null,
      },
    }),
  );
  const given = await giveVerdict(desk.db, ana, answer('verified'));
  expect(given).toMatchObject({ ok: false, missing: ['only_own_side_supports'] });
});

test('"Unverifiable" asks what was tried, and blanks are no answer', async () => {
  const bare = await giveVerdict(desk.db, ana, answer('unverifiable', { justification: '' }));
  expect(bare).toMatchObject({ ok: false, missing: ['needs_justification'] });
  const told = await giveVerdict(
    desk.db,
    ana,
    answer('unverifiable', { justification: 'Two calls, no reply' }),
  );
  expect(told.ok).toBe(true);
});

test('A second verdict on an old state is refused, with the row that stands and its words', async () => {
  await giveVerdict(desk.db, ana, answer('unverifiable', { justification: 'No reply from the ministry' }));
  const second = await giveVerdict(desk.db, bo, answer('unverifiable', { justification: 'I asked twice' }));
  expect(second).toMatchObject({
    ok: false,
    reason: 'conflict',
    current: { verdict: 'unverifiable', justification: 'No reply from the ministry', by: { name: ana.name } },
  });
});

test('Of two people who answer at once exactly one wins and the other sees what stands', async () => {
  const [one, other] = await Promise.all([
    giveVerdict(desk.db, ana, answer('unverifiable', { justification: 'Ana tried' })),
    giveVerdict(desk.db, bo, answer('unverifiable', { justification: 'Bo tried' })),
  ]);
  expect(one.ok).toBe(true);
  expect(other).toMatchObject({ ok: false, reason: 'conflict', current: { justification: 'Ana tried' } });
});

test('Of two processes that answer at once exactly one wins and the other sees what stands', async () => {
  const elsewhere = openDatabase(desk.db.path);
  try {
    const answers = await Promise.all([
      giveVerdict(desk.db, ana, answer('unverifiable', { justification: 'Ana tried' })),
      giveVerdict(elsewhere, bo, answer('unverifiable', { justification: 'Bo tried' })),
    ]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: 'conflict' });
    expect(desk.db.read.select().from(verdict).all()).toHaveLength(1);
  } finally {
    elsewhere.close();
  }
});

test('A repeated request is answered as the first was and writes nothing', async () => {
  const input = answer('unverifiable', { justification: 'Asked twice' });
  const first = await giveVerdict(desk.db, ana, input);
  expect(await giveVerdict(desk.db, ana, input)).toEqual(first);
  expect(desk.db.read.select().from(verdict).all()).toHaveLength(1);
});

test("Somebody else's request is no answer to mine", async () => {
  const input = answer('unverifiable', { justification: 'Asked twice' });
  await giveVerdict(desk.db, ana, input);
  expect(await giveVerdict(desk.db, bo, input)).toEqual({ ok: false, reason: 'request_reused' });
});

test('When the last support is withdrawn the claim goes back to open in the same transaction', async () => {
  const linked = await linkEvidence(desk.db, ana, evidence());
  if (!linked.ok) throw new Error(linked.reason);
  await giveVerdict(desk.db, ana, answer('verified'));
  const gone = { evidenceId: linked.evidenceId, purpose: 'so', stance: 'supports', passage: null } as const;
  const now = new Date('2026-03-02T10:00:00.000Z');
  await changeEvidence(desk.db, bo, { ...gone, withdrawn: true, requestId: randomUUID() }, now);
  expect(kept()).toMatchObject({ verdict: 'open', supportCount: 0, evidenceCount: 0 });
  const rows = desk.db.read.select().from(verdict).all();
  expect(rows.map((row) => [row.verdict, row.reopened, row.by])).toEqual([
    ['verified', null, 'ana'],
    ['open', 'support_withdrawn', 'bo'],
  ]);
});

test('When evidence changes its stance, a verdict that stood on it goes back to open', async () => {
  const linked = await linkEvidence(desk.db, ana, evidence({ stance: 'refutes' }));
  if (!linked.ok) throw new Error(linked.reason);
  await giveVerdict(desk.db, ana, answer('disputed'));
  const change = { evidenceId: linked.evidenceId, purpose: 'so', passage: null, withdrawn: false } as const;
  await changeEvidence(desk.db, ana, { ...change, stance: 'informs', requestId: randomUUID() });
  expect(kept()).toMatchObject({ verdict: 'open', refuteCount: 0, evidenceCount: 1 });
});

test('A verdict stands while one of two supports is withdrawn', async () => {
  const linked = await linkEvidence(desk.db, ana, evidence());
  await linkEvidence(desk.db, ana, evidence({ passage: 'Forty fell.' }));
  if (!linked.ok) throw new Error(linked.reason);
  await giveVerdict(desk.db, ana, answer('verified'));
  const gone = { evidenceId: linked.evidenceId, purpose: 'so', stance: 'supports', passage: null } as const;
  await changeEvidence(desk.db, bo, { ...gone, withdrawn: true, requestId: randomUUID() });
  expect(kept()).toMatchObject({ verdict: 'verified', supportCount: 1 });
});

test('Evidence that somebody withdrew first is a conflict', async () => {
  const linked = await linkEvidence(desk.db, ana, evidence());
  if (!linked.ok) throw new Error(linked.reason);
  const gone = { evidenceId: linked.evidenceId, purpose: 'so', stance: 'supports', passage: null } as const;
  await changeEvidence(desk.db, bo, { ...gone, withdrawn: true, requestId: randomUUID() });
  const late = await changeEvidence(desk.db, ana, { ...gone, withdrawn: false, requestId: randomUUID() });
  expect(late).toMatchObject({ ok: false, reason: 'conflict', current: null });
});

test('The same evidence a second time is a duplicate, and its page is one source', async () => {
  await linkEvidence(desk.db, ana, evidence());
  expect(await linkEvidence(desk.db, bo, evidence())).toMatchObject({ ok: false, reason: 'duplicate' });
  const other = await linkEvidence(desk.db, bo, evidence({ passage: 'Forty fell.' }));
  expect(other.ok).toBe(true);
  const sources = desk.db.read.query.source.findMany().sync();
  expect(sources).toHaveLength(1);
});

test('A viewer cannot answer', async () => {
  const viewer = { ...ana, role: 'viewer' as const };
  await expect(giveVerdict(desk.db, viewer, answer('open'))).rejects.toThrow(NotAllowed);
});

test('A claim that is not there is not found', async () => {
  expect(await giveVerdict(desk.db, ana, answer('verified', { claimId: 999 }))).toEqual({
    ok: false,
    reason: 'not_found',
  });
});

test('Every answer is in the ledger, and its chain holds', async () => {
  await linkEvidence(desk.db, ana, evidence());
  await giveVerdict(desk.db, ana, answer('verified'));
  const rows = desk.db.read.select().from(ledger).orderBy(ledger.seq).all();
  expect(rows.map((row) => row.act)).toEqual(['source_added', 'evidence_linked', 'verdict_given']);
  expect(verifyChain(rows)).toEqual({ ok: true, rows: 3 });
});
