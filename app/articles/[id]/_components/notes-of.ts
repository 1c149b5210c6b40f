/** What the margin beside one part of the article holds, each claim under whoever says it. */
import type { ArticleReading, ReadingClaim, ReadingStatement } from '#lib/workbench/article/schema.ts';

export interface PartNotes {
  /** Statements that begin in the part, and those from further up that go on with a claim in it. */
  said: { statement: ReadingStatement; claims: ReadingClaim[] }[];
  /** The article asserts them itself. */
  ownVoice: ReadingClaim[];
  /** Their statement was dismissed: nobody's words until somebody says whose. */
  unsettled: ReadingClaim[];
}

/** Sorts what begins in the part; what was dismissed is left out. */
export function notesOf(
  { statements, claims }: Pick<ArticleReading, 'statements' | 'claims'>,
  part: { start: number; end: number },
): PartNotes {
  const begins = (span: { start: number }) => span.start >= part.start && span.start < part.end;
  const here = claims.filter((claim) => !claim.dismissed && begins(claim));
  const standing = statements.filter((statement) => !statement.dismissed);
  const said = standing
    .map((statement) => ({ statement, claims: here.filter((claim) => claim.statementId === statement.id) }))
    .filter(
      (note) => note.claims.length > 0 || (note.statement.content[0] && begins(note.statement.content[0])),
    );
  const told = new Set(said.flatMap((note) => note.claims));
  return {
    said,
    ownVoice: here.filter((claim) => claim.statementId === null),
    unsettled: here.filter((claim) => claim.statementId !== null && !told.has(claim)),
  };
}
