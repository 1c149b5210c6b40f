/** Words inside files that are taken out of the desk. */
export const files = {
  title: 'Claims and what came of checking them',
  claims: 'Claims',
  about: 'About',
  app: 'Sayso',
  newsroom: 'Newsroom',
  newsroomLine: '{name}, {address}',
  takenAt: 'Taken out (UTC)',
  takenBy: 'Taken out by',
  count: 'Claims in this file',
  view: 'View',
  everything: 'All claims',
  desk: 'Desk',
  madeWith: 'Made with',
  verdicts: 'What the verdicts mean',
  verdictMeans: {
    open: 'Nobody has decided yet.',
    verified: 'At least one source that does not depend on who claims it supports it.',
    disputed: 'At least one source refutes it.',
    unverifiable: 'It was tried and cannot be settled; the justification says what was tried.',
  },
  columns: 'How to read the columns',
  attributionMeans:
    'Did they say it? open, confirmed, corrected, not_said; own_voice: the article says it itself, and nobody is quoted.',
  confidenceMeans:
    'How often a statement that was found this way is right, from 0 to 1; empty where a person wrote it or nobody is quoted.',
  offsetsMean:
    'The claim’s place in the article’s text as it was imported, in UTF-16 units, the end left out.',
  times: 'Times',
  timesMean: 'UTC. A date without a time stands as the article gives it.',
  reviews: '{count, plural, one {# claim is reviewed.} other {# claims are reviewed.}}',
  leftOut: {
    no_verdict: 'Left out, not decided yet: {count, number}.',
    attribution_open: 'Left out, open whether they said it: {count, number}.',
    not_said: 'Left out, not said by who was quoted: {count, number}.',
    own_claim: 'Left out, claimed by this newsroom itself: {count, number}.',
    breaks_rules: 'Left out, cannot be written as a review: {count, number}.',
  },
  cut: '… [cut here: {missing, number} more characters]',
} as const;
