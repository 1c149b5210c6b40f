/** What somebody puts out; “the statement said” means whoever issued it. Singular, lower case. */
export const documentNouns = new Set(
  'statement report ad series letter release communique communiqué note letter memo post tweet message email article dispatch bulletin notice briefing update video recording filing declaration complaint'.split(
    ' ',
  ),
);

/** What words stand on or in: a banner that said “Go home”. Singular, lower case. */
export const writtenNouns = new Set([
  ...documentNouns,
  ...'sign banner poster placard headline caption shirt t-shirt bottle hat leaflet flyer mailer commercial billboard piece column essay book study survey poll question slide page website'.split(
    ' ',
  ),
]);
