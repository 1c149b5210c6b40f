import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ledger } from '#db/schema.ts';
import type { Actor } from '../actor.ts';
import { NotAllowed } from '../allow.ts';
import { withdrawArticle } from '../article/mutations.ts';
import { checkAttribution } from '../attribution/mutations.ts';
import { claimDetail } from '../claim/data.ts';
import { correctClaim } from '../claim/mutations.ts';
import { decidedDesk, verify } from '../decided-desk.ts';
import { changeEvidence } from '../evidence/mutations.ts';
import { ana, bo } from '../example-desk.ts';
import { faultsOfDesk } from '../integrity/data.ts';
import { giveVerdict } from '../verdict/mutations.ts';
import { question } from '../view/schema.ts';
import { writeWording } from '../wording/mutations.ts';
import { correctionsDue, exportsOfClaim, noteCorrection } from './corrections.ts';
import { exportRows } from './data.ts';
import { exportPath } from './export-files.ts';
import { exportClaims } from './mutations.ts';
import { verifyFile } from './verify.ts';

let desk: Awaited<ReturnType<typeof decidedDesk>>;
beforeEach(async () => {
  desk = await decidedDesk();
});
afterEach(() => desk.cleanup());

async function take(who: Actor = bo) {
  const options = {
    desk: 'http://desk.example',
    byteOrderMark: false,
    path: exportPath(desk.db.path, randomUUID()),
  };
  const input = { question: question.parse({}), format: 'csv' as const };
  const taken = await exportClaims(desk.db, who, input, options);
  if (!taken.ok) throw new Error(taken.reason);
  return taken.file;
}
const hall = () => {
  const found = claimDetail(desk.db, ana, { claimId: desk.claims.hall });
  if (!found.ok) throw new Error(found.reason);
  return found.claim;
};
const changeSupport = (change: { passage?: string; withdrawn?: boolean }, now?: Date) => {
  const [piece] = hall().evidence;
  const same = { purpose: 'so' as const, stance: 'supports' as const, passage: null, withdrawn: false };
  const input = { evidenceId: piece?.id ?? 0, ...same, ...change, requestId: randomUUID() };
  return changeEvidence(desk.db, bo, input, now);
};
const withdrawSupport = () => changeSupport({ withdrawn: true });
const reword = (words: string) =>
  writeWording(desk.db, ana, {
    claimId: desk.claims.hall,
    words,
    expects: hall().wording?.id ?? null,
    requestId: randomUUID(),
  });
const registerLine = (passage: string) =>
  `supports (so): Building register, Archive, https://archive.example/hall: “${passage}”`;
const fieldsOf = (changes: { field: string }[]) => changes.map(({ field }) => field);

test('A file that left the desk is known by its SHA-256, with who took it and how many claims it has', async () => {
  const { sha256, count, head } = await take();
  expect(await verifyFile(desk.db, ana, { sha256: sha256.toUpperCase() })).toMatchObject({
    ok: true,
    export: { by: bo.name, count, format: 'csv', seq: head.seq },
    times: 1,
    changed: 0,
    claims: [],
  });
  expect([...faultsOfDesk(desk.db.read, bo)].filter(({ kind }) => /row|ledger/.test(kind))).toEqual([]);
});

test('A file that nobody took out is not known', async () => {
  await take();
  expect(await verifyFile(desk.db, ana, { sha256: 'ab'.repeat(32) })).toEqual({
    ok: false,
    reason: 'unknown_file',
  });
});

test('What has changed since is told claim by claim, before and after', async () => {
  const { sha256 } = await take();
  await reword('The hall was opened in 1902.');
  await withdrawSupport();
  const verified = await verifyFile(desk.db, ana, { sha256 });
  expect(verified).toMatchObject({
    changed: 1,
    claims: [
      {
        claimId: desk.claims.hall,
        words: 'The town hall was built in 1902.',
        changes: [
          { field: 'verdict', before: 'verified', after: 'open', reopened: 'support_withdrawn' },
          {
            field: 'wording',
            before: 'The town hall was built in 1902.',
            after: 'The hall was opened in 1902.',
            by: ana.name,
          },
          { field: 'sources', before: registerLine('built in 1902'), after: null },
        ],
      },
    ],
  });
});

test('Another passage of the same source is a change, also where the clock was put back since', async () => {
  const { sha256 } = await take();
  await changeSupport({ passage: 'built in 1802' }, new Date('2026-01-01T00:00:00.000Z'));
  expect(await verifyFile(desk.db, ana, { sha256 })).toMatchObject({
    changed: 1,
    claims: [
      {
        claimId: desk.claims.hall,
        changes: [
          {
            field: 'sources',
            before: registerLine('built in 1902'),
            after: registerLine('built in 1802'),
          },
        ],
      },
    ],
  });
});

