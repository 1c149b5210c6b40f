import { isLeading } from '../phrases/leads-main.ts';
import { hasFiniteVerb, hasMainVerb } from '../phrases/read-clause.ts';
import { isPronoun, nounPhraseAfter, type Phrase } from '../phrases/read-noun-phrase.ts';
import { skipCircumstance } from '../phrases/skip-circumstance.ts';
import { startsMain } from '../phrases/starts-main.ts';
import type { Word } from '../words/read-words.ts';
import { boundClause, trim } from './bound-content.ts';
import type { Cue } from './find-cues.ts';
import type { Place } from './place-cue.ts';
import type { Report } from './read-reports.ts';
import { nonEmpty } from './read-said-clause.ts';

/** What stands before the reporting clause: “…,” she said; the bridge was closed, the mayor said. */
export function readBackward(
  words: readonly Word[],
  cue: Cue,
  place: Place,
  floor: number,
): { content: Phrase[]; addressee: Phrase | null; cueTo: number } | null {
  if (
    !(
      cue.frames.has('saying') ||
      cue.frames.has('weak') ||
      cue.frames.has('phrase') ||
      cue.frames.has('telling') ||
      cue.base === 'ask'
    )
  )
    return null;
  if (cue.base === 'ask' && words[cue.to]?.lower === 'for') return null;
  const edge = place.from;
  const mark = words[edge - 1];
  if (!mark || !(mark.quotation || /^[,—–]$/.test(mark.text))) return null;
  const circumstance = skipCircumstance(words, place.to);
  const told = toldAfter(words, place.to);
  const telling =
    told?.addressee ??
    (cue.frames.has('telling') && !circumstance.moved ? nounPhraseAfter(words, place.to) : null);
  const after = telling ? skipCircumstance(words, telling.to).to : circumstance.to;
  if (!endsHere(words, after)) return null;
  const region = trim(words, floor, edge);
  if (region.to <= region.from) return null;
  const last = words[region.to - 1];
  const addressee = telling ?? circumstance.addressee;
  if (last?.quotation)
    return { content: quotedRegion(words, region), addressee, cueTo: told?.cueTo ?? cue.to };
  if (cue.form === 'participle' || /^(?:shoot|continue)$/.test(cue.base)) return null;
  const completes = words[after]?.text === ',' && hasFiniteVerb(words, after + 1, words.length);
  const answer =
    place.inverted || telling !== null ? region.from === 0 && answers.test(words[0]?.lower ?? '') : false;
  if (answer) return { content: [region], addressee, cueTo: told?.cueTo ?? cue.to };
  const next = words[after];
  const goesOn = next !== undefined && next.tag !== 'PUNCT' && next.quotation === null && !place.inverted;
  if (!hasFiniteVerb(words, region.from, region.to) && (region.to - region.from < 4 || goesOn) && !completes)
    return null;
  if (goesOn && isLeading(words, region.to)) return null;
  const hangs = !commaInside(words, region) || (place.to >= words.length - 1 && hangsRelative(words, region));
  if (opensAside(words, region) && hangs && !completes) return null;
  return { content: [region], addressee, cueTo: told?.cueTo ?? cue.to };
}

/** “When asked, …”, “In Velm, …”: what leads a clause; “At least 11 people were killed” is one. */
function opensAside(words: readonly Word[], { from, to }: Phrase): boolean {
  const first = words[from]?.lower ?? '';
  if (circumstances.test(first)) return !hasFiniteVerb(words, from, relativeFrom(words, from, to));
  return subordinators.test(first);
}

/** “In Velm, where rice now costs more, …”: the verb of a relative clause makes no clause of what it hangs on. */
function hangsRelative(words: readonly Word[], { from, to }: Phrase): boolean {
  return circumstances.test(words[from]?.lower ?? '') && relativeFrom(words, from, to) < to;
}

/** Where a relative clause opens that runs to the end. */
function relativeFrom(words: readonly Word[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++)
    if (words[i - 1]?.text === ',' && /^(?:where|which|who|whose|when)$/.test(words[i]?.lower ?? ''))
      return words.slice(i, to).some(({ text }) => text === ',') ? to : i;
  return to;
}

const circumstances = /^(?:in|on|at|during|under)$/;
const subordinators =
  /^(?:when|if|as|after|before|while|although|though|because|since|asked|speaking|despite)$/;

/** First words of an answer without a verb: Not true, countered the mayor (Quirk et al. 1985, 11.41). */
const answers =
  /^(?:not|no|yes|never|nonsense|rubbish|wrong|true|untrue|false|hardly|far|maybe|perhaps|absolutely|impossible|unlikely)$/;

/** “Trump said he told Putin”: the second verb belongs to the cue. */
function toldAfter(words: readonly Word[], at: number): { addressee: Phrase; cueTo: number } | null {
  if (!isPronoun(words[at]) || !/^(?:told|asked|warned|informed)$/.test(words[at + 1]?.lower ?? ''))
    return null;
  const addressee = nounPhraseAfter(words, at + 2);
  return addressee && { addressee, cueTo: at + 2 };
}

