/** Nouns that carry a content behind a verb: voiced concern over …; singular. */
export const contentNouns = new Set(
  'concern doubt fear worry hope regret support confidence question alarm disappointment frustration anger outrage sympathy condolence thanks gratitude skepticism scepticism interest optimism objection opposition criticism warning willingness readiness satisfaction surprise'.split(
    ' ',
  ),
);
