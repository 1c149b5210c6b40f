/** Sources: pages and documents that evidence points at. A page that the desk has is used again. */
import { and, eq, isNull, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Transaction } from '#db/open.ts';
import { article, source } from '#db/schema.ts';
import type { Act } from '../act.ts';
import { appendLedger } from '../ledger/mutations.ts';
import { chooseSpeaker } from '../speaker/choose-speaker.ts';
import type { SpeakerChoice } from '../statement/schema.ts';
import type { SourceChoice } from './schema.ts';

type Chosen<R = 'source_not_found' | 'article_not_found' | 'speaker_not_found'> =
  | { ok: true; sourceId: number }
  | { ok: false; reason: R };

/** Gives the id of the source chosen, adding it where the desk has none like it. */
export function chooseSource(tx: Transaction, choice: SourceChoice, act: Act): Chosen {
  if (choice.choice === 'known') {
    const known = tx.select({ id: source.id }).from(source).where(eq(source.id, choice.sourceId)).get();
    return known ? { ok: true, sourceId: known.id } : { ok: false, reason: 'source_not_found' };
  }
  if (choice.choice === 'article') return articleAsSource(tx, choice.articleId, act);
  const { address, title, publisher, seenAt } = choice;
  const whose: ReturnType<typeof chooseSpeaker> = choice.speaker
    ? chooseSpeaker(tx, choice.speaker, act)
    : { ok: true, speakerId: null };
  if (!whose.ok) return whose;
  return findOrAdd(
    tx,
    { address, title, publisher: publisher || null, speakerId: whose.speakerId, articleId: null, seenAt },
    act,
  );
}

/** The same page or document as the word of somebody else (null: of nobody in particular): sources do not change. */
export function asWordOf(
  tx: Transaction,
  sourceId: number,
  choice: SpeakerChoice | null,
  act: Act,
): Chosen<'source_not_found' | 'speaker_not_found'> {
  const known = tx.select().from(source).where(eq(source.id, sourceId)).get();
  if (!known) return { ok: false, reason: 'source_not_found' };
  const whose: ReturnType<typeof chooseSpeaker> = choice
    ? chooseSpeaker(tx, choice, act)
    : { ok: true, speakerId: null };
  if (!whose.ok) return whose;
  if (known.articleId !== null || known.speakerId === whose.speakerId) return { ok: true, sourceId };
  const { title, address, publisher, articleId, seenAt } = known;
  return findOrAdd(tx, { title, address, publisher, articleId, seenAt, speakerId: whose.speakerId }, act);
}

function articleAsSource(tx: Transaction, articleId: number, act: Act): Chosen {
  const found = tx
    .select({
      title: article.title,
      publisher: article.publisher,
      address: article.address,
      withdrawn: article.withdrawn,
    })
    .from(article)
    .where(eq(article.id, articleId))
    .get();
  if (!found || found.withdrawn) return { ok: false, reason: 'article_not_found' };
  const { title, publisher, address } = found;
  return findOrAdd(tx, { title, publisher, address, articleId, speakerId: null, seenAt: null }, act);
}

type NewSource = Omit<typeof source.$inferInsert, 'id' | 'by' | 'at'> & {
  address: string | null;
  publisher: string | null;
  speakerId: number | null;
  articleId: number | null;
};

/** The same address, title, publisher and speaker make the same source. */
function findOrAdd(tx: Transaction, wanted: NewSource, act: Act): { ok: true; sourceId: number } {
  const same = tx
    .select({ id: source.id })
    .from(source)
    .where(
      and(
        eq(source.title, wanted.title),
        is(source.address, wanted.address),
        is(source.publisher, wanted.publisher),
        is(source.speakerId, wanted.speakerId),
        is(source.articleId, wanted.articleId),
      ),
    )
    .get();
  if (same) return { ok: true, sourceId: same.id };
  const { id } = tx
    .insert(source)
    .values({ ...wanted, ...act })
    .returning({ id: source.id })
    .get();
  appendLedger(tx, { act: 'source_added', ...act, detail: { sourceId: id, ...wanted } });
  return { ok: true, sourceId: id };
}

function is(column: SQLiteColumn, value: string | number | null): SQL {
  return value === null ? isNull(column) : eq(column, value);
}
