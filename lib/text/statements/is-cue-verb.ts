import { isFiniteVerb } from '../phrases/read-clause.ts';
import type { Word } from '../words/read-words.ts';

/** “when asked”, “than expected”, “as promised”: a passive without its auxiliary. */
const elliptic = /^(?:when|if|than|as|once|though|although|while|unless|where)$/;
/** After these a participle belongs to the noun behind it: after repeated clashes, amid reported losses. */
const governsNoun =
  /^(?:in|under|after|with|without|from|over|amid|despite|against|about|following|during|between|before)$/;
const determiners =
  /^(?:a|an|the|this|that|these|those|his|her|its|their|my|our|your|no|any|some|of|'s|'|for|by)$/;
/** Where something is heard, somebody said it there: the court heard that …. */
const courts = /^(?:court|jury|jurors|inquest|hearing|tribunal|inquiry|panel|trial|magistrates)$/;
const governsGerund = /^(?:by|for|after|before|in|on|without|while|when|despite|since|and|or|but)$/;
const opensObject =
  /^(?:that|whether|if|how|why|what|it|he|she|they|we|there|him|them|her|himself|to|for|on|against|about|out)$/;

/**
 * Is the word a verb where it stands, with what follows it (after a phrase cue) at `to`? The tagger calls many
 * verbs nouns, above all in headings and at the head of participle clauses: their neighbours tell.
 */
export function isCueVerb(words: readonly Word[], i: number, to: number): boolean {
  const word = words[i];
  if (!word) return false;
  const before = words[i - 1];
  const after = words[to];
  if (word.lower === 'points' && /^(?:percentage|basis)$/.test(before?.lower ?? '')) return false;
  if (before?.text === '-' && before.end === word.start) return false;
  if (/^hear(?:s|d|ing)?$/.test(word.lower) && !courts.test(before?.lower ?? '')) return false;
  if (alsoNouns.test(word.lower) && after?.lower === 'that' && opensRelative(words, to)) return false;
  if (before && elliptic.test(before.lower) && /ed$/.test(word.lower)) return false;
  if (
    before &&
    governsNoun.test(before.lower) &&
    /ed$/.test(word.lower) &&
    /^(?:NOUN|ADJ)$/.test(after?.tag ?? '')
  )
    return false;
  if (/ing$/.test(word.lower) && headsParticiple(before, after)) return true;
  if (speaksForSome(words, i)) return true;
  if (
    before?.lower === 'and' &&
    after?.lower === 'that' &&
    /[^s]s$/.test(word.lower) &&
    !/s$/.test(words[i - 2]?.lower ?? '')
  )
    return true;
  const contracted = before?.tag === 'AUX' && /^(?:PRON|DET)$/.test(words[i - 2]?.tag ?? '');
  if (
    before &&
    !contracted &&
    determiners.test(before.lower) &&
    !(before.lower === 'that' && word.tag === 'VERB')
  )
    return false;
  if (word.tag === 'VERB') return true;
  if (word.tag === 'AUX' || !before) return false;
  if (/^sa(?:y|ys|id)$/.test(word.lower) || to > i + 1)
    return /^(?:PROPN|NOUN|PRON|NUM|ADV)$/.test(before.tag) || before.lower === 'and';
  if (/(?:ed|id|told|wrote|ing)$/.test(word.lower) && before.tag !== 'ADJ')
    return word.tag !== 'NOUN' || after?.quotation != null;
  if (
    /^(?:claims?|pledges|vows|offers|demands|promises)$/.test(word.lower) &&
    /^(?:who|which)$/.test(before.lower)
  )
    return after?.lower === 'to';
  if (
    after?.lower === 'that' &&
    /^(?:show|suggest|indicate|confirm|find|insist|argue|warn)$/.test(word.lower)
  )
    return true;
  return looksFinite(words, i, before, after);
}

