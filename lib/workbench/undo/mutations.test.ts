import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { statement as statementTable, statementVersion } from '#db/schema.ts';
import { terminal } from '../actor.ts';
import { importArticle, withdrawArticle } from '../article/mutations.ts';
import { checkAttribution } from '../attribution/mutations.ts';
import { claimDetail } from '../claim/data.ts';
import type { ClaimDetail, UndoInput } from '../claim/schema.ts';
import { dismiss } from '../dismissal/mutations.ts';
import { ana, bo, exampleDesk, placeOf } from '../example-desk.ts';
import { exportRows } from '../export/data.ts';
import { statementById } from '../statement/data.ts';
import { giveVerdict } from '../verdict/mutations.ts';
import { claimRows } from '../view/claim-rows.ts';
import { lastDecision } from './data.ts';
import { undo } from './mutations.ts';

let desk: Awaited<ReturnType<typeof exampleDesk>>;
let clock = Date.parse('2026-03-02T08:00:00.000Z');
const later = () => {
  clock += 1000;
  return new Date(clock);
};
beforeEach(async () => {
  desk = await exampleDesk();
});
afterEach(() => desk.cleanup());

const detail = (claimId: number): ClaimDetail => {
  const found = claimDetail(desk.db, ana, { claimId });
  if (!found.ok) throw new Error(found.reason);
  return found.claim;
};
const unverifiable = async (who = ana, justification = 'No reply', claimId = desk.claims.shot) => {
  const expects = detail(claimId).verdictRow?.id ?? null;
  const input = {
    claimId,
    verdict: 'unverifiable' as const,
    justification,
    expects,
    requestId: randomUUID(),
  };
  const given = await giveVerdict(desk.db, who, input, later());
  if (!given.ok) throw new Error(given.reason);
  return given.decisionId;
};
const confirm = async (who = ana, claimId = desk.claims.shot) => {
  const expects = detail(claimId).attributionCheck?.id ?? null;
  const input = { claimId, answer: 'confirmed' as const, expects, requestId: randomUUID() };
  const given = await checkAttribution(desk.db, who, input, later());
  if (!given.ok) throw new Error(given.reason);
  return given.decisionId;
};
const correct = async (who = ana, claimId = desk.claims.shot) => {
  const claim = detail(claimId);
  const given = await checkAttribution(
    desk.db,
    who,
    {
      claimId: claim.id,
      answer: 'corrected',
      expects: claim.attributionCheck?.id ?? null,
      correction: {
        expects: claim.statement?.versionId ?? 0,
        statement: {
          kind: 'mixed',
          content: [placeOf('it had shot down 40 drones')],
          cue: placeOf('said'),
          mention: null,
          speaker: { choice: 'new', name: 'Pavlo Hora', type: 'person' },
          via: ['a radio'],
          addressee: null,
        },
      },
      requestId: randomUUID(),
    },
    later(),
  );
  if (!given.ok) throw new Error(given.reason);
  return given.decisionId;
};
const takeBack = (
  decisionId: number,
  kind: UndoInput['kind'] = 'verdict',
  more: Partial<UndoInput> = {},
  who = ana,
) => undo(desk.db, who, { kind, decisionId, evenSo: false, requestId: randomUUID(), ...more }, later());

test('An undone verdict leaves the claim as it was before', async () => {
  const first = await unverifiable(ana, 'First try');
  await takeBack(first);
  expect(detail(desk.claims.shot)).toMatchObject({ verdict: 'open', verdictRow: { undoes: first } });
});

test('Undo restores the verdict of somebody else, with its justification', async () => {
  await unverifiable(bo, 'Bo tried');
  const mine = await unverifiable(ana, 'Ana tried');
  await takeBack(mine);
  expect(detail(desk.claims.shot)).toMatchObject({
    verdict: 'unverifiable',
    verdictRow: { justification: 'Bo tried', by: { id: 'ana' }, undoes: mine },
  });
});

