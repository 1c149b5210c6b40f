/**
 * What has to be counted for a verb to mean that action: things that fly (also where nothing is counted by name, if
 * they stand near), weapons, land or arms or those who fight, what lives (nothing that is known for lifeless), things
 * (nobody). Null: anything.
 */
export type DoneTo = 'fliers' | 'fliers_or_unsaid' | 'weapons' | 'land_or_arms' | 'living' | 'things' | null;

export interface ActionVerb {
  /** One word for all of its verbs. */
  action: string;
  to: DoneTo;
}

/** What was done to or with a counted thing: the forms in which it is written, to one word for it. */
export const actionVerbs = new Map<string, ActionVerb>(
  (
    [
      ['launched', 'things', 'launch launches launched launching unleashed unleashes unleashing'],
      ['launched', 'weapons', 'fire fires fired firing'],
      ['shot down', 'fliers_or_unsaid', 'downed downing'],
      ['shot down', 'fliers', 'down downs intercept intercepts intercepted intercepting'],
      ['destroyed', null, 'destroy destroys destroyed destroying demolished wrecked'],
      ['jammed', 'fliers', 'jam jammed suppressed jamming'],
      ['lost', null, 'lost loses losing'],
      ['killed', 'living', 'kill kills killed killing dead died die dies dying death deaths perished'],
      ['wounded', 'living', 'wound wounds wounded wounding injured injuring injures injure hurt'],
      ['missing', null, 'missing disappeared'],
      ['found', null, 'found recovered pulled exhumed discovered'],
      ['captured', null, 'capture captures captured capturing seize seizes seized seizing liberated'],
      ['captured', 'land_or_arms', 'took taken takes'],
      ['retaken', null, 'retake retaken retook reclaimed reclaim recaptured'],
      ['released', null, 'release releases released releasing free freed freeing frees'],
      ['exchanged', null, 'exchange exchanged exchanging exchanges swap swapped swaps swapping'],
      ['returned', null, 'return returned returns returning repatriate repatriated repatriating handed'],
      ['received', null, 'receive received receives receiving'],
      ['held', null, 'hold holds held holding detained'],
      ['arrested', null, 'arrest arrested arrests arresting'],
      ['displaced', 'living', 'displace displaced displacing flee fled flees fleeing'],
      ['evacuated', null, 'evacuate evacuated evacuating evacuates'],
      ['sent', null, 'send sends sent sending deploy deployed deploying deploys dispatched'],
      ['damaged', null, 'damage damaged damaging damages'],
      ['advanced', null, 'advance advanced advancing advances'],
      ['agreed', null, 'agree agreed'],
    ] as const
  ).flatMap(([action, to, forms]) => forms.split(' ').map((form) => [form, { action, to }] as const)),
);

const shotDown: ActionVerb = { action: 'shot down', to: 'fliers_or_unsaid' };
const returned: ActionVerb = { action: 'returned', to: null };

/** Verbs of two words: shot down, handed over, gave back. */
export const actionPairs = new Map<string, ActionVerb>([
  ['shot down', shotDown],
  ['shoot down', shotDown],
  ['shooting down', shotDown],
  ['shoots down', shotDown],
  ['brought down', { action: 'shot down', to: 'fliers' }],
  ['handed over', returned],
  ['gave back', returned],
]);
