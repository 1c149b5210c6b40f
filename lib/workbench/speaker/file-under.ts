/** A person says who an article's speaker is: the same as one of another article, or somebody of their own. */
import { and, desc, eq } from 'drizzle-orm';
import type { Database, Reader, Transaction } from '#db/open.ts';
import { article, speaker, speakerFiling, statement, statementVersion } from '#db/schema.ts';
import { type Act, actOf } from '../act.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import { settleClaim } from '../claim/current-state.ts';
import { decide } from '../decide.ts';
import { appendLedger } from '../ledger/mutations.ts';
import type { Result } from '../result.ts';
import { claimsOf } from '../statement/correct-version.ts';
import { statementById } from '../statement/data.ts';
import { writeVersion } from '../statement/write-version.ts';
import { createSpeaker, learnAliases } from './mutations.ts';
import type { FileUnderInput } from './schema.ts';

export type FileUnderResult = Result<
  { speakerId: number; statementIds: number[] },
  { reason: 'not_found' | 'article_withdrawn' | 'speaker_not_found' | 'already_filed' }
>;

/**
 * Moves the statements of one article from one speaker to another: each gets a version by the person,
 * the old one stays behind it. Who spoke in the text does not change, so no answered question is asked
 * again; whose side a source is on is judged anew. Throws NotAllowed.
 */
export async function fileUnder(
  db: Database,
  actor: Actor,
  input: FileUnderInput,
  now: Date = new Date(),
): Promise<FileUnderResult> {
  allow(actor, 'correct_statement');
  const act = actOf(actor, now);
  return decide<FileUnderResult>(
    db,
    (tx) => repeated(tx, actor, input) ?? move(tx, input, act),
    () => ({ ok: false, reason: 'already_filed' }),
  );
}

function move(tx: Transaction, input: FileUnderInput, act: Act): FileUnderResult {
  const { articleId, speakerId: from } = input;
  const page = tx.select().from(article).where(eq(article.id, articleId)).get();
  if (!page) return { ok: false, reason: 'not_found' };
  if (page.withdrawn) return { ok: false, reason: 'article_withdrawn' };
  const statementIds = spokenBy(tx, articleId, from).filter(
    (id) => input.statementIds === undefined || input.statementIds.includes(id),
  );
  if (statementIds.length === 0) return { ok: false, reason: 'already_filed' };
  const to = input.under === null ? ownSpeaker(tx, from, act) : input.under;
  if (to === undefined || !exists(tx, to)) return { ok: false, reason: 'speaker_not_found' };
  if (to === from) return { ok: false, reason: 'already_filed' };
  // First: the lines of the ledger that follow cover these rows as well.
  refile(tx, input, to, act);
  for (const id of statementIds) giveTo(tx, id, { from, to, text: page.text }, act);
  return { ok: true, speakerId: to, statementIds };
}

/** Statements of the article whose current speaker it is. */
function spokenBy(reader: Reader, articleId: number, speakerId: number): number[] {
  return reader
    .select({ id: statement.id })
    .from(statement)
    .innerJoin(statementVersion, eq(statementVersion.id, statement.versionId))
    .where(and(eq(statement.articleId, articleId), eq(statementVersion.speakerId, speakerId)))
    .all()
    .map(({ id }) => id);
}

/** One more speaker of the same name. */
function ownSpeaker(tx: Transaction, from: number, act: Act): number | undefined {
  const row = tx.select().from(speaker).where(eq(speaker.id, from)).get();
  if (!row) return undefined;
  const wanted = { name: row.name, type: row.type, role: row.role, aliases: [], origin: 'person' as const };
  const id = createSpeaker(tx, wanted, act);
  learnAliases(tx, id, wanted, act);
  return id;
}

const exists = (reader: Reader, speakerId: number) =>
  reader.select({ id: speaker.id }).from(speaker).where(eq(speaker.id, speakerId)).get() !== undefined;

function giveTo(
  tx: Transaction,
  statementId: number,
  { from, to, text }: { from: number; to: number; text: string },
  act: Act,
): void {
  const current = statementById(tx, statementId);
  if (!current) throw new Error(`There is no statement ${statementId}`);
  const versionId = writeVersion(
    tx,
    {
      statementId,
      supersedes: current.versionId,
      text,
      content: current,
      speakerId: to,
      origin: 'person',
      confidence: null,
      grounds: null,
      doubts: null,
    },
    act,
  );
  appendLedger(tx, {
    act: 'speaker_filed',
    ...act,
    articleId: current.articleId,
    statementId,
    detail: { versionId, from, to },
  });
  for (const claimId of claimsOf(tx, statementId)) settleClaim(tx, claimId, act);
}

/** What the engine files under these names in this article goes there from now on. */
function refile(
  tx: Transaction,
  { articleId, speakerId, requestId }: FileUnderInput,
  to: number,
  act: Act,
): void {
  const superseded = tx
    .select({ id: speakerFiling.supersedes })
    .from(speakerFiling)
    .where(eq(speakerFiling.articleId, articleId))
    .all()
    .map(({ id }) => id);
  const standing = tx
    .select()
    .from(speakerFiling)
    .where(and(eq(speakerFiling.articleId, articleId), eq(speakerFiling.speakerId, speakerId)))
    .all()
    .filter(({ id }) => !superseded.includes(id));
  for (const { id, name, folded } of standing)
    tx.insert(speakerFiling)
      .values({
        articleId,
        name,
        folded,
        speakerId: to,
        ground: 'by_person',
        supersedes: id,
        requestId,
        ...act,
      })
      .run();
}

/** The same request again: its outcome, without doing it twice. */
function repeated(reader: Reader, actor: Actor, input: FileUnderInput): FileUnderResult | null {
  const row = reader
    .select()
    .from(speakerFiling)
    .where(eq(speakerFiling.requestId, input.requestId))
    .orderBy(desc(speakerFiling.id))
    .limit(1)
    .get();
  if (row?.by !== actor.id) return null;
  return { ok: true, speakerId: row.speakerId, statementIds: spokenBy(reader, row.articleId, row.speakerId) };
}
