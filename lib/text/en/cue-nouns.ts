/** Nouns that carry what somebody said: his claim that …, a warning that …. Singular. */
export const cueNouns = new Set(
  `claim assertion allegation accusation statement warning suggestion argument contention belief view denial announcement declaration admission
  acknowledgement acknowledgment insistence complaint pledge promise vow threat remark comment observation conclusion prediction
  charge proposal recommendation demand reminder report boast criticism concern worry fear hope confirmation assurance tweet point rumor rumour`.split(
    /\s+/,
  ),
);
