/** Every place in an article's text that any row of the desk points at. */
import { eq, type SQL, sql } from 'drizzle-orm';
import type { Reader } from '#db/open.ts';
import {
  analysis,
  block,
  claim,
  claimVersion,
  contentSpan,
  place,
  quantity,
  statement,
  statementVersion,
} from '#db/schema.ts';
import type { GroundRow } from '../statement/schema.ts';

export interface KeptSpan {
  /** Table and row. */
  row: string;
  /** UTF-16 units. */
  start: number;
  end: number;
  /** Null where the row keeps no words of its own. */
  words: string | null;
}

export function spansOf(read: Reader, articleId: number): KeptSpan[] {
  const ofClaimVersions = <T extends typeof quantity | typeof place>(table: T, name: string) =>
    read
      .select({ row: label(name, table.versionId), start: table.start, end: table.end, words: table.words })
      .from(table as typeof quantity)
      .innerJoin(claimVersion, eq(claimVersion.id, table.versionId))
      .innerJoin(claim, eq(claim.id, claimVersion.claimId))
      .where(eq(claim.articleId, articleId))
      .all();
  const versions = read
    .select({ version: statementVersion })
    .from(statementVersion)
    .innerJoin(statement, eq(statement.id, statementVersion.statementId))
    .where(eq(statement.articleId, articleId))
    .all()
    .flatMap(({ version }) => [
      kept(`cue of statement version ${version.id}`, version.cueStart, version.cueEnd, version.cueWords),
      kept(
        `mention of statement version ${version.id}`,
        version.mentionStart,
        version.mentionEnd,
        version.mentionWords,
      ),
      grounded(`grounds of statement version ${version.id}`, version.grounds),
    ]);
  return [
    ...read
      .select({ row: label('block', block.id), start: block.start, end: block.end, words: sql<null>`NULL` })
      .from(block)
      .innerJoin(analysis, eq(analysis.id, block.analysisId))
      .where(eq(analysis.articleId, articleId))
      .all(),
    ...versions.flat(),
    ...read
      .select({
        row: label('content of statement version', contentSpan.versionId),
        start: contentSpan.start,
        end: contentSpan.end,
        words: contentSpan.words,
      })
      .from(contentSpan)
      .innerJoin(statementVersion, eq(statementVersion.id, contentSpan.versionId))
      .innerJoin(statement, eq(statement.id, statementVersion.statementId))
      .where(eq(statement.articleId, articleId))
      .all(),
    ...read
      .select({ row: label('claim', claim.id), start: claim.start, end: claim.end, words: claim.words })
      .from(claim)
      .where(eq(claim.articleId, articleId))
      .all(),
    ...read
      .select({
        row: label('claim version', claimVersion.id),
        start: claimVersion.start,
        end: claimVersion.end,
        words: claimVersion.words,
      })
      .from(claimVersion)
      .innerJoin(claim, eq(claim.id, claimVersion.claimId))
      .where(eq(claim.articleId, articleId))
      .all(),
    ...read
      .select({ id: claimVersion.id, grounds: claimVersion.grounds })
      .from(claimVersion)
      .innerJoin(claim, eq(claim.id, claimVersion.claimId))
      .where(eq(claim.articleId, articleId))
      .all()
      .flatMap(({ id, grounds }) => grounded(`grounds of claim version ${id}`, grounds)),
    ...ofClaimVersions(quantity, 'quantity of claim version'),
    ...ofClaimVersions(place, 'place of claim version'),
  ];
}

const grounded = (row: string, grounds: GroundRow<string>[] | null): KeptSpan[] =>
  (grounds ?? []).flatMap(({ words }) => words.map((place) => ({ row, ...place })));

const label = (name: string, id: Parameters<typeof sql>[1]): SQL<string> =>
  sql<string>`${name} || ' ' || ${id}`;

function kept(row: string, start: number | null, end: number | null, words: string | null): KeptSpan[] {
  return start === null || end === null ? [] : [{ row, start, end, words: words ?? '' }];
}
