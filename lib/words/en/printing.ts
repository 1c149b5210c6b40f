/** The page for paper. */
export const printing = {
  title: 'For print',
  print: 'Print',
  back: 'Back to export',
  printedLine: 'printed {at} UTC by {by}',
  notInLedger:
    'A printed page is not kept in the ledger. Take a Word document where the list has to be traced.',
} as const;
