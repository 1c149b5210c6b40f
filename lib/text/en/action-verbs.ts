/** What was done to or with a counted thing: the forms in which it is written, to one word for it. */
export const actionVerbs = new Map<string, string>(
  (
    [
      [
        'launched',
        'launch launches launched launching fire fires fired firing unleashed unleashes unleashing',
      ],
      ['shot down', 'down downs downed downing intercept intercepts intercepted intercepting'],
      ['destroyed', 'destroy destroys destroyed destroying demolished wrecked'],
      ['jammed', 'jam jammed suppressed jamming'],
      ['lost', 'lost loses losing'],
      ['killed', 'kill kills killed killing kills dead died die dies dying death deaths perished'],
      ['wounded', 'wound wounds wounded wounding injured injuring injures injure hurt'],
      ['missing', 'missing disappeared'],
      ['found', 'found recovered pulled exhumed discovered'],
      [
        'captured',
        'capture captures captured capturing seize seizes seized seizing took taken takes liberated',
      ],
      ['retaken', 'retake retaken retook reclaimed reclaim recaptured'],
      ['released', 'release releases released releasing free freed freeing frees'],
      ['exchanged', 'exchange exchanged exchanging exchanges swap swapped swaps swapping'],
      ['returned', 'return returned returns returning repatriate repatriated repatriating handed'],
      ['received', 'receive received receives receiving'],
      ['held', 'hold holds held holding detained'],
      ['arrested', 'arrest arrested arrests arresting'],
      ['displaced', 'displace displaced displacing flee fled flees fleeing'],
      ['evacuated', 'evacuate evacuated evacuating evacuates'],
      ['sent', 'send sends sent sending deploy deployed deploying deploys dispatched'],
      ['damaged', 'damage damaged damaging damages'],
      ['advanced', 'advance advanced advancing advances'],
      ['agreed', 'agree agreed'],
    ] as const
  ).flatMap(([action, forms]) => forms.split(' ').map((form) => [form, action] as const)),
);

/** Verbs of two words: shot down, handed over, gave back. */
export const actionPairs = new Map<string, string>([
  ['shot down', 'shot down'],
  ['shoot down', 'shot down'],
  ['shooting down', 'shot down'],
  ['shoots down', 'shot down'],
  ['brought down', 'shot down'],
  ['handed over', 'returned'],
  ['gave back', 'returned'],
]);
