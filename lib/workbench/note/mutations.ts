/** Notes: added, never changed. */
import { eq } from 'drizzle-orm';
import type { Database, Reader } from '#db/open.ts';
import { claim, note } from '#db/schema.ts';
import { actOf } from '../act.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import { settleClaim } from '../claim/current-state.ts';
import type { NoteInput } from '../claim/schema.ts';
import { decide } from '../decide.ts';
import { appendLedger } from '../ledger/mutations.ts';
import type { Result } from '../result.ts';

export type NoteResult = Result<{ noteId: number }, { reason: 'not_found' | 'request_reused' }>;

/** Adds a note to a claim, also to one that was dismissed or withdrawn. Throws NotAllowed. */
export async function writeNote(
  db: Database,
  actor: Actor,
  input: NoteInput,
  now: Date = new Date(),
): Promise<NoteResult> {
  allow(actor, 'write_note');
  const act = actOf(actor, now);
  const reused: NoteResult = { ok: false, reason: 'request_reused' };
  return decide<NoteResult>(
    db,
    (tx) => {
      const before = repeated(tx, actor, input);
      if (before) return before;
      const row = tx.select().from(claim).where(eq(claim.id, input.claimId)).get();
      if (!row) return { ok: false, reason: 'not_found' };
      const { claimId, words, requestId } = input;
      const { id } = tx
        .insert(note)
        .values({ claimId, words, requestId, ...act })
        .returning({ id: note.id })
        .get();
      settleClaim(tx, claimId, act);
      const detail = { noteId: id, words };
      appendLedger(tx, { act: 'note_written', ...act, articleId: row.articleId, claimId, detail });
      return { ok: true, noteId: id };
    },
    (reader) => repeated(reader, actor, input) ?? reused,
  );
}

function repeated(reader: Reader, actor: Actor, input: NoteInput): NoteResult | null {
  const row = reader.select().from(note).where(eq(note.requestId, input.requestId)).get();
  if (!row) return null;
  const same = row.by === actor.id && row.claimId === input.claimId && row.words === input.words;
  return same ? { ok: true, noteId: row.id } : { ok: false, reason: 'request_reused' };
}
