/** For every kind of decision: the later of two people is given both sides, and may say why theirs stands. */
import { randomUUID } from 'node:crypto';
import { desc } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  assignment,
  attributionCheck,
  claimVersion,
  evidence,
  ledger,
  statementVersion,
  verdict,
  wording,
} from '#db/schema.ts';
import type { Actor } from './actor.ts';
import { assignClaim } from './assignment/mutations.ts';
import { checkAttribution } from './attribution/mutations.ts';
import { claimDetail } from './claim/data.ts';
import { correctClaim } from './claim/mutations.ts';
import type { ClaimDetail } from './claim/schema.ts';
import { changeEvidence, linkEvidence } from './evidence/mutations.ts';
import { ana, bo, exampleDesk, placeOf } from './example-desk.ts';
import { correctStatement } from './statement/mutations.ts';
import { giveVerdict } from './verdict/mutations.ts';
import { writeWording } from './wording/mutations.ts';

let desk: Awaited<ReturnType<typeof exampleDesk>>;
beforeEach(async () => {
  desk = await exampleDesk();
});
afterEach(() => desk.cleanup());

interface Attempt {
  /** What the person decides; every call of another `n` differs. */
  n: number;
  requestId: string;
  keptBecause?: string;
}
interface Outcome {
  ok: boolean;
  reason?: string;
}
interface Kind {
  table: SQLiteTable & { id: SQLiteColumn };
  decide: (claim: ClaimDetail, who: Actor, attempt: Attempt) => Promise<Outcome>;
  /** What the sides of the conflict hold: `base` of n = 1, `current` of n = 2. */
  sides: [base: object, current: object];
}

const people = [ana.id, bo.id, 'terminal'];
const categories = ['incident', 'forces', 'economy'] as const;

const kinds: Record<string, Kind> = {
  verdict: {
    table: verdict,
    decide: ({ id: claimId, verdictRow }, who, { n, ...more }) =>
      giveVerdict(desk.db, who, {
        ...{ claimId, verdict: 'unverifiable', justification: `Try ${n}`, expects: verdictRow?.id ?? null },
        ...more,
      }),
    sides: [{ justification: 'Try 1' }, { justification: 'Try 2' }],
  },
  attribution: {
    table: attributionCheck,
    decide: ({ id: claimId, attributionCheck: check }, who, { n, ...more }) =>
      checkAttribution(desk.db, who, {
        ...{ claimId, answer: 'not_said', justification: `Heard ${n}`, expects: check?.id ?? null },
        ...more,
      }),
    sides: [{ justification: 'Heard 1' }, { justification: 'Heard 2' }],
  },
  wording: {
    table: wording,
    decide: ({ id: claimId, wording: stands }, who, { n, ...more }) =>
      writeWording(desk.db, who, { claimId, words: `Wording ${n}`, expects: stands?.id ?? null, ...more }),
    sides: [{ words: 'Wording 1' }, { words: 'Wording 2' }],
  },
  assignment: {
    table: assignment,
    decide: ({ id: claimId, assignment: stands }, who, { n, ...more }) =>
      assignClaim(desk.db, who, {
        ...{ claimId, assigneeId: people[n - 1] ?? null, expects: stands?.id ?? null },
        ...more,
      }),
    sides: [{ assignee: { id: 'ana' } }, { assignee: { id: 'bo' } }],
  },
  evidence: {
    table: evidence,
    decide: async ({ id: claimId, evidence: [piece] }, who, { n, ...more }) => {
      const bearing = { purpose: 'so' as const, stance: 'informs' as const, passage: `Passage ${n}` };
      if (piece)
        return changeEvidence(desk.db, who, { evidenceId: piece.id, ...bearing, withdrawn: false, ...more });
      const source = { choice: 'article' as const, articleId: desk.articleId };
      return linkEvidence(desk.db, who, { claimId, source, ...bearing, ...more });
    },
    sides: [{ passage: 'Passage 1' }, { passage: 'Passage 2' }],
  },
  'claim correction': {
    table: claimVersion,
    decide: ({ id: claimId, versionId, start, end, statement }, who, { n, ...more }) =>
      correctClaim(desk.db, who, {
        ...{ claimId, expects: versionId, span: { start, end }, statementId: statement?.id ?? null },
        category: categories[n - 1] ?? 'other',
        ...more,
      }),
    sides: [{ category: 'incident' }, { category: 'forces' }],
  },
  'statement correction': {
    table: statementVersion,
    decide: async ({ statement }, who, { n, ...more }) => {
      if (!statement) throw new Error('The claim stands in no statement');
      const { id: statementId, versionId: expects, kind, content, cue, mention } = statement;
      const said = { kind, content, cue, mention, via: [`Relay ${n}`], addressee: null };
      const speaker = { choice: 'unknown' as const };
      return correctStatement(desk.db, who, {
        ...{ statementId, expects, statement: { ...said, speaker } },
        ...more,
      });
    },
    sides: [{ via: ['Relay 1'] }, { via: ['Relay 2'] }],
  },
};

