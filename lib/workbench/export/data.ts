/** The rows of an exported list. */
import { asc, eq } from 'drizzle-orm';
import { among } from '#db/among.ts';
import type { Reader } from '#db/open.ts';
import {
  article,
  claim,
  contentSpan,
  quantity,
  speaker,
  statement,
  statementVersion,
  statementVia,
  verdict,
  wording,
} from '#db/schema.ts';
import { anchorOf } from '#lib/export/anchor.ts';
import { codePointsOf } from '#lib/export/code-points.ts';
import type { ExportRow } from '#lib/export/export-row.ts';
import { claimantOf } from '../claim/claimant.ts';
import { attributionGivenBy, verdictGivenBy } from '../claim/given-by.ts';
import type { EvidenceRow } from '../claim/schema.ts';
import { standingEvidence } from '../evidence/data.ts';
import type { Span } from '../span/rules.ts';

/**
 * Rows in the order of the ids given (at most 500 at a time). `link` gives the address of a claim on
 * this desk. Throws where a span and its words do not agree with the article's text: such a row
 * must not leave the building.
 */
export function exportRows(read: Reader, ids: number[], link: (claimId: number) => string): ExportRow[] {
  const found = selectRows(read, ids);
  const texts = textsOf(
    read,
    found.map((row) => row.claim.articleId),
  );
  const content = contentOf(
    read,
    found.flatMap((row) => row.version?.id ?? []),
  );
  const via = viaOf(
    read,
    found.flatMap((row) => row.version?.id ?? []),
  );
  const quantities = quantitiesOf(
    read,
    found.flatMap((row) => row.claim.versionId ?? []),
  );

  const rows = new Map<number, ExportRow>();
  for (const row of found) {
    const { text, codePoints } = texts.get(row.claim.articleId) ?? { text: '', codePoints: Number };
    // A dismissed statement is nobody's word: the claim goes out without it.
    const version = row.statementDismissed ? null : row.version;
    const spans = content.get(version?.id ?? 0) ?? [];
    const { attributionId, verdictId } = row.claim;
    const isAnswered = row.claim.attribution !== 'open' && row.claim.attribution !== 'own_voice';
    const attribution =
      attributionId === null || !isAnswered ? null : attributionGivenBy(read, attributionId);
    const judgement =
      verdictId === null || row.claim.verdict === 'open' ? null : verdictGivenBy(read, verdictId);
    const figures = quantities.get(row.claim.versionId ?? 0) ?? [];
    const grounds = (version?.grounds ?? []).flatMap(({ words }) => words);
    for (const span of [row.claim, ...spans, ...cueOf(version), ...figures, ...grounds])
      assertWords(text, span, row.claim.id);
    rows.set(row.claim.id, {
      claimId: row.claim.id,
      claim: row.claim.words,
      wording: row.wording || null,
      category: row.claim.category,
      quantities: figures.map((figure) => figure.words),
      statement: version && spans.map((span) => span.words).join(' … '),
      kind: version?.kind ?? null,
      speaker: row.version && (row.speaker ?? 'unknown'),
      speakerType: row.version && (row.speakerType ?? 'unknown'),
      via: (via.get(version?.id ?? 0) ?? []).map((relay) => relay.name),
      confidence: row.claim.confidence,
      grounds:
        version?.grounds?.map(({ rule, words }) => ({ rule, words: words.map((place) => place.words) })) ??
        null,
      cue: version?.cueWords ?? null,
      claimOrigin: row.claimOrigin,
      statementOrigin: version?.origin ?? null,
      ...row.article,
      start: row.claim.start,
      end: row.claim.end,
      anchors: partsWithin(row.claim, spans).map((part) => anchorOf(text, part, codePoints)),
      attribution: row.claim.attribution,
      attributionBy: attribution?.by ?? null,
      attributionAt: attribution?.at ?? null,
      verdict: row.claim.verdict,
      justification: judgement && row.justification,
      verdictBy: judgement?.by ?? null,
      verdictAt: judgement?.at ?? null,
      evidence: evidenceOf(read, row.claim).map((piece) => ({
        purpose: piece.purpose,
        stance: piece.stance,
        counts: piece.ownSide === null,
        title: piece.source.title,
        address: piece.source.address,
        publisher: piece.source.publisher,
        speaker: piece.source.speaker?.name ?? null,
        passage: piece.passage,
      })),
      link: link(row.claim.id),
    });
  }
  return ids.flatMap((id) => rows.get(id) ?? []);
}

