/** A plan as counts and as lines that a person can read before anything is written. */
import type { Claim, Statement } from '#lib/text/analysis.ts';
import type { ChangeCounts, Changes, KeptClaim, KeptStatement, Plan, ShownChange } from './schema.ts';

/**
 * Words are sliced from the article's text; a statement is told with its speaker. What changes only in
 * places, category, quantities or confidence is counted and has no line.
 */
export function shownPlan(text: string, plan: Plan) {
  return {
    statements: countsOf(plan.statements),
    claims: countsOf(plan.claims),
    changes: [
      ...linesOf('statement', plan.statements, ({ speaker, content }: Statement) =>
        saidBy(
          speaker,
          content.map((span) => text.slice(...span)),
        ),
      ),
      ...linesOf('claim', plan.claims, (one: Claim) => text.slice(...one.span)),
    ],
  };
}

/** How many rows of each kind a plan touches. */
export function countsOf(changes: Changes<unknown, unknown>): ChangeCounts {
  const { added, changed, retired, held } = changes;
  return { added: added.length, changed: changed.length, retired: retired.length, held: held.length };
}

function linesOf<Found>(
  what: ShownChange['what'],
  { added, changed, retired }: Changes<KeptStatement | KeptClaim, Found>,
  wordsOf: (found: Found) => string,
): ShownChange[] {
  return [
    ...added.map((found) => ({ what, change: 'added' as const, before: null, after: wordsOf(found) })),
    ...changed
      .map(({ kept, found }) => ({
        what,
        change: 'changed' as const,
        before: kept.words,
        after: wordsOf(found),
      }))
      .filter(({ before, after }) => before !== after),
    ...retired.map((kept) => ({ what, change: 'retired' as const, before: kept.words, after: null })),
  ];
}

/** One line for a statement; `speaker` may be "unknown". */
export const saidBy = (speaker: string, content: readonly string[]) => `${speaker}: ${content.join(' … ')}`;