test('The same verdict for another reason is a change of the reason, and readers were told the old one', async () => {
  const give = async (justification: string) => {
    const expects = hall().verdictRow?.id ?? null;
    const verdict = { claimId: desk.claims.hall, verdict: 'verified' as const, expects };
    await giveVerdict(desk.db, ana, { ...verdict, justification, requestId: randomUUID() });
  };
  await give('The register says so');
  const { sha256 } = await take();
  await give('The register and the stone say so');
  const change = {
    field: 'justification',
    before: 'The register says so',
    after: 'The register and the stone say so',
  };
  expect(await verifyFile(desk.db, ana, { sha256 })).toMatchObject({ claims: [{ changes: [change] }] });
  expect((await correctionsDue(desk.db, bo)).corrections).toMatchObject([{ changes: [change] }]);
});

test('A claim that was put into another category is changed, and no correction for readers', async () => {
  const { sha256 } = await take();
  const { id: claimId, versionId: expects, start, end } = hall();
  const moved = { category: 'economy' as const, statementId: null, requestId: randomUUID() };
  await correctClaim(desk.db, ana, { claimId, expects, span: { start, end }, ...moved });
  const change = { field: 'category', before: 'weapons', after: 'economy', by: ana.name };
  expect(await verifyFile(desk.db, ana, { sha256 })).toMatchObject({
    changed: 1,
    claims: [{ claimId, changes: [change] }],
  });
  expect(await correctionsDue(desk.db, bo)).toMatchObject({ total: 0 });
});

test('A verdict that is taken back and given again the same way has not changed', async () => {
  const { sha256 } = await take();
  await withdrawSupport();
  await verify(desk.db, desk.claims.hall, ana);
  await changeSupport({ passage: 'built in 1902' });
  const verified = await verifyFile(desk.db, ana, { sha256 });
  expect(verified).toMatchObject({ changed: 0 });
  expect((await correctionsDue(desk.db, bo)).corrections).toEqual([]);
});

test('Every list that carried an answer which changed is due for correction, also where a later list is right', async () => {
  await take();
  await take();
  expect((await correctionsDue(desk.db, bo)).corrections).toEqual([]);
  await withdrawSupport();
  await take();
  const { corrections: due } = await correctionsDue(desk.db, bo);
  expect(due.map((one) => [one.claimId, one.exports.length, ...fieldsOf(one.changes)])).toEqual([
    [desk.claims.hall, 2, 'verdict'],
  ]);
  expect(exportsOfClaim(desk.db.read, desk.claims.hall).map(({ changes }) => changes.length)).toEqual([
    0, 1, 1,
  ]);
});

test('A claim that was open when it went out and is decided later is no correction', async () => {
  await take();
  const input = {
    claimId: desk.claims.lost,
    verdict: 'unverifiable' as const,
    justification: 'Nobody knows',
  };
  await giveVerdict(desk.db, ana, { ...input, expects: null, requestId: randomUUID() });
  expect((await correctionsDue(desk.db, bo)).corrections).toEqual([]);
});

test('An article that was withdrawn makes each of its claims that went out due', async () => {
  const { count } = await take();
  await withdrawArticle(desk.db, bo, { articleId: desk.articleId, reason: 'Invented' });
  const { corrections: due } = await correctionsDue(desk.db, bo);
  expect(due.length).toBeGreaterThan(1);
  expect(due.length).toBeLessThan(count);
  expect(due[0]?.changes[0]).toMatchObject({
    field: 'gone',
    after: 'withdrawn',
    why: 'Invented',
    by: bo.name,
  });
});

const firstDue = async () => {
  const [correction] = (await correctionsDue(desk.db, bo)).corrections;
  if (!correction) throw new Error('Nothing is due');
  const { claimId, state } = correction;
  return { seqs: correction.exports.map(({ seq }) => seq), claimId, state };
};

test('A correction that was noted is not due any more, until the claim changes again', async () => {
  await take();
  await withdrawSupport();
  const which = await firstDue();
  expect(await noteCorrection(desk.db, bo, which)).toEqual({ ok: true });
  expect((await correctionsDue(desk.db, bo)).corrections).toEqual([]);
  expect(await noteCorrection(desk.db, bo, which)).toEqual({ ok: false, reason: 'already_corrected' });
  await reword('The hall was opened in 1902.');
  expect((await correctionsDue(desk.db, bo)).corrections).toHaveLength(1);
});

