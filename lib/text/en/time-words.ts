/** Words that date an act of speaking without being part of the speaker or of what was said. */
export const timeWords = new Set(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow morning afternoon evening night noon midnight week weekend month year
  earlier later recently previously overnight now then january february march april may june july august september october november december
  mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec`.split(/\s+/),
);