const onScreen = (): ClaimDetail => {
  const found = claimDetail(desk.db, ana, { claimId: desk.claims.shot });
  if (!found.ok) throw new Error(found.reason);
  return found.claim;
};
const rowsOf = ({ table }: Kind) => desk.db.read.select().from(table).orderBy(desc(table.id)).all();
const newRequest = () => ({ requestId: randomUUID() });

describe.each(Object.entries(kinds))('%s', (_, kind) => {
  test('The later of two people is given what both began on, what stands now, and whose it is', async () => {
    expect(await kind.decide(onScreen(), ana, { n: 1, ...newRequest() })).toMatchObject({ ok: true });
    const seenByBoth = onScreen();
    expect(await kind.decide(seenByBoth, bo, { n: 2, ...newRequest() })).toMatchObject({ ok: true });
    const rows = rowsOf(kind).length;
    const late = await kind.decide(seenByBoth, ana, { n: 3, ...newRequest() });
    const [base, current] = kind.sides;
    expect(late).toMatchObject({ ok: false, reason: 'conflict', base, current, by: { id: 'bo' } });
    expect(late).toHaveProperty('at', expect.stringMatching(/Z$/));
    expect(rowsOf(kind)).toHaveLength(rows);
  });

  test('Why it stands in place of a colleague’s is kept in the row and in the ledger', async () => {
    await kind.decide(onScreen(), bo, { n: 1, ...newRequest() });
    const keptBecause = 'I spoke to the harbour';
    const mine = { n: 2, keptBecause, ...newRequest() };
    expect(await kind.decide(onScreen(), ana, mine)).toMatchObject({ ok: true });
    expect(rowsOf(kind)[0]).toMatchObject({ by: 'ana', keptBecause });
    const line = desk.db.read.select().from(ledger).orderBy(desc(ledger.seq)).limit(1).get();
    expect(line?.detail).toMatchObject({ keptBecause });
  });

  test('A repeated request is answered as the first was, also after somebody else decided', async () => {
    await kind.decide(onScreen(), ana, { n: 1, ...newRequest() });
    const seen = onScreen();
    const mine = { n: 2, ...newRequest() };
    const first = await kind.decide(seen, ana, mine);
    expect(first).toMatchObject({ ok: true });
    await kind.decide(onScreen(), bo, { n: 3, ...newRequest() });
    const rows = rowsOf(kind).length;
    expect(await kind.decide(seen, ana, mine)).toEqual(first);
    expect(await kind.decide(seen, bo, mine)).toEqual({ ok: false, reason: 'request_reused' });
    expect(rowsOf(kind)).toHaveLength(rows);
  });

  test('A request that comes again with something else in it is refused, and not answered as if that were saved', async () => {
    await kind.decide(onScreen(), ana, { n: 1, ...newRequest() });
    const seen = onScreen();
    const mine = newRequest();
    expect(await kind.decide(seen, ana, { n: 2, ...mine })).toMatchObject({ ok: true });
    expect(await kind.decide(seen, ana, { n: 3, ...mine })).toEqual({ ok: false, reason: 'request_reused' });
  });
});

test('Somebody who answers about a statement that was corrected meanwhile is given both versions', async () => {
  const seen = onScreen();
  await kinds['statement correction']?.decide(seen, bo, { n: 1, ...newRequest() });
  const answer = { claimId: seen.id, answer: 'not_said' as const, expects: null, ...newRequest() };
  const sees = seen.statement?.versionId ?? null;
  expect(await checkAttribution(desk.db, ana, { ...answer, sees })).toMatchObject({
    ok: false,
    reason: 'conflict',
    by: { id: 'bo' },
    statement: { base: { versionId: sees, via: [] }, current: { via: ['Relay 1'] } },
  });
});

test('Somebody who judges a claim whose words were corrected meanwhile is given both versions', async () => {
  const { id: claimId, versionId: sees, words } = onScreen();
  const span = placeOf('shot down 40 drones');
  const statementId = desk.statements.shot;
  const corrected = { claimId, expects: sees, span, category: 'weapons' as const, statementId };
  await correctClaim(desk.db, bo, { ...corrected, ...newRequest() });
  const tried = { claimId, verdict: 'unverifiable' as const, justification: 'No reply', expects: null };
  const late = await giveVerdict(desk.db, ana, { ...tried, sees, ...newRequest() });
  expect(late).toMatchObject({
    ok: false,
    reason: 'conflict',
    by: { id: 'bo' },
    about: { base: { versionId: sees, words }, current: { words: 'shot down 40 drones' } },
  });
});

test('Another category is no reason to look again before judging', async () => {
  const seen = onScreen();
  await kinds['claim correction']?.decide(seen, bo, { n: 1, ...newRequest() });
  const tried = { claimId: seen.id, verdict: 'unverifiable' as const, justification: 'No reply' };
  const given = await giveVerdict(desk.db, ana, {
    ...{ ...tried, expects: null, sees: seen.versionId },
    ...newRequest(),
  });
  expect(given).toMatchObject({ ok: true });
});
