/** A statement that two people corrected: its sides, and how mine is sent again or written anew. */
import { contentSide, statementSide } from '#lib/workbench/claim/conflict-sides.ts';
import type { Conflict } from '#lib/workbench/claim/schema.ts';
import type { StatementContent, StatementRow } from '#lib/workbench/statement/schema.ts';
import type { Attempt } from './use-decide.ts';

/** `shown` is the stretch of the article that the editor shows; `reopen` opens the form on a version. */
export function statementClash(
  content: StatementContent,
  speakerName: string | null,
  shown: { start: number; words: string },
  reopen: (versionId: number) => void,
): Attempt<Conflict<StatementRow>>['clash'] {
  return {
    sides: ({ base, current }) => ({
      base: base && statementSide(base),
      theirs: statementSide(current),
      mine: contentSide(content, speakerName, shown),
    }),
    over: ({ current }) => ({ body: { expects: current.versionId } }),
    anew: ({ current }) => reopen(current.versionId),
    typed: () => true,
  };
}
