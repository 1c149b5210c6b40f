import type { DraftStatement } from '../statements/draft-statement.ts';
import type { Cast } from './gather-cast.ts';
import { appearancesBefore } from './look-around.ts';
import { resolvePronoun, type Spoke } from './resolve-pronoun.ts';
import { resolveRole } from './resolve-role.ts';
import { nobody, ofPerson, type Resolved } from './resolved.ts';

/** Who speaks where nobody is named: whom the sentence before tells of, who answers a question, else the speaker before. */
export function speakerFromContext(
  draft: DraftStatement,
  { sentence, asks }: { sentence: number; asks: boolean },
  cast: Cast,
  spoken: readonly Spoke[],
): Resolved {
  const unnamed: Resolved = { ...nobody, rule: 'nobody_named' };
  if (draft.follows !== 'previous' && !draft.mention) return unnamed;
  const last = spoken.at(-1);
  const at = draft.content[0]?.[0] ?? 0;
  if (last && last.sentence < sentence - 1) {
    const acting = subjectOf(sentence - 1, at, cast, spoken);
    if (acting) return { ...acting, rule: 'sentence_before', doubts: ['carried_over'] };
  }
  if (asks && !last?.asked) return unnamed;
  const own = spoken.findLast(({ relayed }) => !relayed) ?? last;
  const before = last?.asked
    ? spoken.slice(-exchange, -1).findLast(({ who }) => who.name !== last.who.name)
    : own;
  if (!before || before.who.name === 'unknown') return unnamed;
  return {
    ...before.who,
    rule: 'previous_statement',
    words: before.mention ? [before.mention] : before.who.words,
    doubts: ['carried_over'],
  };
}

/** Does it end in a question mark? Somebody else than the one before it may be asking. */
export const asks = (text: string, { content }: DraftStatement) =>
  text.charAt((content.at(-1)?.[1] ?? 0) - 1) === '?';

/** In statements: who was not asking in the last ones answers. */
const exchange = 4;

/** The one person who is the subject of a sentence; null where it has none or two. */
function subjectOf(sentence: number, at: number, cast: Cast, spoken: readonly Spoke[]): Resolved | null {
  const focus = cast.focuses.get(sentence);
  if (focus?.pronoun && /^s?he$/.test(focus.pronoun)) {
    const who = resolvePronoun(focus.pronoun, at, sentence, cast, spoken);
    return who.person ? who : null;
  }
  if (focus?.role) {
    const who = resolveRole(focus.role, focus.role, {
      at,
      sentence: { number: sentence, words: focus.role },
      cast,
      spoken,
    });
    return who.person ? who : null;
  }
  let only: Resolved | null = null;
  for (const one of appearancesBefore(cast.personAppearances, at)) {
    if (one.sentence < sentence) break;
    if (!one.subject || !one.who.human || one.sentence > sentence) continue;
    if (only && only.person !== one.who) return null;
    only = ofPerson(one.who, 'sentence_before', one);
  }
  return only;
}
