/** What something can be read or seen in, so that it “shows” it. Singular, lower case. */
export const evidenceNouns = new Set(
  'data record figure document filing projection statistic poll polling survey study research analysis result report review audit estimate video footage image photo picture map email message letter log transcript recording file paper account book balance'.split(
    ' ',
  ),
);