/** “Some say …”, “nearly a third say they …”: a share of people is the subject. */
function speaksForSome(words: readonly Word[], i: number): boolean {
  const [before, word, after] = [words[i - 1], words[i], words[i + 1]];
  if (!before || !word || !after) return false;
  const some = /^(?:some|others|many|most|few|several|both|all|half)$/.test(before.lower);
  if (some && word.lower === 'said') return true;
  if (word.lower === 'say' && (some || before.tag === 'ADJ'))
    return (
      /^(?:PRON|DET|PROPN|NOUN|AUX|SCONJ)$/.test(after.tag) || after.quotation !== null || after.text === ','
    );
  return some && word.tag === 'VERB' && !/(?:ed|ing)$/.test(word.lower);
}

/** Verbs in -s (or without) that are as often nouns: western states that vote, the emails that were lost. */
const alsoNouns =
  /^(?:states|reports|claims|emails|comments|remarks|posts|tweets|texts|notes|charges|offers|demands|orders|promises|pledges|questions|answers|estimates|forecasts|documents|requests|lists|projects|details|proposals|plans|points|vows|warnings)$/;

/** “That” with a verb right behind it is the subject of that verb: a relative clause. */
const opensRelative = (words: readonly Word[], that: number) =>
  isFiniteVerb(words, words[that + 1]?.tag === 'ADV' ? that + 2 : that + 1);

/** By saying that …; …, warning followers that …. */
function headsParticiple(before: Word | undefined, after: Word | undefined): boolean {
  const led =
    before === undefined ||
    before.quotation !== null ||
    /^(?:,|—|–|--)$/.test(before.text) ||
    governsGerund.test(before.lower);
  if (!led || !after) return false;
  return (
    after.quotation !== null ||
    /^(?:DET|PROPN|NOUN|NUM|PRON|ADJ)$/.test(after.tag) ||
    opensObject.test(after.lower)
  );
}

/** A noun by its tag that can only be a verb in the present tense: the leaders say that, Prill notes. */
function looksFinite(words: readonly Word[], i: number, before: Word, after: Word | undefined): boolean {
  const third = /s$/.test(words[i]?.lower ?? '');
  if (!/^(?:PROPN|NOUN|PRON|PUNCT|NUM)$/.test(before.tag) && !before.quotation) return false;
  if (before.tag === 'NOUN' && !third && !/s$/.test(before.lower) && before.lower !== 'people') return false;
  if (third && before.quotation && (before.comma || before.stop) && after?.tag === 'PROPN') return true;
  if (after === undefined) return third && (before.tag === 'PUNCT' || words.some((one) => one.text === ','));
  if (third && /^[.,]$/.test(after.text) && closesTag(words, i)) return true;
  if (third && words.at(-1)?.text !== '.' && headlined(words, i, after)) return true;
  if (after.text === '.' && third && before.tag === 'PROPN')
    return (
      words[i - 2]?.quotation != null ||
      words[i - 3]?.quotation != null ||
      words.some((one) => one.text === ',')
    );
  if (
    /^(?:that|to|it|he|she|they|we|there|whether|the|a|an|his|her|its|their|no|this|him|them)$/.test(
      after.lower,
    ) ||
    after.quotation
  )
    return third || before.tag !== 'PUNCT';
  return third && before.tag === 'PROPN' && /^(?:PROPN|NUM|VERB)$/.test(after.tag);
}

/** “…, our correspondent reports.”, “…, the prosecution claims, …”: nothing but a short subject since the comma. */
function closesTag(words: readonly Word[], verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - 8); i--) {
    const word = words[i];
    if (!word || word.text === ',') return word !== undefined && i < verb - 1;
    if (!/^(?:DET|PRON|NOUN|PROPN|ADJ)$/.test(word.tag) && word.lower !== 'of') return false;
  }
  return false;
}

/** Headings: “Moscow claims village near Velm”, “the air force claims 261 shot down”. */
const headlined = (words: readonly Word[], i: number, after: Word) =>
  /^(?:claims|says|reports|denies)$/.test(words[i]?.lower ?? '') &&
  ((after.tag === 'NUM' && words[i - 1]?.tag !== 'ADJ') ||
    (words[i - 1]?.tag === 'PROPN' &&
      (i === 1 || /^[;,:]$/.test(words[i - 2]?.text ?? '')) &&
      after.tag === 'NOUN'));
