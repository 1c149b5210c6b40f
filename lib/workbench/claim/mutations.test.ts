import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claimVersion, quantity } from '#db/schema.ts';
import { checkAttribution } from '../attribution/mutations.ts';
import { dismiss } from '../dismissal/mutations.ts';
import { ana, bo, exampleDesk, placeOf } from '../example-desk.ts';
import { addStatement } from '../statement/mutations.ts';
import { giveVerdict } from '../verdict/mutations.ts';
import { claimDetail } from './data.ts';
import { addClaim, correctClaim } from './mutations.ts';
import type { ClaimDetail } from './schema.ts';

let desk: Awaited<ReturnType<typeof exampleDesk>>;
beforeEach(async () => {
  desk = await exampleDesk();
});
afterEach(() => desk.cleanup());

const detail = (claimId: number): ClaimDetail => {
  const found = claimDetail(desk.db, ana, { claimId });
  if (!found.ok) throw new Error(found.reason);
  return found.claim;
};
const added = (words: string, statementId: number | null = null) => ({
  articleId: desk.articleId,
  statementId,
  span: placeOf(words),
  category: 'weapons' as const,
  requestId: randomUUID(),
});

test('A claim that a person adds has its words, its quantities and its place in the paragraph', async () => {
  const made = await addClaim(
    desk.db,
    ana,
    added('shot down 40 drones over Zelenivka', desk.statements.shot),
  );
  if (!made.ok) throw new Error(made.reason);
  const claim = detail(made.claimId);
  expect(claim).toMatchObject({
    words: 'shot down 40 drones over Zelenivka',
    origin: 'person',
    attribution: 'open',
    verdict: 'open',
    statement: { speaker: { name: 'Ukrainian Air Force' } },
  });
  expect(claim.quantities).toMatchObject([{ value: 40, words: '40 drones' }]);
  expect(
    claim.paragraph.words.slice(claim.start - claim.paragraph.start, claim.end - claim.paragraph.start),
  ).toBe(claim.words);
});

test('The same words in the same statement are a duplicate that leads to the claim', async () => {
  const refused = await addClaim(desk.db, ana, added('it had shot down 40 drones', desk.statements.shot));
  expect(refused).toEqual({ ok: false, reason: 'duplicate', claimId: desk.claims.shot });
});

test('A repeated request adds nothing', async () => {
  const input = added('since 1902');
  const first = await addClaim(desk.db, ana, input);
  expect(await addClaim(desk.db, ana, input)).toEqual(first);
});

test.each([
  ['outside the statement', 'since 1902', 'shot', 'claim_outside_statement'],
  ['in no statement of this desk', 'since 1902', 'none', 'statement_not_found'],
] as const)('A claim %s is refused', async (_, words, where, reason) => {
  const statementId = where === 'shot' ? desk.statements.shot : 999;
  expect(await addClaim(desk.db, ana, added(words, statementId))).toEqual({ ok: false, reason });
});

test('Other words ask both questions again and keep the proposal', async () => {
  const claimId = desk.claims.shot;
  await checkAttribution(desk.db, ana, {
    claimId,
    answer: 'confirmed',
    expects: null,
    requestId: randomUUID(),
  });
  const tried = { claimId, verdict: 'unverifiable', justification: 'No reply', expects: null } as const;
  await giveVerdict(desk.db, ana, { ...tried, requestId: randomUUID() });
  const before = detail(claimId);
  const corrected = await correctClaim(desk.db, bo, {
    claimId,
    expects: before.versionId,
    span: placeOf('shot down 40 drones over Zelenivka'),
    category: 'weapons',
    statementId: desk.statements.shot,
    requestId: randomUUID(),
  });
  expect(corrected.ok).toBe(true);
  expect(detail(claimId)).toMatchObject({
    words: 'shot down 40 drones over Zelenivka',
    attribution: 'open',
    attributionCheck: { reopened: 'claim_moved' },
    verdict: 'open',
    verdictRow: { reopened: 'claim_corrected' },
  });
  const versions = desk.db.read.select().from(claimVersion).where(eq(claimVersion.claimId, claimId)).all();
  expect(versions.map((row) => [row.words, row.origin])).toEqual([
    ['it had shot down 40 drones', 'engine'],
    ['shot down 40 drones over Zelenivka', 'person'],
  ]);
  expect(desk.db.read.select().from(quantity).all()).toMatchObject([{ value: 40 }]);
});

