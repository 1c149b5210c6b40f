/** Nouns that carry what somebody said: his claim that …, a warning that …. Singular. */
export const cueNouns = new Set(
  `claim assertion allegation accusation statement warning suggestion argument contention belief view denial announcement declaration admission
  acknowledgement acknowledgment insistence complaint pledge promise vow threat remark comment observation conclusion prediction
  charge proposal recommendation demand reminder report boast criticism concern worry fear hope confirmation assurance tweet point rumor rumour`.split(
    /\s+/,
  ),
);

/** Nouns for what somebody said back or keeps saying: her answer was that …. Singular. */
export const answerNouns = new Set(
  `answer response reply message argument point position view advice promise verdict conclusion explanation slogan
  motto refrain warning claim contention theory belief mantra`.split(/\s+/),
);