function selectRows(read: Reader, ids: number[]) {
  return read
    .select({
      claim,
      claimOrigin: claim.origin,
      article: {
        article: article.title,
        publisher: article.publisher,
        publishedAt: article.publishedAt,
        address: article.address,
        retells: article.retells,
        textHash: article.textHash,
        importedAt: article.at,
      },
      version: statementVersion,
      statementDismissed: statement.dismissed,
      speaker: speaker.name,
      speakerType: speaker.type,
      justification: verdict.justification,
      wording: wording.words,
    })
    .from(claim)
    .innerJoin(article, eq(article.id, claim.articleId))
    .leftJoin(statement, eq(statement.id, claim.statementId))
    .leftJoin(statementVersion, eq(statementVersion.id, statement.versionId))
    .leftJoin(speaker, eq(speaker.id, claim.speakerId))
    .leftJoin(verdict, eq(verdict.id, claim.verdictId))
    .leftJoin(wording, eq(wording.id, claim.wordingId))
    .where(among(claim.id, ids))
    .all();
}

/** What of the claim is the statement's content, without a reporting clause between; all of it in the article's own voice. */
function partsWithin(claim: Span, content: Span[]): Span[] {
  const parts = content
    .map(({ start, end }) => ({ start: Math.max(start, claim.start), end: Math.min(end, claim.end) }))
    .filter((part) => part.start < part.end);
  return parts.length === 0 ? [claim] : parts;
}

function textsOf(read: Reader, articleIds: number[]) {
  const rows = read
    .select({ id: article.id, text: article.text })
    .from(article)
    .where(among(article.id, articleIds))
    .all();
  return new Map(rows.map(({ id, text }) => [id, { text, codePoints: codePointsOf(text) }]));
}

function contentOf(read: Reader, versionIds: number[]) {
  const rows = read
    .select()
    .from(contentSpan)
    .where(among(contentSpan.versionId, versionIds))
    .orderBy(asc(contentSpan.position))
    .all();
  return Map.groupBy(rows, (row) => row.versionId);
}

function viaOf(read: Reader, versionIds: number[]) {
  const rows = read
    .select()
    .from(statementVia)
    .where(among(statementVia.versionId, versionIds))
    .orderBy(asc(statementVia.position))
    .all();
  return Map.groupBy(rows, (row) => row.versionId);
}

function quantitiesOf(read: Reader, versionIds: number[]) {
  const rows = read
    .select()
    .from(quantity)
    .where(among(quantity.versionId, versionIds))
    .orderBy(asc(quantity.position))
    .all();
  return Map.groupBy(rows, (row) => row.versionId);
}

function evidenceOf(read: Reader, row: typeof claim.$inferSelect): EvidenceRow[] {
  return row.evidenceCount === 0 ? [] : standingEvidence(read, row.id, claimantOf(read, row));
}

function cueOf(version: typeof statementVersion.$inferSelect | null) {
  const { cueStart: start, cueEnd: end, cueWords: words } = version ?? {};
  return start == null || end == null || words == null ? [] : [{ start, end, words }];
}

function assertWords(
  text: string,
  span: { start: number; end: number; words: string },
  claimId: number,
): void {
  if (text.slice(span.start, span.end) !== span.words)
    throw new Error(`Claim ${claimId}: the words at ${span.start}–${span.end} are not those of the article`);
}
