/** Claims in one document: it is made in memory, and nobody reads a longer one. */
export const maxPrinted = 2_000;
