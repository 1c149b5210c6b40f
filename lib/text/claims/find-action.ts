import { type ActionVerb, actionPairs, actionVerbs } from '../en/action-verbs.ts';
import { classesOfNoun, type NounClass } from '../en/claim-nouns.ts';
import { isFlier } from '../en/fliers.ts';
import type { Token } from '../words/split-tokens.ts';
import { isOneOf, wordTest, wordValue } from '../words/word-tests.ts';

const reach = 8;

/**
 * What was done to or with the things counted at tokens `[from, to)`: the verb right after them (40 were shot down),
 * else the nearest before them, both within the sentence. Null where none of the known verbs is near, or where the
 * nearest means another thing of what is counted: who is fired is not launched, and prices that go down are not shot.
 * `unit` is what is counted; empty: the words do not say.
 */
export function findAction(tokens: Token[], from: number, to: number, unit: string): string | null {
  const at = after(tokens, to) ?? before(tokens, from);
  if (at === null) return null;
  const found = actionAt(tokens, at);
  return found && isDoneTo(found, tokens, at, unit) ? found.action : null;
}

function actionAt(tokens: Token[], at: number): ActionVerb | undefined {
  return pairAt(tokens, at) ?? (isOfOther(tokens, at) ? undefined : actionVerb(tokens[at]));
}

/** “Shot down”, which is more than “down” alone. */
const pairAt = (tokens: Token[], at: number): ActionVerb | undefined =>
  opensPair(tokens[at]) ? actionPairs.get(`${tokens[at]?.lower} ${tokens[at + 1]?.lower}`) : undefined;

/** “Twelve jets broke | down”: they were not shot. */
const isOfOther = (tokens: Token[], at: number): boolean =>
  tokens[at]?.lower === 'down' && takesDown(tokens[at - 1]);
const takesDown = isOneOf(
  'broke broken breaks shut shuts sat slowed cut stood stepped set put laid held'.split(' '),
);

const opensPair = isOneOf([...actionPairs.keys()].map((pair) => pair.split(' ')[0] ?? ''));
const actionVerb = wordValue(({ lower }) => actionVerbs.get(lower));

function after(tokens: Token[], to: number): number | null {
  for (let k = to; k < to + 5; k++) {
    const token = tokens[k];
    if (token?.lower === 'to' && actionAt(tokens, k + 1)) continue;
    if (!token || token.kind === 'number' || endsPhrase(token)) return null;
    if (actionAt(tokens, k)) return k;
  }
  return null;
}

const endsPhrase = wordTest(
  ({ text, lower }) =>
    /[.,;!?()]/.test(text) ||
    /^(and|in|to|from|at|as|while|but|after|before|which|that|when|where)$/.test(lower),
);
const endsSentence = wordTest(({ text }) => /[.;!?]/.test(text));

function before(tokens: Token[], from: number): number | null {
  for (let k = from - 1; k >= Math.max(0, from - reach); k--) {
    const token = tokens[k];
    if (!token || endsSentence(token)) return null;
    if (k > 0 && pairAt(tokens, k - 1)) return k - 1;
    if (actionAt(tokens, k)) return k;
  }
  return null;
}

/** Can the verb mean that of what is counted? */
function isDoneTo({ to }: ActionVerb, tokens: Token[], at: number, unit: string): boolean {
  if (to === null) return true;
  const noun = unit.split(' ').at(-1)?.toLowerCase() ?? '';
  switch (to) {
    case 'fliers':
      return isFlier(noun) || (noun === '' && !isParticle(tokens, at) && isNearFlier(tokens, at));
    case 'fliers_or_unsaid':
      return noun === '' || isFlier(noun) || isNearFlier(tokens, at);
    case 'weapons':
      return isWeapon(noun) || (!isOneOfClass(noun, living) && isNearFlier(tokens, at));
    case 'land_or_arms':
      return isFlier(noun) || isOneOfClass(noun, taken);
    case 'living':
      return !isOneOfClass(noun, lifeless);
    case 'things':
      return !isOneOfClass(noun, living);
  }
}

const isWeapon = (noun: string): boolean => isFlier(noun) || isOneOfClass(noun, armed) || isShot(noun);
const isShot = (noun: string): boolean =>
  /^(?:shots?|rounds?|bullets?|salvos?|flares?|canisters?)$/.test(noun);

const armed: readonly NounClass[] = ['weapon', 'barrage'];
const living: readonly NounClass[] = ['people', 'toll', 'captives', 'troops', 'someone'];
const lifeless: readonly NounClass[] = ['money', 'building', 'firm', 'price'];
const taken: readonly NounClass[] = ['land', 'weapon', 'armour', 'captives', 'troops', 'fighters'];

const isOneOfClass = (noun: string, classes: readonly NounClass[]): boolean => {
  const found = noun ? classesOfNoun(noun) : undefined;
  return found !== undefined && classes.some((one) => found.has(one));
};

/** “Went | down”: the particle of another verb, not “to down drones”. */
const isParticle = (tokens: Token[], at: number): boolean =>
  tokens[at]?.lower === 'down' && !governs(tokens[at - 1]);
const governs = isOneOf(['to', 'can', 'could', 'may', 'might', 'will', 'would', 'did', 'helped', 'help']);

/** Does something that flies stand near in the sentence? */
function isNearFlier(tokens: Token[], at: number): boolean {
  for (let k = at + 1; k < Math.min(tokens.length, at + 2 * reach); k++) {
    const token = tokens[k];
    if (!token || endsSentence(token)) break;
    if (isFlierWord(token)) return true;
  }
  for (let k = at - 1; k >= Math.max(0, at - 2 * reach); k--) {
    const token = tokens[k];
    if (!token || endsSentence(token)) break;
    if (isFlierWord(token)) return true;
  }
  return false;
}

const isFlierWord = wordTest(({ lower }) => isFlier(lower));
