import { actionPairs, actionVerbs } from '../en/action-verbs.ts';
import type { Token } from '../words/split-tokens.ts';
import { isOneOf, wordTest, wordValue } from '../words/word-tests.ts';

const reach = 8;

/**
 * What was done to or with the things counted at tokens `[from, to)`: the verb right after them (40 were shot down),
 * else the nearest before them, both within the sentence. Null where none of the known verbs is near.
 */
export function findAction(tokens: Token[], from: number, to: number): string | null {
  return after(tokens, to) ?? before(tokens, from);
}

function actionAt(tokens: Token[], at: number): string | null {
  const pair = opensPair(tokens[at])
    ? actionPairs.get(`${tokens[at]?.lower} ${tokens[at + 1]?.lower}`)
    : undefined;
  return pair ?? actionVerb(tokens[at]) ?? null;
}

const opensPair = isOneOf([...actionPairs.keys()].map((pair) => pair.split(' ')[0] ?? ''));
const actionVerb = wordValue(({ lower }) => actionVerbs.get(lower));

function after(tokens: Token[], to: number): string | null {
  for (let k = to; k < to + 5; k++) {
    const token = tokens[k];
    if (token?.lower === 'to' && actionAt(tokens, k + 1)) continue;
    if (!token || token.kind === 'number' || endsPhrase(token)) return null;
    const action = actionAt(tokens, k);
    if (action) return action;
  }
  return null;
}

const endsPhrase = wordTest(
  ({ text, lower }) =>
    /[.,;!?()]/.test(text) ||
    /^(and|in|to|from|at|as|while|but|after|before|which|that|when|where)$/.test(lower),
);
const endsSentence = wordTest(({ text }) => /[.;!?]/.test(text));

function before(tokens: Token[], from: number): string | null {
  for (let k = from - 1; k >= Math.max(0, from - reach); k--) {
    const token = tokens[k];
    if (!token || endsSentence(token)) return null;
    const action = actionAt(tokens, k);
    if (action) return action;
  }
  return null;
}
