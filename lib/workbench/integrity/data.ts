/** Whether what the desk holds agrees with itself: what "check" looks for beyond the file. */
import { createHash } from 'node:crypto';
import { asc, eq, gt } from 'drizzle-orm';
import type { Reader } from '#db/open.ts';
import { article, claim, original } from '#db/schema.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import { type CurrentState, deriveStates } from '../claim/derive-states.ts';
import { faultsOfKeptState } from './faults-of-kept-state.ts';
import { faultsOfLedger, type LedgerFault } from './faults-of-ledger.ts';
import { faultsOfPeople } from './faults-of-people.ts';
import { spansOf } from './spans-of.ts';

export interface DeskFault {
  kind: 'text_changed' | 'bytes_changed' | 'words_differ' | 'state_differs' | LedgerFault['kind'];
  /** The row, and what is wrong with it. */
  where: string;
}

/** Everything that is wrong, as it is found. Reads the whole desk. Throws NotAllowed. */
export function* faultsOfDesk(read: Reader, actor: Actor): Generator<DeskFault> {
  allow(actor, 'read_ledger');
  yield* faultsOfLedger(read);
  for (const { id } of read.select({ id: article.id }).from(article).orderBy(asc(article.id)).all())
    yield* faultsOfArticle(read, id);
  yield* faultsOfPeople(read);
  yield* faultsOfKeptState(read);
  yield* faultsOfClaims(read);
}

function* faultsOfArticle(read: Reader, articleId: number): Generator<DeskFault> {
  const found = read
    .select({
      text: article.text,
      textHash: article.textHash,
      bytes: original.bytes,
      sha256: original.sha256,
    })
    .from(article)
    .leftJoin(original, eq(original.articleId, article.id))
    .where(eq(article.id, articleId))
    .get();
  if (!found) return;
  const { text, textHash, bytes, sha256 } = found;
  if (hash(text) !== textHash) yield { kind: 'text_changed', where: `article ${articleId}` };
  if (bytes && hash(bytes) !== sha256) yield { kind: 'bytes_changed', where: `article ${articleId}` };
  for (const { row, start, end, words } of spansOf(read, articleId))
    if (end > text.length || (words !== null && text.slice(start, end) !== words))
      yield { kind: 'words_differ', where: `article ${articleId}, ${row}: ${start} to ${end}` };
}

function* faultsOfClaims(read: Reader): Generator<DeskFault> {
  for (let after = 0; ; ) {
    const page = read.select().from(claim).where(gt(claim.id, after)).orderBy(asc(claim.id)).limit(500).all();
    const last = page.at(-1);
    if (last === undefined) return;
    const derived = deriveStates(
      read,
      page.map(({ id }) => id),
    );
    for (const kept of page) yield* faultsOfClaim(kept, derived.get(kept.id));
    after = last.id;
  }
}

/** `derived`: nothing where the claim has no version left. */
function* faultsOfClaim(
  kept: typeof claim.$inferSelect,
  derived: CurrentState | undefined,
): Generator<DeskFault> {
  if (kept.versionId === null || !derived)
    return yield { kind: 'state_differs', where: `claim ${kept.id}: version_id` };
  const wrong = Object.entries(derived).filter(
    ([column, value]) => kept[column as keyof typeof kept] !== value,
  );
  if (wrong.length === 0) return;
  const columns = wrong.map(([column]) => column).join(', ');
  yield { kind: 'state_differs', where: `claim ${kept.id}: ${columns}` };
}

function hash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
