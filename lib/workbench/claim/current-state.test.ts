import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appendOnly, claim, ledger } from '#db/schema.ts';
import { assignClaim } from '../assignment/mutations.ts';
import { checkAttribution } from '../attribution/mutations.ts';
import { dismiss } from '../dismissal/mutations.ts';
import { changeEvidence, linkEvidence } from '../evidence/mutations.ts';
import { ana, bo, exampleDesk, placeOf } from '../example-desk.ts';
import { verifyChain } from '../ledger/rules.ts';
import { writeNote } from '../note/mutations.ts';
import { correctStatement } from '../statement/mutations.ts';
import { lastDecision } from '../undo/data.ts';
import { undo } from '../undo/mutations.ts';
import { giveVerdict } from '../verdict/mutations.ts';
import { writeWording } from '../wording/mutations.ts';
import { deriveState } from './current-state.ts';
import { claimDetail } from './data.ts';
import { correctClaim } from './mutations.ts';

type Desk = Awaited<ReturnType<typeof exampleDesk>>;

const names = ['Ukrainian Air Force', 'Pavlo Hora', 'Monitor', 'Red Cross'] as const;
const spans = ['it had shot down 40 drones', 'shot down 40 drones over Zelenivka', 'The town hall'] as const;

/** One act of somebody on some claim; `stale`: as if they had looked before anybody did anything. */
const act = fc.record({
  who: fc.constantFrom(ana, bo),
  claim: fc.constantFrom('shot', 'shot', 'shot', 'shot', 'where', 'lost', 'hall'),
  stale: fc.integer({ min: 0, max: 9 }).map((n) => n === 5),
  kind: fc.constantFrom(
    'verified',
    'disputed',
    'unverifiable',
    'open',
    'confirmed',
    'not_said',
    'reopen',
    'corrected',
    'correct_statement',
    'link',
    'link',
    'change',
    'withdraw',
    'wording',
    'note',
    'assign',
    'correct_claim',
    'dismiss_claim',
    'dismiss_statement',
    'undo',
    'undo',
  ),
  name: fc.constantFrom(...names),
  stance: fc.constantFrom('supports', 'supports', 'refutes', 'refutes', 'informs'),
  words: fc.constantFrom(...spans),
});
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

async function perform(desk: Desk, { who, claim: which, stale, kind, name, stance, words }: Act) {
  const claimId = desk.claims[which];
  const found = claimDetail(desk.db, who, { claimId });
  if (!found.ok) throw new Error(found.reason);
  const now = found.claim;
  const requestId = randomUUID();
  const seen = (id: number | undefined) => (stale ? null : (id ?? null));
  const speaker = { choice: 'new' as const, name, type: 'organisation' as const };
  const corrected = {
    kind: 'indirect' as const,
    content: [placeOf('it had shot down 40 drones over Zelenivka')],
    cue: null,
    mention: null,
    speaker,
    via: [],
    addressee: null,
  };
  const checked = { claimId, expects: seen(now.attributionCheck?.id), requestId };
  const judged = { claimId, expects: seen(now.verdictRow?.id), requestId };
  const { db } = desk;
  switch (kind) {
    case 'verified':
    case 'disputed':
    case 'open':
    case 'unverifiable':
      return giveVerdict(db, who, { ...judged, verdict: kind, justification: 'Tried' });
    case 'confirmed':
    case 'not_said':
      return checkAttribution(db, who, { ...checked, answer: kind });
    case 'reopen':
      return checkAttribution(db, who, { ...checked, answer: 'open' });
    case 'corrected': {
      const correction = { expects: now.statement?.versionId ?? 1, statement: corrected };
      return checkAttribution(db, who, { ...checked, answer: 'corrected', correction });
    }
    case 'correct_statement': {
      if (!now.statement) return null;
      const { id, versionId } = now.statement;
      const change = { statementId: id, expects: versionId, statement: corrected };
      return correctStatement(db, who, { ...change, requestId });
    }
    case 'link': {
      const page = {
        choice: 'new' as const,
        address: null,
        title: name,
        publisher: null,
        speaker,
        seenAt: null,
      };
      const source = stale ? { ...page, speaker: null } : page;
      return linkEvidence(db, who, { claimId, source, purpose: 'so', stance, passage: null, requestId });
    }
    case 'change':
    case 'withdraw': {
      const [piece] = now.evidence;
      if (!piece) return null;
      const changed = { evidenceId: piece.id, purpose: 'so' as const, stance, passage: null, requestId };
      return changeEvidence(db, who, { ...changed, withdrawn: kind === 'withdraw' });
    }
    case 'wording':
      return writeWording(db, who, { claimId, words: name, expects: seen(now.wording?.id), requestId });
    case 'note':
      return writeNote(db, who, { claimId, words: name, requestId });
    case 'assign':
      return assignClaim(db, who, {
        claimId,
        assigneeId: who.id,
        expects: seen(now.assignment?.id),
        requestId,
      });
    case 'correct_claim': {
      const statementId = words === 'The town hall' ? null : desk.statements.shot;
      const change = { claimId, expects: now.versionId, span: placeOf(words), statementId };
      return correctClaim(db, who, { ...change, category: 'other', requestId });
    }
    case 'dismiss_claim':
      return dismiss(db, who, {
        target: { kind: 'claim', id: claimId },
        dismissed: !now.dismissed,
        requestId,
      });
    case 'dismiss_statement': {
      if (!now.statement) return null;
      const target = { kind: 'statement' as const, id: now.statement.id };
      return dismiss(db, who, { target, dismissed: !now.statement.dismissed, requestId });
    }
    case 'undo': {
      const last = lastDecision(db, who);
      if (!last) return null;
      const { kind: undone, decisionId } = last;
      return undo(db, who, { kind: undone, decisionId, evenSo: stale, requestId });
    }
  }
}

