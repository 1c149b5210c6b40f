/** Rows of a worksheet, its head among them: Excel's own limit, as of 2007 and later. */
export const maxSheetRows = 1_048_576;
