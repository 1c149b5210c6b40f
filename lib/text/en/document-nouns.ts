/** What somebody puts out; “the statement said” means whoever issued it. Singular, lower case. */
export const documentNouns = new Set(
  'statement report ad series letter release communique communiqué note letter memo post tweet message email article dispatch bulletin notice briefing update video recording filing declaration complaint'.split(
    ' ',
  ),
);