/** Every row of every append-only table, as text: once there, it is there as it was. */
function everyRow(desk: Desk): Set<string> {
  const rows = appendOnly.flatMap((table) =>
    desk.db.read.all(sql.raw(`SELECT * FROM ${table}`)).map((row) => `${table} ${JSON.stringify(row)}`),
  );
  return new Set(rows);
}

function expectKeptState(desk: Desk) {
  for (const row of desk.db.read.select().from(claim).all()) {
    expect(row).toMatchObject(deriveState(desk.db.read, row.id));
    if (row.verdict === 'verified') expect(row.supportCount).toBeGreaterThan(0);
    if (row.verdict === 'disputed') expect(row.refuteCount).toBeGreaterThan(0);
    if (row.attribution === 'confirmed' || row.attribution === 'corrected')
      expect(row.speakerId).not.toBeNull();
  }
}

/** What is most often possible, once each on one claim, so that the property is never about refusals alone. */
const possible: Act[] = (['link', 'unverifiable', 'corrected', 'undo'] as const).map((kind) => ({
  who: ana,
  claim: 'shot',
  stale: false,
  kind,
  name: 'Monitor',
  stance: 'informs',
  words: spans[0],
}));

test('Whatever two people do: the kept state is the derived one, verdicts have their ground, and nothing is lost', async () => {
  const kinds = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 40, maxLength: 60 }), async (acts) => {
      const desk = await exampleDesk();
      try {
        let before = everyRow(desk);
        for (const [step, one] of acts.entries()) {
          const outcome = await perform(desk, one);
          if (outcome?.ok) kinds.add(one.kind);
          expectKeptState(desk);
          if (step % 10 !== 9) continue;
          const after = everyRow(desk);
          expect([...before].filter((row) => !after.has(row))).toEqual([]);
          before = after;
        }
        expect(verifyChain(desk.db.read.select().from(ledger).orderBy(ledger.seq).all()).ok).toBe(true);
        expect(desk.db.read.all(sql`PRAGMA foreign_key_check`)).toEqual([]);
      } finally {
        desk.cleanup();
      }
    }),
    { numRuns: 8, examples: [[possible]] },
  );
  expect([...kinds]).toEqual(expect.arrayContaining(possible.map(({ kind }) => kind)));
}, 120_000);
