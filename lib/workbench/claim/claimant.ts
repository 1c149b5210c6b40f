/** From a claim to what the evidence rules have to know of who claims it. */
import { eq } from 'drizzle-orm';
import type { Reader } from '#db/open.ts';
import { article, speaker, speakerAlias } from '#db/schema.ts';
import type { Claimant } from '../evidence/rules.ts';

/** `statementId` null: the article's own voice, whose claimant is the publisher. */
export function claimantOf(
  reader: Reader,
  claim: { articleId: number; statementId: number | null; speakerId: number | null },
): Claimant {
  const page = reader
    .select({ address: article.address, publisher: article.publisher, retells: article.retells })
    .from(article)
    .where(eq(article.id, claim.articleId))
    .get();
  const ownVoice = claim.statementId === null;
  return {
    articleIds: versionsOf(reader, claim.articleId),
    articleAddress: page?.address ?? null,
    speaker: claim.speakerId === null ? null : speakerFacts(reader, claim.speakerId),
    publishers: ownVoice ? [page?.publisher, page?.retells].filter((name) => typeof name === 'string') : null,
  };
}

function speakerFacts(reader: Reader, id: number): Claimant['speaker'] {
  const row = reader
    .select({ name: speaker.name, side: speaker.side })
    .from(speaker)
    .where(eq(speaker.id, id))
    .get();
  if (!row) return null;
  const aliases = reader
    .select({ alias: speakerAlias.alias })
    .from(speakerAlias)
    .where(eq(speakerAlias.speakerId, id))
    .all();
  return { id, side: row.side, names: [row.name, ...aliases.map(({ alias }) => alias)] };
}

/** The article, what it supersedes and what supersedes it. */
function versionsOf(reader: Reader, articleId: number): number[] {
  const ids = [articleId];
  const older = (id: number) =>
    reader.select({ id: article.supersedes }).from(article).where(eq(article.id, id)).get()?.id ?? null;
  const newer = (id: number) =>
    reader.select({ id: article.id }).from(article).where(eq(article.supersedes, id)).get()?.id ?? null;
  for (const step of [older, newer])
    for (let id = step(articleId); id !== null && !ids.includes(id); id = step(id)) ids.push(id);
  return ids;
}