test('Another category alone leaves both answers as they are', async () => {
  const claimId = desk.claims.shot;
  await checkAttribution(desk.db, ana, {
    claimId,
    answer: 'confirmed',
    expects: null,
    requestId: randomUUID(),
  });
  const { start, end, versionId } = detail(claimId);
  const input = { claimId, expects: versionId, span: { start, end }, category: 'incident' as const };
  const statementId = desk.statements.shot;
  await correctClaim(desk.db, bo, { ...input, statementId, requestId: randomUUID() });
  expect(detail(claimId)).toMatchObject({ category: 'incident', attribution: 'confirmed' });
});

test('A claim moved into the own voice of the article has nobody to say it', async () => {
  const claimId = desk.claims.lost;
  const { start, end, versionId } = detail(claimId);
  const input = { claimId, expects: versionId, span: { start, end }, category: 'other' as const };
  await correctClaim(desk.db, bo, { ...input, statementId: null, requestId: randomUUID() });
  expect(detail(claimId)).toMatchObject({ attribution: 'own_voice', statement: null });
});

test('A second correction on an old version is refused with what stands', async () => {
  const claimId = desk.claims.shot;
  const { start, end, versionId } = detail(claimId);
  const input = { claimId, expects: versionId, span: { start, end }, statementId: desk.statements.shot };
  await correctClaim(desk.db, ana, { ...input, category: 'incident', requestId: randomUUID() });
  const late = { ...input, category: 'forces' as const, requestId: randomUUID() };
  expect(await correctClaim(desk.db, bo, late)).toMatchObject({
    reason: 'conflict',
    base: { versionId, category: 'weapons' },
    current: { category: 'incident' },
    by: { id: 'ana' },
    mine: {
      category: 'forces',
      words: 'it had shot down 40 drones',
      speaker: 'Ukrainian Air Force',
      quantities: ['40 drones'],
    },
  });
});

test('A statement that a person adds can hold claims at once', async () => {
  const made = await addStatement(desk.db, ana, {
    articleId: desk.articleId,
    statement: {
      kind: 'indirect',
      content: [placeOf('The town hall stands')],
      cue: null,
      mention: null,
      speaker: { choice: 'new', name: 'Town archive', type: 'organisation' },
      via: ['a guide'],
      addressee: null,
    },
    requestId: randomUUID(),
  });
  if (!made.ok) throw new Error(made.reason);
  const claim = await addClaim(desk.db, ana, added('The town hall stands since 1902', made.statementId));
  if (!claim.ok) throw new Error(claim.reason);
  expect(detail(claim.claimId).statement).toMatchObject({
    speaker: { name: 'Town archive' },
    via: ['a guide'],
  });
});

test('Claims of a dismissed statement stay, with nobody to have said them', async () => {
  const claimId = desk.claims.shot;
  await checkAttribution(desk.db, ana, {
    claimId,
    answer: 'confirmed',
    expects: null,
    requestId: randomUUID(),
  });
  const target = { kind: 'statement' as const, id: desk.statements.shot };
  await dismiss(desk.db, bo, { target, dismissed: true, requestId: randomUUID() });
  expect(detail(claimId)).toMatchObject({
    attribution: 'open',
    dismissed: false,
    statement: { dismissed: true },
  });
  const row = desk.db.read.query.claim.findFirst({ where: (t) => eq(t.id, claimId) }).sync();
  expect(row?.speakerId).toBeNull();
  const again = { claimId, answer: 'confirmed' as const, expects: row?.attributionId ?? null };
  expect(await checkAttribution(desk.db, ana, { ...again, requestId: randomUUID() })).toMatchObject({
    missing: ['statement_dismissed'],
  });
  await dismiss(desk.db, bo, { target, dismissed: false, requestId: randomUUID() });
  const restored = desk.db.read.query.claim.findFirst({ where: (t) => eq(t.id, claimId) }).sync();
  expect(restored?.speakerId).toBe(desk.airForce);
});

test('What is already dismissed cannot be dismissed by a second person', async () => {
  const target = { kind: 'claim' as const, id: desk.claims.hall };
  await dismiss(desk.db, ana, { target, dismissed: true, reason: 'Not checkable', requestId: randomUUID() });
  expect(await dismiss(desk.db, bo, { target, dismissed: true, requestId: randomUUID() })).toMatchObject({
    reason: 'conflict',
    current: { dismissed: true, reason: 'Not checkable', by: { id: 'ana' } },
  });
});

test('The history tells who did what, newest first, and keeps what was proposed', async () => {
  const claimId = desk.claims.shot;
  await checkAttribution(desk.db, ana, {
    claimId,
    answer: 'confirmed',
    expects: null,
    requestId: randomUUID(),
  });
  const target = { kind: 'statement' as const, id: desk.statements.lost };
  await dismiss(desk.db, bo, { target, dismissed: true, requestId: randomUUID() });
  expect(detail(claimId).history.map(({ act, by }) => [act, by.name])).toEqual([
    ['attribution_checked', ana.name],
  ]);
});
