import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { attributionCheck, claim, statementVersion } from '#db/schema.ts';
import { correctClaim } from '../claim/mutations.ts';
import type { AttributionCheckInput } from '../claim/schema.ts';
import { linkEvidence } from '../evidence/mutations.ts';
import { ana, bo, exampleDesk, placeOf } from '../example-desk.ts';
import { statementById } from '../statement/data.ts';
import { correctStatement } from '../statement/mutations.ts';
import type { StatementContent } from '../statement/schema.ts';
import { giveVerdict } from '../verdict/mutations.ts';
import { checkAttribution } from './mutations.ts';

let desk: Awaited<ReturnType<typeof exampleDesk>>;
beforeEach(async () => {
  desk = await exampleDesk();
});
afterEach(() => desk.cleanup());

const answer = (given: AttributionCheckInput['answer'], more: Partial<AttributionCheckInput> = {}) => ({
  claimId: desk.claims.shot,
  answer: given,
  expects: null,
  requestId: randomUUID(),
  ...more,
});
const kept = (claimId: number) => desk.db.read.select().from(claim).where(eq(claim.id, claimId)).get();
const proposal = (statementId: number) => {
  const row = statementById(desk.db.read, statementId);
  if (!row) throw new Error('no statement');
  return row;
};
const content = (more: Partial<StatementContent> = {}): StatementContent => ({
  kind: 'indirect',
  content: [placeOf('it had shot down 40 drones over Zelenivka')],
  cue: placeOf('said'),
  mention: placeOf('The air force'),
  speaker: { choice: 'new', name: 'Pavlo Hora', type: 'person' },
  via: [],
  addressee: null,
  ...more,
});
const correction = (more: Partial<StatementContent> = {}) => ({
  expects: proposal(desk.statements.shot).versionId,
  statement: content(more),
});

test('A confirmed attribution is kept on the claim with the version that was looked at', async () => {
  expect((await checkAttribution(desk.db, ana, answer('confirmed'))).ok).toBe(true);
  expect(kept(desk.claims.shot)?.attribution).toBe('confirmed');
  const [row] = desk.db.read.select().from(attributionCheck).all();
  expect(row?.statementVersionId).toBe(proposal(desk.statements.shot).versionId);
});

test('Words of an unknown speaker cannot be confirmed, but they can be not said', async () => {
  const claimId = desk.claims.lost;
  expect(await checkAttribution(desk.db, ana, answer('confirmed', { claimId }))).toEqual({
    ok: false,
    reason: 'gate_closed',
    missing: ['needs_speaker'],
  });
  expect((await checkAttribution(desk.db, ana, answer('not_said', { claimId }))).ok).toBe(true);
});

test("The article's own voice has no attribution to check", async () => {
  const refused = await checkAttribution(desk.db, ana, answer('confirmed', { claimId: desk.claims.hall }));
  expect(refused).toMatchObject({ ok: false, missing: ['own_voice'] });
});

test('A second answer on an old state is refused with the row that stands', async () => {
  await checkAttribution(desk.db, ana, answer('not_said', { justification: 'No such briefing' }));
  expect(await checkAttribution(desk.db, bo, answer('confirmed'))).toMatchObject({
    reason: 'conflict',
    current: { state: 'not_said', justification: 'No such briefing', by: { id: 'ana' } },
  });
});

test('A correction makes a new version, keeps the proposal and moves the claims to the new speaker', async () => {
  await checkAttribution(desk.db, ana, answer('corrected', { correction: correction() }));
  expect(desk.db.read.select().from(statementVersion).all()).toHaveLength(3);
  const row = proposal(desk.statements.shot);
  expect(row).toMatchObject({ origin: 'person', confidence: null, speaker: { name: 'Pavlo Hora' } });
  expect(row.content).toEqual([
    {
      ...placeOf('it had shot down 40 drones over Zelenivka'),
      words: 'it had shot down 40 drones over Zelenivka',
    },
  ]);
  expect(kept(desk.claims.shot)).toMatchObject({
    attribution: 'corrected',
    speakerId: row.speaker?.id,
    confidence: null,
  });
  expect(kept(desk.claims.where)).toMatchObject({ attribution: 'open', speakerId: row.speaker?.id });
});

test('A correction asks the other claims of the statement again in the same transaction', async () => {
  await checkAttribution(desk.db, bo, answer('confirmed', { claimId: desk.claims.where }));
  await checkAttribution(desk.db, ana, answer('corrected', { correction: correction() }));
  expect(kept(desk.claims.where)?.attribution).toBe('open');
  const rows = desk.db.read.select().from(attributionCheck).all();
  expect(rows.map((row) => [row.claimId, row.state, row.reopened])).toEqual([
    [desk.claims.where, 'confirmed', null],
    [desk.claims.where, 'open', 'statement_corrected'],
    [desk.claims.shot, 'corrected', null],
  ]);
});

test('A correction of a statement that somebody corrected since is refused with both', async () => {
  const mine = correction();
  await correctStatement(desk.db, bo, {
    statementId: desk.statements.shot,
    expects: mine.expects,
    requestId: randomUUID(),
    statement: content({ speaker: { choice: 'unknown' } }),
  });
  expect(await checkAttribution(desk.db, ana, answer('corrected', { correction: mine }))).toMatchObject({
    reason: 'conflict',
    current: null,
    by: { id: 'bo' },
    statement: { base: { origin: 'engine' }, current: { speaker: null, origin: 'person' } },
  });
});

