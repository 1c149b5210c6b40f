/** Nouns by which an article takes up what was just reported, in apposition to it: …, a figure the ministry disputes. */
export const resumptiveNouns = new Set(
  `figure number claim charge assertion suggestion remark move comment toll allegation accusation warning reference
  step swipe shift sign message nod position stance view sentiment result recommendation decision proportion practice
  pledge promise proposal statement argument criticism contrast departure response reply jab dig blow shot estimate
  increase decrease rise drop decline`.split(/\s+/),
);