test('An answer that undo put back is exported and listed as given by whoever gave it', async () => {
  await unverifiable(bo, 'Bo tried');
  await confirm(bo);
  const { verdictRow: given, attributionCheck: said } = detail(desk.claims.shot);
  await takeBack(await unverifiable(ana, 'Ana tried'));
  await takeBack(await unverifiable(ana, 'Ana tried again'));
  await takeBack(await correct(ana), 'attribution_check');
  const [row] = exportRows(desk.db.read, [desk.claims.shot], String);
  expect(row).toMatchObject({ verdictBy: bo.name, verdictAt: given?.at, justification: 'Bo tried' });
  expect(row).toMatchObject({ attributionBy: bo.name, attributionAt: said?.at });
  expect(claimRows(desk.db, ana, [desk.claims.shot])).toMatchObject([
    { decidedBy: bo.name, decidedAt: given?.at },
  ]);
});

test('The last decision is found anew each time, and undoing goes back one by one', async () => {
  const one = await unverifiable(ana, 'One');
  const two = await confirm();
  const three = await unverifiable(ana, 'Three');
  for (const [kind, id] of [
    ['verdict', three],
    ['attribution_check', two],
    ['verdict', one],
  ] as const) {
    expect(lastDecision(desk.db, ana)).toMatchObject({ kind, decisionId: id });
    expect((await takeBack(id, kind)).ok).toBe(true);
  }
  expect(lastDecision(desk.db, ana)).toBeNull();
  expect(detail(desk.claims.shot)).toMatchObject({ verdict: 'open', attribution: 'open' });
});

test('Where somebody decided since, undo says who and what, and goes on only when told', async () => {
  const mine = await unverifiable(ana, 'Ana tried');
  await unverifiable(bo, 'Bo knows better');
  expect(await takeBack(mine)).toMatchObject({
    ok: false,
    reason: 'decided_since',
    by: { name: bo.name },
    current: { justification: 'Bo knows better' },
  });
  expect((await takeBack(mine, 'verdict', { evenSo: true })).ok).toBe(true);
  expect(detail(desk.claims.shot).verdict).toBe('open');
});

test("Nobody takes back somebody else's decision", async () => {
  const theirs = await unverifiable(bo);
  expect(await takeBack(theirs)).toEqual({ ok: false, reason: 'not_found' });
});

test('A decision is taken back once', async () => {
  const mine = await unverifiable();
  const requestId = randomUUID();
  const first = await takeBack(mine, 'verdict', { requestId });
  expect(await takeBack(mine, 'verdict', { requestId })).toEqual(first);
  expect(await takeBack(mine)).toEqual({ ok: false, reason: 'already_undone' });
});

test('Undoing a correction makes the statement say again what it said, as one more version', async () => {
  const before = detail(desk.claims.shot).statement;
  const mine = await correct();
  await takeBack(mine, 'attribution_check');
  const after = detail(desk.claims.shot);
  expect(after.statement).toEqual({ ...before, versionId: after.statement?.versionId });
  expect(desk.db.read.select().from(statementVersion).all()).toHaveLength(4);
  expect(after.attribution).toBe('open');
});

test('Undoing a correction gives the other claims of the statement their answer back', async () => {
  await confirm(bo, desk.claims.where);
  const mine = await correct();
  expect(detail(desk.claims.where).attribution).toBe('open');
  await takeBack(mine, 'attribution_check');
  expect(detail(desk.claims.where)).toMatchObject({
    attribution: 'confirmed',
    statement: { speaker: { name: 'Ukrainian Air Force' } },
  });
});

test('What somebody confirmed about a correction stands in the way, and is asked again when it is undone', async () => {
  const mine = await correct();
  await confirm(bo, desk.claims.where);
  expect(await takeBack(mine, 'attribution_check')).toMatchObject({
    reason: 'decided_since',
    by: { id: 'bo' },
  });
  await takeBack(mine, 'attribution_check', { evenSo: true });
  const confirmed = detail(desk.claims.where);
  expect(confirmed.attribution).toBe('open');
});

