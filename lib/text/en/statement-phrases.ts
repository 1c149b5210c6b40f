/** Verb, noun and preposition that together carry a content: voiced concern over …, made no mention of … does not. Base verbs and nouns, singular. */
export const contentVerbs = new Set(
  'voice express raise show give make offer have reject back dismiss repeat issue echo deliver'.split(' '),
);
export const contentNouns = new Set(
  'concern doubt fear worry hope regret support confidence question alarm disappointment frustration anger outrage sympathy condolence thanks gratitude skepticism scepticism interest optimism objection opposition criticism warning willingness readiness satisfaction surprise'.split(
    ' ',
  ),
);
