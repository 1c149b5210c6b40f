/** For tests: a fresh desk with two people and one invented article, its statements and claims as an engine would propose them. */
import { eq } from 'drizzle-orm';
import { freshDatabase } from '#db/fresh-database.ts';
import type { Transaction } from '#db/open.ts';
import {
  analysis,
  article,
  block,
  claim,
  claimVersion,
  contentSpan,
  person,
  statement,
  statementVersion,
} from '#db/schema.ts';
import type { Actor } from './actor.ts';
import { findOrCreateSpeaker } from './speaker/mutations.ts';

export const ana: Actor = { id: 'ana', name: 'Ana Petrović', role: 'checker' };
export const bo: Actor = { id: 'bo', name: 'Bo Lind', role: 'editor' };
const at = '2026-03-01T08:00:00.000Z';

export const text = [
  'Night of drones 🛩',
  'The air force said it had shot down 40 drones over Zelenivka. “We lost nobody,” a spokesman added.',
  'The town hall stands since 1902.',
].join('\n\n');

/** The place of these words in the article. Throws where they are not in it. */
export function placeOf(words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`Not in the text: ${words}`);
  return { start, end: start + words.length };
}

/** Ids on the desk; `cleanup` closes and deletes it. */
export async function exampleDesk() {
  const fresh = freshDatabase();
  const ids = await fresh.db.write((tx) => {
    for (const who of [ana, bo]) addPerson(tx, who);
    const articleId = tx
      .insert(article)
      .values({
        title: 'Night of drones',
        publisher: 'The Daily',
        address: 'https://daily.example/night',
        text,
        textHash: 'example',
        by: 'terminal',
        at,
      })
      .returning({ id: article.id })
      .get().id;
    const analysisId = tx
      .insert(analysis)
      .values({ articleId, engineVersion: 'example', by: 'sayso', at })
      .returning({ id: analysis.id })
      .get().id;
    for (const words of text.split('\n\n'))
      tx.insert(block)
        .values({ analysisId, kind: 'paragraph', ...placeOf(words) })
        .run();
    const airForce = findOrCreateSpeaker(
      tx,
      {
        name: 'Ukrainian Air Force',
        type: 'organisation',
        role: null,
        aliases: ['the air force'],
        origin: 'engine',
      },
      'sayso',
      at,
    );
    const shot = propose(
      tx,
      articleId,
      analysisId,
      'it had shot down 40 drones over Zelenivka',
      'The air force',
      'said',
      airForce,
    );
    const lost = propose(tx, articleId, analysisId, '“We lost nobody,”', 'a spokesman', 'added', null);
    return {
      articleId,
      airForce,
      statements: { shot, lost },
      claims: {
        shot: proposeClaim(tx, articleId, analysisId, 'it had shot down 40 drones', shot, airForce),
        where: proposeClaim(tx, articleId, analysisId, 'drones over Zelenivka', shot, airForce),
        lost: proposeClaim(tx, articleId, analysisId, 'We lost nobody', lost, null),
        hall: proposeClaim(tx, articleId, analysisId, 'The town hall stands since 1902', null, null),
      },
    };
  });
  return { ...fresh, ...ids };
}

function addPerson(tx: Transaction, { id, name, role }: Actor): void {
  const createdAt = new Date(at);
  const email = `${id}@people.invalid`;
  tx.insert(person).values({ id, name, email, role, username: id, createdAt, updatedAt: createdAt }).run();
}

function propose(
  tx: Transaction,
  articleId: number,
  analysisId: number,
  words: string,
  mention: string,
  cue: string,
  speakerId: number | null,
): number {
  const by = { by: 'sayso', at, origin: 'engine' as const };
  const { id: statementId } = tx
    .insert(statement)
    .values({ articleId, analysisId, ...by })
    .returning({ id: statement.id })
    .get();
  const { id: versionId } = tx
    .insert(statementVersion)
    .values({
      statementId,
      kind: words.startsWith('“') ? 'direct' : 'indirect',
      cueStart: placeOf(cue).start,
      cueEnd: placeOf(cue).end,
      cueWords: cue,
      mentionStart: placeOf(mention).start,
      mentionEnd: placeOf(mention).end,
      mentionWords: mention,
      speakerId,
      confidence: 0.9,
      ...by,
    })
    .returning({ id: statementVersion.id })
    .get();
  tx.insert(contentSpan)
    .values({ versionId, position: 0, words, ...placeOf(words) })
    .run();
  tx.update(statement).set({ versionId }).where(eq(statement.id, statementId)).run();
  return statementId;
}

function proposeClaim(
  tx: Transaction,
  articleId: number,
  analysisId: number,
  words: string,
  statementId: number | null,
  speakerId: number | null,
): number {
  const by = { by: 'sayso', at, origin: 'engine' as const };
  const said = { statementId, words, ...placeOf(words), category: 'weapons' as const, checkWorthiness: 0.9 };
  const attribution = statementId === null ? 'own_voice' : 'open';
  const { id: claimId } = tx
    .insert(claim)
    .values({
      ...{ articleId, analysisId, ...said, speakerId, attribution },
      confidence: statementId === null ? null : 0.9,
      changedAt: at,
      ...by,
    })
    .returning({ id: claim.id })
    .get();
  const { id: versionId } = tx
    .insert(claimVersion)
    .values({ claimId, ...said, reasons: ['has_quantity'], ...by })
    .returning({ id: claimVersion.id })
    .get();
  tx.update(claim).set({ versionId }).where(eq(claim.id, claimId)).run();
  return claimId;
}