test('Undoing an answer that repeats a correction leaves the correction as it is', async () => {
  await correct();
  const repeated = await correct(ana, desk.claims.where);
  expect(await takeBack(repeated, 'attribution_check')).toMatchObject({ ok: true });
  expect(detail(desk.claims.where)).toMatchObject({
    attribution: 'open',
    statement: { speaker: { name: 'Pavlo Hora' } },
  });
  expect(detail(desk.claims.shot).attribution).toBe('corrected');
});

test('A correction on top of mine stands in the way of undoing mine', async () => {
  const mine = await correct(ana);
  await correctAgain();
  expect(await takeBack(mine, 'attribution_check')).toMatchObject({
    reason: 'decided_since',
    by: { id: 'bo' },
  });
});

async function correctAgain() {
  const claim = detail(desk.claims.shot);
  const statement = statementById(desk.db.read, desk.statements.shot);
  if (!statement) throw new Error('no statement');
  const { kind, content, cue, mention, via, addressee } = statement;
  const given = await checkAttribution(
    desk.db,
    bo,
    {
      claimId: claim.id,
      answer: 'corrected',
      expects: claim.attributionCheck?.id ?? null,
      correction: {
        expects: statement.versionId,
        statement: {
          kind,
          content,
          cue,
          mention,
          via,
          addressee,
          speaker: { choice: 'new', name: 'Iryna Sova', type: 'person' },
        },
      },
      requestId: randomUUID(),
    },
    later(),
  );
  if (!given.ok) throw new Error(given.reason);
}

test('Undoing the dismissal of a statement gives its claims their answers back', async () => {
  await confirm(bo);
  const target = { kind: 'statement' as const, id: desk.statements.shot };
  const gone = await dismiss(desk.db, ana, { target, dismissed: true, requestId: randomUUID() }, later());
  if (!gone.ok) throw new Error(gone.reason);
  expect(detail(desk.claims.shot).attribution).toBe('open');
  await takeBack(gone.decisionId, 'dismissal');
  expect(detail(desk.claims.shot).attribution).toBe('confirmed');
});

test('A dismissal is taken back with one more row, and found after a reload', async () => {
  const target = { kind: 'statement' as const, id: desk.statements.shot };
  const gone = await dismiss(desk.db, ana, { target, dismissed: true, requestId: randomUUID() }, later());
  if (!gone.ok) throw new Error(gone.reason);
  expect(lastDecision(desk.db, ana)).toMatchObject({
    kind: 'dismissal',
    statementId: target.id,
    answer: 'dismissed',
  });
  expect((await takeBack(gone.decisionId, 'dismissal')).ok).toBe(true);
  expect(detail(desk.claims.shot).statement?.dismissed).toBe(false);
  expect(lastDecision(desk.db, ana)).toBeNull();
});

test('What stands in a withdrawn article is nothing to take back', async () => {
  const before = await importArticle(
    desk.db,
    terminal,
    {
      bytes: Buffer.from('Ferry\n\nThe port said 12 boats had sunk.'),
      fileName: null,
      mediaType: 'text/plain',
      details: {},
    },
    later().toISOString(),
  );
  if (!before.ok) throw new Error(before.reason);
  await unverifiable();
  const [statement] = desk.db.read
    .select()
    .from(statementTable)
    .where(eq(statementTable.articleId, before.articleId))
    .all();
  const target = { kind: 'statement' as const, id: statement?.id ?? 0 };
  await dismiss(desk.db, ana, { target, dismissed: true, requestId: randomUUID() }, later());
  expect(lastDecision(desk.db, ana)).toMatchObject({ kind: 'dismissal' });
  await withdrawArticle(desk.db, terminal, { articleId: before.articleId, reason: 'Retracted' });
  expect(lastDecision(desk.db, ana)).toMatchObject({ kind: 'verdict' });
});
