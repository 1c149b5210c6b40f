/** Verbs of saying with an -ing clause as content: denied having seen it, reported downing eight (Quirk et al. 1985, 16.40). Base forms. */
export const gerundVerbs = new Set(
  `deny admit acknowledge report recall recollect remember mention propose suggest recommend advise describe advocate
confess+to admit+to concede regret`.split(/\s+/),
);
