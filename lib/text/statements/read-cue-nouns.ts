import { cueNouns } from '../en/cue-nouns.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import { isFiniteVerb } from '../phrases/read-clause.ts';
import { isPossessive, type Phrase } from '../phrases/read-noun-phrase.ts';
import { subjectBefore } from '../phrases/read-subject.ts';
import type { Word } from '../words/read-words.ts';
import { boundClause, trim } from './bound-content.ts';
import type { Report } from './read-reports.ts';
import { sharedSubject } from './shared-subject.ts';

/** Many more than any sentence has: each reaches to the end of its clause, so that a list of them would cost its square. */
const mostReports = 8;

/** Nouns that carry what somebody said: the mayor’s claim that …, his warning that …, Velmian claims of … (appositive clauses: Quirk et al. 1985, 17.26–27). */
export function readCueNouns(words: readonly Word[]): Report[] {
  const out: Report[] = [];
  for (let i = 1; i < words.length && out.length < mostReports; i++) {
    const word = words[i];
    const link = words[i + 1]?.lower;
    if (!word || (link !== 'that' && link !== 'of' && link !== 'to')) continue;
    const noun = singular(word.lower);
    if (!links(words, i, noun)) continue;
    if (!cueNouns.has(noun) || !/^(?:NOUN|VERB|PROPN)$/.test(word.tag)) continue;
    const owner = ownerBefore(words, i, link) ?? (link === 'of' ? null : makerBefore(words, i));
    if (!owner) continue;
    const content = contentOf(words, link === 'to' ? i + 1 : i + 2, link);
    if (content.to - content.from < 2) continue;
    const side = link === 'that' ? takenSide(words, owner, content) : null;
    if (side) out.push(side);
    out.push({
      rule: 'cue_noun',
      content: [content],
      cue: { from: i, to: link === 'to' ? i + 1 : i + 2 },
      subject: owner,
      addressee: null,
      via: null,
      confidence: link === 'of' ? 0.45 : link === 'to' ? 0.65 : 0.7,
    });
  }
  return out;
}

/** What hangs on the noun; an infinitive or object ends where the verb of the noun itself stands: his promise to come | was kept. */
function contentOf(words: readonly Word[], from: number, link: string): Phrase {
  const clause = boundClause(words, from);
  if (link === 'that') return clause;
  for (let i = from + 2; i < clause.to; i++) {
    if (/^(?:that|who|which|what|where|when|how|as|if|whether|while|because)$/.test(words[i]?.lower ?? ''))
      return clause;
    if (words[i]?.tag === 'AUX' && isFiniteVerb(words, i)) return trim(words, from, i);
  }
  return clause;
}

/** Claim that …, claims of …, promise to close …. */
function links(words: readonly Word[], i: number, noun: string): boolean {
  const link = words[i + 1]?.lower;
  return (
    link === 'that' ||
    link === 'of' ||
    (link === 'to' && words[i + 2]?.tag === 'VERB' && commitments.has(noun))
  );
}

/** Nouns with an infinitive: his promise to close the port. */
const commitments = new Set(['promise', 'pledge', 'vow', 'threat']);
const makes =
  /^(?:ma(?:ke|kes|de|king)|issu(?:e|es|ed|ing)|g(?:ive|ives|ave|iven|iving)|offer(?:s|ed|ing)?|repeat(?:s|ed|ing)?|renew(?:s|ed|ing)?|deliver(?:s|ed|ing)?|releas(?:e|es|ed|ing)|maintain(?:s|ed|ing)?|voic(?:e|es|ed|ing)|repeat(?:s|ed|ing)?|rais(?:e|es|ed|ing))$/;

/** “The mayor issued a stern warning that …”: who makes the claim is the subject of the verb. */
function makerBefore(words: readonly Word[], noun: number): Phrase | null {
  let at = noun - 1;
  while (at > 0 && /^(?:ADJ|DET|NUM|NOUN)$/.test(words[at]?.tag ?? '') && noun - at < 5) at--;
  if (!makes.test(words[at]?.lower ?? '')) return null;
  let verb = at;
  while (verb > 0 && /^(?:AUX|ADV)$/.test(words[verb - 1]?.tag ?? '')) verb--;
  return subjectBefore(words, verb) ?? sharedSubject(words, verb, []);
}

/** “Okello has backed the mayor’s claim that …”: who takes a side in words says what the noun says. */
function takenSide(words: readonly Word[], owner: Phrase, content: Phrase): Report | null {
  const verb = owner.from - 1;
  if (!sides.test(words[verb]?.lower ?? '')) return null;
  let from = verb;
  while (from > 0 && /^(?:AUX|ADV)$/.test(words[from - 1]?.tag ?? '')) from--;
  const subject = subjectBefore(words, from);
  return (
    subject && {
      rule: 'judged',
      content: [{ from: owner.from, to: content.to }],
      cue: { from, to: verb + 1 },
      subject,
      addressee: null,
      via: null,
      confidence: 0.55,
    }
  );
}
const sides = /^(?:back|support|endorse|second|echo)(?:s|d|ed|es|ing)?$/;

const singular = (word: string) => word.replace(/s$/, '');

function ownerBefore(words: readonly Word[], noun: number, link: string): Phrase | null {
  let at = noun - 1;
  while (words[at]?.tag === 'ADJ' && !isNationWord(words[at])) at--;
  const before = words[at];
  if (!before) return null;
  if (isPossessive(before)) return { from: at, to: at + 1 };
  if (/^'s?$/.test(before.lower)) {
    const phrase = nounPhraseBefore(words, at);
    return phrase;
  }
  if (isNationWord(before) && (link === 'of' || link === 'that')) return { from: at, to: at + 1 };
  return null;
}

const isNationWord = (word: Word | undefined) =>
  word !== undefined && /^\p{Lu}\p{L}+(?:ian|ean|an|ish|ese|i)$/u.test(word.text);