test.each([
  ['over the end', { content: [{ start: 0, end: 9999 }] }, 'outside_text'],
  ['through a surrogate pair', { content: [{ start: 0, end: placeOf('🛩').start + 1 }] }, 'splits_character'],
  ['over each other', { content: [placeOf('40 drones'), placeOf('drones over')] }, 'overlapping_content'],
  ['with a cue outside', { cue: { start: 9998, end: 9999 } }, 'outside_text'],
  ['of a speaker that is not there', { speaker: { choice: 'known', speakerId: 999 } }, 'speaker_not_found'],
] as const)('A correction %s is refused and leaves nothing behind', async (_, more, reason) => {
  const changed = correction(more as Partial<StatementContent>);
  const moved = answer('corrected', { correction: changed });
  const refused = await checkAttribution(desk.db, ana, moved);
  expect(refused.ok).toBe(false);
  if (!refused.ok && refused.reason !== 'gate_closed') expect(refused.reason).toBe(reason);
  expect(desk.db.read.select().from(statementVersion).all()).toHaveLength(2);
  expect(desk.db.read.select().from(attributionCheck).all()).toEqual([]);
});

test('A correction that no longer holds the claim, or names nobody, does not answer for it', async () => {
  const elsewhere = answer('corrected', { correction: correction({ content: [placeOf('We lost nobody')] }) });
  expect(await checkAttribution(desk.db, ana, elsewhere)).toMatchObject({
    missing: ['claim_outside_statement'],
  });
  const nobody = answer('corrected', { correction: correction({ speaker: { choice: 'unknown' } }) });
  expect(await checkAttribution(desk.db, ana, nobody)).toMatchObject({ missing: ['needs_speaker'] });
});

test('"Corrected" with nothing corrected is refused and answers nothing', async () => {
  const { kind, speaker } = proposal(desk.statements.shot);
  const asItIs = { kind, speaker: { choice: 'known' as const, speakerId: speaker?.id ?? 0 } };
  const refused = answer('corrected', { correction: correction(asItIs) });
  expect(await checkAttribution(desk.db, ana, refused)).toEqual({ ok: false, reason: 'nothing_corrected' });
  expect(desk.db.read.select().from(attributionCheck).all()).toEqual([]);
});

test('A speaker whose whole name is typed is the one that the desk knows, whatever kind was guessed', async () => {
  const speaker = { choice: 'new', name: 'ukrainian air force', type: 'person' } as const;
  const corrected = answer('corrected', { correction: correction({ speaker }) });
  await checkAttribution(desk.db, ana, corrected);
  expect(proposal(desk.statements.shot).speaker).toMatchObject({ name: 'Ukrainian Air Force' });
});

test('A claim verified by what turns out to be its speaker goes back to open', async () => {
  await linkEvidence(desk.db, ana, {
    claimId: desk.claims.shot,
    source: {
      choice: 'new',
      address: 'https://hora.example/1',
      title: 'Post',
      publisher: null,
      speaker: { choice: 'new', name: 'Pavlo Hora', type: 'person' },
      seenAt: null,
    },
    purpose: 'so',
    stance: 'supports',
    passage: null,
    requestId: randomUUID(),
  });
  const claimId = desk.claims.shot;
  const verified = { claimId, verdict: 'verified', expects: null, requestId: randomUUID() } as const;
  expect((await giveVerdict(desk.db, ana, verified)).ok).toBe(true);
  await checkAttribution(desk.db, ana, answer('corrected', { correction: correction() }));
  expect(kept(claimId)).toMatchObject({ verdict: 'open', supportCount: 0, attribution: 'corrected' });
});

test('A repeated correction is answered as the first was and makes one version', async () => {
  const input = answer('corrected', { correction: correction() });
  const first = await checkAttribution(desk.db, ana, input);
  expect(await checkAttribution(desk.db, ana, input)).toEqual(first);
  expect(desk.db.read.select().from(statementVersion).all()).toHaveLength(3);
});

test('Nobody confirms words of a claim that they never saw: they are given both, and whose the later are', async () => {
  const claimId = desk.claims.shot;
  const seen = kept(claimId)?.versionId ?? 0;
  const more = { claimId, category: 'weapons' as const, statementId: desk.statements.shot };
  const longer = { ...more, span: placeOf('it had shot down 40 drones over Zelenivka') };
  await correctClaim(desk.db, bo, { ...longer, expects: seen, requestId: randomUUID() });
  const sees = proposal(desk.statements.shot).versionId;
  const late = await checkAttribution(desk.db, ana, answer('confirmed', { sees, seesClaim: seen }));
  expect(late).toMatchObject({
    reason: 'conflict',
    by: { id: bo.id },
    about: {
      base: { words: 'it had shot down 40 drones' },
      current: { words: 'it had shot down 40 drones over Zelenivka' },
    },
  });
  expect(kept(claimId)?.attribution).toBe('open');
  const now = answer('confirmed', { sees, seesClaim: kept(claimId)?.versionId });
  expect(await checkAttribution(desk.db, ana, now)).toMatchObject({ ok: true });
});

test('A claim that only moved to another category is answered for as it was seen', async () => {
  const claimId = desk.claims.shot;
  const seen = kept(claimId)?.versionId ?? 0;
  const same = { claimId, span: placeOf('it had shot down 40 drones'), statementId: desk.statements.shot };
  await correctClaim(desk.db, bo, { ...same, category: 'forces', expects: seen, requestId: randomUUID() });
  expect(await checkAttribution(desk.db, ana, answer('confirmed', { seesClaim: seen }))).toMatchObject({
    ok: true,
  });
});
