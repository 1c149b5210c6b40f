/** One article with everything that the article page draws. */
import { asc, desc, eq, inArray } from 'drizzle-orm';
import type { Database } from '#db/open.ts';
import {
  analysis,
  article,
  block,
  claim,
  contentSpan,
  person,
  speaker,
  statement,
  statementVersion,
  statementVia,
  withdrawal,
} from '#db/schema.ts';
import { readLanguage } from '#lib/text/page/read-language.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import type { Result } from '../result.ts';
import type { ArticleReading, ReadingClaim, ReadingStatement } from './schema.ts';

/**
 * The article in its current state: statements and claims as proposed or as corrected, dismissed
 * ones marked. Withdrawn articles can be read too. Throws NotAllowed.
 */
export function readArticle(
  db: Database,
  actor: Actor,
  articleId: number,
): Result<{ article: ArticleReading }, { reason: 'not_found' }> {
  allow(actor, 'read_desk');
  // One snapshot: a decision that lands between two of these queries must not show in half of them.
  return db.read.transaction(() => {
    const found = db.read
      .select({ article, importedBy: person.name })
      .from(article)
      .innerJoin(person, eq(person.id, article.by))
      .where(eq(article.id, articleId))
      .get();
    if (!found) return { ok: false, reason: 'not_found' };
    const { id, title, publisher, byline, publishedAt, address, retells, text, at } = found.article;
    const blocks = blocksOf(db, articleId);
    const spans = blocks.map(({ kind, start, end }) => ({ kind, span: [start, end] as const }));
    return {
      ok: true,
      article: {
        ...{ id, title, publisher, byline, publishedAt, address, retells, text },
        importedBy: found.importedBy,
        importedAt: at,
        withdrawn: withdrawalOf(db, articleId),
        blocks,
        writtenIn: readLanguage(text, spans),
        statements: statementsOf(db, articleId),
        claims: claimsOf(db, articleId),
      },
    };
  });
}

function withdrawalOf(db: Database, articleId: number): ArticleReading['withdrawn'] {
  const row = db.read
    .select({ reason: withdrawal.reason, by: person.name, at: withdrawal.at })
    .from(withdrawal)
    .innerJoin(person, eq(person.id, withdrawal.by))
    .where(eq(withdrawal.articleId, articleId))
    .get();
  return row ?? null;
}

/** Those of the newest analysis. */
function blocksOf(db: Database, articleId: number): ArticleReading['blocks'] {
  const newest = db.read
    .select({ id: analysis.id })
    .from(analysis)
    .where(eq(analysis.articleId, articleId))
    .orderBy(desc(analysis.id))
    .limit(1);
  return db.read
    .select({
      kind: block.kind,
      start: block.start,
      end: block.end,
      byline: block.byline,
      dated: block.dated,
    })
    .from(block)
    .where(inArray(block.analysisId, newest))
    .orderBy(asc(block.start), asc(block.id))
    .all();
}

function statementsOf(db: Database, articleId: number): ReadingStatement[] {
  const rows = db.read
    .select({ statement, version: statementVersion, speaker })
    .from(statement)
    .innerJoin(statementVersion, eq(statementVersion.id, statement.versionId))
    .leftJoin(speaker, eq(speaker.id, statementVersion.speakerId))
    .where(eq(statement.articleId, articleId))
    .all();
  const current = db.read
    .select({ id: statement.versionId })
    .from(statement)
    .where(eq(statement.articleId, articleId));
  const contents = Map.groupBy(
    db.read
      .select()
      .from(contentSpan)
      .where(inArray(contentSpan.versionId, current))
      .orderBy(asc(contentSpan.position))
      .all(),
    (row) => row.versionId,
  );
  const relays = Map.groupBy(
    db.read
      .select()
      .from(statementVia)
      .where(inArray(statementVia.versionId, current))
      .orderBy(asc(statementVia.position))
      .all(),
    (row) => row.versionId,
  );
  return rows
    .map(({ statement: identity, version, speaker: who }) => ({
      id: identity.id,
      versionId: version.id,
      kind: version.kind,
      content: (contents.get(version.id) ?? []).map(({ start, end }) => ({ start, end })),
      cue: place(version.cueStart, version.cueEnd),
      mention: place(version.mentionStart, version.mentionEnd),
      speaker: who && { id: who.id, name: who.name, type: who.type },
      via: (relays.get(version.id) ?? []).map((relay) => relay.name),
      addressee: version.addressee,
      confidence: version.confidence,
      grounds: version.grounds,
      doubts: version.doubts,
      origin: version.origin,
      dismissed: identity.dismissed,
    }))
    .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0) || a.id - b.id);
}

function place(start: number | null, end: number | null) {
  return start === null || end === null ? null : { start, end };
}

function claimsOf(db: Database, articleId: number): ReadingClaim[] {
  return db.read
    .select({
      id: claim.id,
      start: claim.start,
      end: claim.end,
      statementId: claim.statementId,
      category: claim.category,
      checkWorthiness: claim.checkWorthiness,
      attribution: claim.attribution,
      verdict: claim.verdict,
      evidenceCount: claim.evidenceCount,
      origin: claim.origin,
      dismissed: claim.dismissed,
    })
    .from(claim)
    .where(eq(claim.articleId, articleId))
    .orderBy(asc(claim.start), asc(claim.id))
    .all();
}
