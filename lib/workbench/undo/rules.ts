/** What was decided after a decision and still stands in its way. */

export interface ChainRow {
  id: number;
  undoes: number | null;
}

/**
 * The newest row after `decisionId` that is neither an undo of a later row nor undone by one; null:
 * the decision is, in effect, the last one. `chain`: every row of the same claim and kind, in order.
 */
export function decidedSince<Row extends ChainRow>(chain: readonly Row[], decisionId: number): Row | null {
  const later = chain.filter((row) => row.id > decisionId);
  const undone = new Set(later.flatMap((row) => row.undoes ?? []));
  const standing = later.filter((row) => {
    const cancels = row.undoes !== null && row.undoes > decisionId;
    return !undone.has(row.id) && !cancels;
  });
  return standing.at(-1) ?? null;
}