const commaInside = (words: readonly Word[], { from, to }: Phrase) =>
  words.slice(from, to).some((word) => word.text === ',');

/** After a parenthetical reporting clause: the end, a comma, a quotation, a stop. */
function endsHere(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word === undefined ||
    word.quotation !== null ||
    word.tag === 'PUNCT' ||
    word.tag === 'ADP' ||
    /^(?:as|when|while|after|before|in|on|at|during|of|from|to|and|but|about|with|who|following|for|because|if|by)$/.test(
      word.lower,
    ) ||
    word.tag === 'ADV' ||
    word.tag === 'VERB'
  );
}

/** Only the quotation where it stands by itself; the whole clause where it is part of one. */
function quotedRegion(words: readonly Word[], region: Phrase): Phrase[] {
  const last = region.to - 1;
  const before = words[last - 1];
  if (last === region.from) return [region];
  if (before?.text === ',' && leadsQuotation(words, region.from, last)) return [region];
  if (before && /^[:,;—–.!?]$/.test(before.text)) return [{ from: last, to: region.to }];
  if (before?.quotation) return [region];
  return [region];
}

/** “In past years, ‘we reached them’”, “the mayor, on her way out, ‘has seen enough’”: what stands before belongs to the clause. */
const leadsQuotation = (words: readonly Word[], from: number, to: number) =>
  to - from > 3 && words[from]?.quotation === null && !hasFiniteVerb(words, from, to);

export function withContinuation(
  words: readonly Word[],
  cue: Cue,
  place: Place,
  back: { content: Phrase[]; addressee: Phrase | null; cueTo: number },
): Report {
  const content = [...back.content];
  const first = content[0];
  const after = continuation(words, place.inverted ? behindRelative(words, place.to) : place.to);
  const quoted = first !== undefined && words[first.to - 1]?.quotation !== null;
  if (after && first) {
    const start = words[after.from];
    const complete = hasMainVerb(words, first.from, first.to) && !isLeading(words, first.to);
    if (quoted && start?.quotation) content.push(...quotationsFrom(words, after.from));
    else if (
      !quoted &&
      !(complete && opensAnother(words, after.from)) &&
      (!complete ||
        isMedial(words, place, after) ||
        /^(?:and|but|or|because|so|since|which|who)$/.test(words[after.from]?.lower ?? ''))
    )
      content.push(after);
  }
  return {
    rule: quoted ? 'quotation_before_cue' : 'clause_before_cue',
    content,
    cue: { from: cue.from, to: back.cueTo },
    subject: place.subject,
    addressee: back.addressee,
    via: null,
    confidence: quoted ? 0.95 : 0.8,
  };
}

/** “…, data showed, but the bank kept its rate”: a clause about somebody else, no pronoun tying it to what was said. */
const opensAnother = (words: readonly Word[], at: number) =>
  /^(?:but|and)$/.test(words[at]?.lower ?? '') && !isPronoun(words[at + 1]) && startsMain(words, at + 1);

/** “The port, she said, is safe”: between commas the reporting clause interrupts what is reported (Quirk et al. 1985, 14.28); a participle behind it does not go on with that. */
function isMedial(words: readonly Word[], place: Place, after: Phrase): boolean {
  const first = words[after.from];
  const participle = first?.tag === 'VERB' && /ing$/.test(first.lower);
  const circumstance = first?.lower === 'on' && words[after.from + 1]?.lower === 'condition';
  const contrast = /^(?:though|although|whereas)$/.test(first?.lower ?? '');
  const compared =
    /^(?:below|above|against|compared|versus|beating|missing|short|well|slightly|down|up)$/.test(
      first?.lower ?? '',
    ) &&
    !(first?.lower === 'down' && words[after.from + 1]?.lower === 'from') &&
    !hasFiniteVerb(words, after.from, after.to);
  return (
    !place.inverted && words[place.to]?.text === ',' && !participle && !circumstance && !contrast && !compared
  );
}

/** “…, said Ana Prill, who runs the port, …”: the relative clause belongs to the subject; gives the comma behind it. */
function behindRelative(words: readonly Word[], at: number): number {
  const relative = words[at]?.text === ',' ? at + 1 : at;
  if (!/^(?:who|whose|which)$/.test(words[relative]?.lower ?? '')) return at;
  const close = words.findIndex((word, i) => i > relative && word.text === ',');
  return close < 0 ? words.length : close;
}

/** What goes on after the reporting clause and its circumstances. */
function continuation(words: readonly Word[], from: number): Phrase | null {
  for (let i = from; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    if (word.quotation) return { from: i, to: i + 1 };
    if (word.text === ',' && !words[i + 1]?.quotation) {
      const rest = boundClause(words, i + 1);
      return rest.from === i + 1 || /^(?:and|but|or)$/.test(words[i + 1]?.lower ?? '')
        ? nonEmpty({ from: i + 1, to: rest.to })
        : nonEmpty(rest);
    }
  }
  return null;
}

function quotationsFrom(words: readonly Word[], from: number): Phrase[] {
  const out: Phrase[] = [];
  for (let i = from; i < words.length; i++) {
    if (words[i]?.quotation) out.push({ from: i, to: i + 1 });
  }
  return out;
}
