/** Verbs that report a question or an exclamation behind it: “Why?” Okello pressed. Base forms. */
export const taggingVerbs =
  `say ask tell add write reply cry shout demand wonder continue press declare respond yell scream exclaim answer insist
  joke quip inquire interject recall protest note retort tweet post recount remark explain plead ask urge warn chant
  counter snap boom call`.split(/\s+/);
