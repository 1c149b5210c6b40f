import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkAttribution } from '../attribution/mutations.ts';
import { settleClaim } from '../claim/current-state.ts';
import { claimDetail } from '../claim/data.ts';
import { writeVersion } from '../claim/write-version.ts';
import { decidedDesk } from '../decided-desk.ts';
import { dismiss } from '../dismissal/mutations.ts';
import { ana, bo, placeOf, text } from '../example-desk.ts';
import { appendLedger } from '../ledger/mutations.ts';
import { correctStatement } from '../statement/mutations.ts';
import type { StatementContent } from '../statement/schema.ts';
import { question } from '../view/schema.ts';
import { correctionsDue } from './corrections.ts';
import { exportPath } from './export-files.ts';
import { exportClaims } from './mutations.ts';

let desk: Awaited<ReturnType<typeof decidedDesk>>;
beforeEach(async () => {
  desk = await decidedDesk();
});
afterEach(() => desk.cleanup());

async function take(): Promise<void> {
  const path = exportPath(desk.db.path, randomUUID());
  const options = { desk: 'http://desk.example', byteOrderMark: false, path };
  const taken = await exportClaims(
    desk.db,
    bo,
    { question: question.parse({}), format: 'markdown' },
    options,
  );
  if (!taken.ok) throw new Error(taken.reason);
}

function detail(which: keyof typeof desk.claims) {
  const found = claimDetail(desk.db, ana, { claimId: desk.claims[which] });
  if (!found.ok) throw new Error(found.reason);
  return found.claim;
}

/** Corrects the statement around a claim, in these parts alone. */
async function correct(which: keyof typeof desk.claims, parts: Partial<StatementContent>): Promise<void> {
  const { statement } = detail(which);
  if (!statement) throw new Error('The claim stands in no statement');
  const { kind, content, cue, mention, via, addressee } = statement;
  const speaker = statement.speaker
    ? { choice: 'known' as const, speakerId: statement.speaker.id }
    : { choice: 'unknown' as const };
  const corrected = { kind, content, cue, mention, via, addressee, speaker, ...parts };
  const outcome = await correctStatement(desk.db, ana, {
    statementId: statement.id,
    expects: statement.versionId,
    statement: corrected,
    requestId: randomUUID(),
  });
  expect(outcome).toMatchObject({ ok: true });
}

/** What is due on a claim: field, before, after. */
async function due(which: keyof typeof desk.claims) {
  const { corrections } = await correctionsDue(desk.db, bo);
  return corrections
    .filter(({ claimId }) => claimId === desk.claims[which])
    .flatMap(({ changes }) => changes.map(({ field, before, after }) => [field, before, after]));
}

const monitor = { choice: 'new' as const, name: 'Monitor', type: 'organisation' as const };

test('A speaker who was corrected is due on every claim of the statement', async () => {
  await take();
  await correct('shot', { speaker: monitor });
  const named = ['speaker', 'Ukrainian Air Force', 'Monitor'];
  expect(await due('shot')).toEqual([['attribution', 'confirmed', 'open'], named]);
  expect(await due('where')).toEqual([named]);
  expect(await due('hall')).toEqual([]);
});

test('Words that were taken out of a statement are due on its claims', async () => {
  await take();
  await correct('lost', { content: [placeOf('We lost nobody')] });
  expect(await due('lost')).toEqual([['statement', '“We lost nobody,”', 'We lost nobody']]);
});

test('Who passed a statement on is due where it is somebody else', async () => {
  await correct('shot', { via: ['a radio'] });
  await take();
  await correct('shot', { via: ['a station', 'Reuters'] });
  expect(await due('where')).toEqual([['via', 'a radio', 'a station, Reuters']]);
});

test('“Not said” is due where the list had it unchecked, “confirmed” is not', async () => {
  await take();
  const answered = { expects: detail('where').attributionCheck?.id ?? null, requestId: randomUUID() };
  const where = { claimId: desk.claims.where, ...answered };
  expect(await checkAttribution(desk.db, ana, { ...where, answer: 'confirmed' })).toMatchObject({ ok: true });
  expect(await due('where')).toEqual([]);
  const again = { ...where, expects: detail('where').attributionCheck?.id ?? null, requestId: randomUUID() };
  const input = { ...again, answer: 'not_said' as const, justification: 'The tape has other words' };
  expect(await checkAttribution(desk.db, ana, input)).toMatchObject({ ok: true });
  expect(await due('where')).toEqual([['attribution', 'open', 'not_said']]);
});

test('A dismissed statement is due on its claims: nobody is known to have said this', async () => {
  await take();
  const target = { kind: 'statement' as const, id: desk.statements.lost };
  await dismiss(desk.db, ana, { target, dismissed: true, reason: null, requestId: randomUUID() });
  expect(await due('lost')).toEqual([['statement', '“We lost nobody,”', null]]);
});

test('A speaker named after the list had none is no correction', async () => {
  await take();
  await correct('lost', { speaker: monitor });
  expect(await due('lost')).toEqual([]);
});

test('A statement that was corrected and put back as it was is none either', async () => {
  await take();
  const { content } = detail('lost').statement ?? { content: [] };
  await correct('lost', { content: [placeOf('We lost nobody')] });
  await correct('lost', { content: content.map(({ start, end }) => ({ start, end })) });
  expect(await due('lost')).toEqual([]);
});

test('The first so many are given, newest list first, with how many there are', async () => {
  await take();
  await correct('shot', { speaker: monitor });
  await take();
  await correct('shot', { speaker: { choice: 'new', name: 'Radio', type: 'organisation' } });
  const all = await correctionsDue(desk.db, bo);
  expect(all.total).toBe(all.corrections.length);
  expect(all.total).toBeGreaterThan(3);
  const some = await correctionsDue(desk.db, bo, 3);
  expect(some).toEqual({ total: all.total, corrections: all.corrections.slice(0, 3) });
  const lists = all.corrections.map(({ exports: [newest] }) => newest?.seq ?? 0);
  expect(lists).toEqual([...lists].sort((a, b) => b - a));
  expect(new Set(lists).size).toBe(2);
});

test('A claim that a newer engine reads otherwise is due by the line of its article', async () => {
  await take();
  const { start, end, versionId } = detail('lost');
  await desk.db.write((tx) => {
    const act = { by: 'sayso', at: new Date().toISOString() };
    const span = { start, end: end - ' nobody'.length };
    const said = { statementId: desk.statements.lost, category: 'weapons' as const };
    const read = { checkWorthiness: 0.9, reasons: [], publishedAt: null, text, span };
    writeVersion(tx, { claimId: desk.claims.lost, supersedes: versionId, ...said, ...read }, act);
    settleClaim(tx, desk.claims.lost, act);
    appendLedger(tx, { act: 'article_reanalysed', ...act, articleId: desk.articleId });
  });
  expect(await due('lost')).toEqual([['words', 'We lost nobody', 'We lost']]);
});
