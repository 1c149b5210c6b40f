/** The claim as a sentence that stands alone: each change is one more row. */
import { eq } from 'drizzle-orm';
import type { Database, Reader } from '#db/open.ts';
import { claim, wording } from '#db/schema.ts';
import { actOf } from '../act.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import { settleClaim } from '../claim/current-state.ts';
import type { Conflict, WordingInput, WordingRow } from '../claim/schema.ts';
import { conflictBetween } from '../conflict-between.ts';
import { decide } from '../decide.ts';
import { appendLedger } from '../ledger/mutations.ts';
import type { Result } from '../result.ts';
import { currentWording, wordingById } from './data.ts';

export type WordingResult = Result<
  { decisionId: number },
  { reason: 'not_found' | 'request_reused' | 'article_withdrawn' } | Conflict<WordingRow | null>
>;

/** Writes the wording of a claim; empty words take the last one back. Throws NotAllowed. */
export async function writeWording(
  db: Database,
  actor: Actor,
  input: WordingInput,
  now: Date = new Date(),
): Promise<WordingResult> {
  allow(actor, 'write_wording');
  const act = actOf(actor, now);
  const lost = (reader: Reader): WordingResult =>
    repeated(reader, actor, input) ??
    conflictBetween(
      input.expects === null ? null : wordingById(reader, input.expects),
      currentWording(reader, input.claimId),
    );
  return decide<WordingResult>(
    db,
    (tx) => {
      const before = repeated(tx, actor, input);
      if (before) return before;
      const row = tx.select().from(claim).where(eq(claim.id, input.claimId)).get();
      if (!row) return { ok: false, reason: 'not_found' };
      if (row.withdrawn) return { ok: false, reason: 'article_withdrawn' };
      if (row.wordingId !== input.expects) return lost(tx);
      const { claimId, words, keptBecause, requestId } = input;
      const { id } = tx
        .insert(wording)
        .values({ claimId, words, supersedes: row.wordingId, requestId, keptBecause, ...act })
        .returning({ id: wording.id })
        .get();
      settleClaim(tx, claimId, act);
      const detail = { wordingId: id, words, keptBecause };
      appendLedger(tx, { act: 'wording_written', ...act, articleId: row.articleId, claimId, detail });
      return { ok: true, decisionId: id };
    },
    lost,
  );
}

function repeated(reader: Reader, actor: Actor, input: WordingInput): WordingResult | null {
  const row = reader.select().from(wording).where(eq(wording.requestId, input.requestId)).get();
  if (!row) return null;
  const same = row.by === actor.id && row.claimId === input.claimId && row.words === input.words;
  return same ? { ok: true, decisionId: row.id } : { ok: false, reason: 'request_reused' };
}