test('Lists that said the same are corrected by one draft and noted at once, a line in the ledger for each', async () => {
  for (let k = 0; k < 3; k++) await take();
  await reword('The hall was opened in 1902.');
  for (let k = 0; k < 2; k++) await take();
  await withdrawSupport();
  const { total, corrections: due } = await correctionsDue(desk.db, bo);
  expect(total).toBe(2);
  expect(due.map(({ exports, changes }) => [exports.length, ...fieldsOf(changes)])).toEqual([
    [2, 'verdict'],
    [3, 'verdict', 'wording'],
  ]);
  const which = await firstDue();
  const noted = () =>
    desk.db.read.select().from(ledger).where(eq(ledger.act, 'export_corrected')).orderBy(ledger.seq).all();
  expect(await noteCorrection(desk.db, bo, { ...which, seqs: [...which.seqs, 1] })).toMatchObject({
    ok: false,
  });
  expect(noted()).toEqual([]);
  expect(await noteCorrection(desk.db, bo, which)).toEqual({ ok: true });
  expect(noted().map(({ detail }) => detail.export)).toEqual(which.seqs.toReversed());
  expect((await correctionsDue(desk.db, bo)).corrections).toMatchObject([
    { exports: { length: 3 }, claimId: desk.claims.hall },
  ]);
  expect([...faultsOfDesk(desk.db.read, bo)].filter(({ kind }) => /row|ledger/.test(kind))).toEqual([]);
});

test('A list whose readers were told already is left aside where they are noted with others', async () => {
  await take();
  await take();
  await withdrawSupport();
  const { seqs, ...which } = await firstDue();
  expect(await noteCorrection(desk.db, bo, { ...which, seqs: seqs.slice(0, 1) })).toEqual({ ok: true });
  expect((await correctionsDue(desk.db, bo)).corrections).toMatchObject([{ exports: [{ seq: seqs[1] }] }]);
  expect(await noteCorrection(desk.db, bo, { ...which, seqs })).toEqual({ ok: true });
  expect(await correctionsDue(desk.db, bo)).toMatchObject({ total: 0 });
});

test('Readers who were told that an answer fell are due to be told that it stands again', async () => {
  await take();
  await withdrawSupport();
  expect(await noteCorrection(desk.db, bo, await firstDue())).toEqual({ ok: true });
  await verify(desk.db, desk.claims.hall, ana);
  expect((await correctionsDue(desk.db, bo)).corrections).toMatchObject([
    { claimId: desk.claims.hall, changes: [{ field: 'verdict', before: 'open', after: 'verified' }] },
  ]);
  expect(await noteCorrection(desk.db, bo, await firstDue())).toEqual({ ok: true });
  expect((await correctionsDue(desk.db, bo)).corrections).toEqual([]);
});

test('What readers were told is not noted for what changed after the draft was read', async () => {
  await take();
  await withdrawSupport();
  const read = await firstDue();
  await reword('The hall was opened in 1902.');
  expect(await noteCorrection(desk.db, bo, read)).toEqual({ ok: false, reason: 'changed_since' });
  expect((await correctionsDue(desk.db, bo)).corrections).toHaveLength(1);
  expect(await noteCorrection(desk.db, bo, await firstDue())).toEqual({ ok: true });
});

test('A checker notes no correction, and a list that never left cannot be corrected', async () => {
  const which = { seqs: [1], claimId: desk.claims.hall, state: '' };
  await expect(noteCorrection(desk.db, ana, which)).rejects.toThrow(NotAllowed);
  expect(await noteCorrection(desk.db, bo, which)).toEqual({ ok: false, reason: 'not_found' });
});

test('A question that the desk asks again is answered by nobody', async () => {
  const { where } = desk.claims;
  const rowOf = (id: number) => exportRows(desk.db.read, [id], String)[0];
  const checked = { claimId: where, answer: 'confirmed' as const, expects: null, requestId: randomUUID() };
  await checkAttribution(desk.db, ana, checked);
  expect(rowOf(where)).toMatchObject({ attribution: 'confirmed', attributionBy: ana.name });
  const found = claimDetail(desk.db, bo, { claimId: where });
  if (!found.ok) throw new Error(found.reason);
  const { versionId: expects, start, end } = found.claim;
  const moved = { claimId: where, expects, statementId: null, category: 'weapons' as const };
  await correctClaim(desk.db, bo, { ...moved, span: { start, end }, requestId: randomUUID() });
  expect(rowOf(where)).toMatchObject({
    attribution: 'own_voice',
    attributionBy: null,
    attributionAt: null,
  });
});
