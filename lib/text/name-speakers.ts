import type { NamedStatement, Span, Speaker } from './analysis.ts';
import type { DraftStatement } from './draft-statement.ts';
import { documentNouns } from './en/document-nouns.ts';
import { groupNouns } from './en/group-nouns.ts';
import { organisationNouns } from './en/organisation-nouns.ts';
import { roleNouns } from './en/role-nouns.ts';
import { echoesAmong } from './find-echo.ts';
import type { Cast } from './gather-cast.ts';
import { appearancesAfter, appearancesBefore } from './look-around.ts';
import { nameBehind } from './name-behind.ts';
import { ownerOfVoice } from './named-later.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import { partOf } from './part-of.ts';
import type { Person } from './people-register.ts';
import { placeSentences, type SentencePlace } from './place-sentences.ts';
import { readInterviewees } from './read-interviewees.ts';
import { readNation } from './read-nation.ts';
import { isPossessive, isPronoun } from './read-noun-phrase.ts';
import type { Passage } from './read-passages.ts';
import { subjectBefore } from './read-subject.ts';
import type { Word } from './read-words.ts';
import { resolveLabel } from './resolve-label.ts';
import { resolveMention } from './resolve-mention.ts';
import { resolvePronoun, type Spoke } from './resolve-pronoun.ts';
import { resolveRole } from './resolve-role.ts';
import { group, nobody, ofPerson, type Resolved } from './resolved.ts';

/** Gives each statement its speaker by the name a reader would file it under, or "unknown"; and the list of speakers. */
export function nameSpeakers(
  text: string,
  drafts: readonly DraftStatement[],
  passages: readonly Passage[],
  cast: Cast,
  masthead: { publisher: string | null; byline: string | null },
): { statements: NamedStatement[]; speakers: Speaker[] } {
  const places = placeSentences(passages);
  const spoken: Spoke[] = [];
  const speakers = new Map<string, Speaker>();
  const firstTurn = drafts.find(({ follows }) => follows === 'label')?.mention?.[0] ?? 0;
  const interviewees = readInterviewees(cast, masthead, firstTurn);
  const statements = drafts.map((draft, i): NamedStatement => {
    const at = draft.mention?.[0] ?? draft.content[0]?.[0] ?? 0;
    const place = places(at);
    const told =
      draft.follows === 'label' && draft.mention && !isQuoteLabel(text, draft.mention)
        ? resolveLabel(text.slice(...draft.mention), cast, masthead.publisher, interviewees)
        : draft.mention && isHearing(text, draft)
          ? nobody
          : draft.mention && !isQuoteLabel(text, draft.mention)
            ? resolve(draft.mention, place, cast, spoken, othersThan(draft, place, cast, spoken))
            : fromContext(draft, { sentence: place.number, asks: asks(text, draft) }, cast, spoken);
    const doubtful =
      told.name === 'unknown' || (!draft.mention && !draft.cue && draft.follows === 'previous');
    const who = (doubtful && ownerOfVoice(place.number, draft.content.at(-1)?.[1] ?? at, { cast })) || told;
    if (who.person && !who.person.body && draft.cue) who.person.human = true;
    const end = draft.content.at(-1)?.[1] ?? at;
    spoken.push({
      who,
      mention: draft.mention,
      at: draft.content[0]?.[0] ?? at,
      sentence: place.number,
      noun: draft.mention && headOf(wordsIn(place, draft.mention)),
      relayed: draft.via.length > 0,
      asked: text.charAt(end - 1) === '?',
    });
    if (who.name !== 'unknown') remember(speakers, who, draft.mention && text.slice(...draft.mention));
    return {
      id: `s${i + 1}`,
      kind: draft.kind,
      rule: draft.rule,
      content: draft.content,
      cue: draft.cue,
      mention: draft.mention,
      speaker: who.name,
      speakerType: who.type,
      via: draft.via.flatMap((span) => nameOf(span, place, cast, spoken)).filter((name) => name !== who.name),
      addressee:
        draft.addressee &&
        (nameOf(draft.addressee, place, cast, spoken)[0] ?? addresseeText(text, draft.addressee)),
      grounds: [
        { rule: draft.rule, words: draft.cue ? [draft.cue] : [] },
        { rule: who.rule, words: [...(draft.mention ? [draft.mention] : []), ...who.words] },
      ],
      doubts: who.doubts,
    };
  });
  return { statements: withEchoes(text, statements, drafts), speakers: [...speakers.values()] };
}

/** Gives quotations in headings the speaker of the statement that they repeat. */
function withEchoes(
  text: string,
  statements: NamedStatement[],
  drafts: readonly DraftStatement[],
): NamedStatement[] {
  const findEcho = echoesAmong(text, statements);
  const named = statements.flatMap((statement, i): NamedStatement[] => {
    const follows = drafts[i]?.follows;
    const span = statement.content[0];
    if ((follows !== 'echo' && follows !== 'echo-only') || !span) return [statement];
    const said = findEcho(span);
    if (said)
      return [
        {
          ...statement,
          speaker: said.speaker,
          speakerType: said.speakerType,
          grounds: [...statement.grounds.slice(0, 1), { rule: 'same_words_below', words: said.content }],
        },
      ];
    return follows === 'echo' ? [statement] : [];
  });
  return named.map((statement, i) => ({ ...statement, id: `s${i + 1}` }));
}

/** “The court heard”, “jurors were told”: by whom is not said. */
const isHearing = (text: string, { cue, mention }: DraftStatement) =>
  cue !== null &&
  mention !== null &&
  /\b(?:heard|hears)\b/.test(text.slice(...cue)) &&
  /\b(?:court|jury|jurors|inquest|tribunal|hearing|inquiry|trial|panel|committee|magistrates)$/i.test(
    text.slice(...mention),
  );

/** “Quote: …”: the one who spoke goes on. */
const isQuoteLabel = (text: string, mention: Span) => /^quote$/i.test(text.slice(...mention));

const wordsIn = (place: SentencePlace, span: Span) => partOf(place.words, span);

function resolve(
  mention: Span,
  place: SentencePlace,
  cast: Cast,
  spoken: readonly Spoke[],
  others?: ReadonlySet<Person>,
): Resolved {
  const words = wordsIn(place, mention);
  const setting = { at: mention[0], sentence: place, cast, spoken };
  const [first] = words;
  if (first && words.length === 1) {
    const antecedent = antecedentOf(first, place.words);
    if (antecedent) {
      const from = antecedent[0]?.start ?? mention[0];
      const who = resolveMention(antecedent, { ...setting, at: from });
      return { ...who, words: [[from, antecedent.at(-1)?.end ?? mention[0]], ...who.words] };
    }
    if (/^(?:others|some|many|most|several)$/.test(first.lower)) return group(words);
    const called = first.lower === 'one' ? nameAfterComma(place.words, first) : null;
    if (called) return resolveMention(called, setting);
    const where = first.lower === 'they' ? placeBefore(place.words, first) : null;
    if (where) return resolveMention(where, { ...setting, at: where[0]?.start ?? mention[0] });
    if (isPronoun(first) || isPossessive(first) || /^(?:him|them)$/.test(first.lower))
      return resolvePronoun(first.lower, first.start, place.number, cast, spoken, others);
  }
  const given = nameBehind(place.words, words);
  if (given) return resolveMention(given, setting);
  return resolveMention(words, setting);
}

/** The words that a relative pronoun stands for: “the farmers, who say …”. */
function antecedentOf(pronoun: Word, sentence: readonly Word[]): readonly Word[] | null {
  if (pronoun.lower !== 'who' && pronoun.lower !== 'which') return null;
  const at = sentence.indexOf(pronoun);
  const near = nounPhraseBefore(sentence, sentence[at - 1]?.text === ',' ? at - 1 : at);
  const phrase = near && sentence[near.to - 1]?.tag === 'NUM' ? subjectBefore(sentence, at) : near;
  if (!phrase) return null;
  const apposed =
    sentence[phrase.from - 1]?.text === ',' ? nounPhraseBefore(sentence, phrase.from - 1) : null;
  const { from, to } = apposed && sentence[apposed.to - 1]?.tag === 'PROPN' ? apposed : phrase;
  const words = sentence.slice(from, to);
  return pronoun.lower === 'who' ? lastHuman(words) : lastDocument(words);
}

/** “No word of it in the statement, which …” */
function lastDocument(words: readonly Word[]): readonly Word[] {
  const link = words.findLastIndex((word) => word.tag === 'ADP');
  return link > 0 && documentNouns.has(words.at(-1)?.lower ?? '') ? words.slice(link + 1) : words;
}

/** “A blow for Ana Prill, who …”: a thing does not speak, whoever stands behind its preposition does. */
function lastHuman(words: readonly Word[]): readonly Word[] {
  if (words[0]?.lower === 'words' && words[1]?.lower === 'of') return words.slice(2);
  const link = words.findLastIndex((word) => word.tag === 'ADP');
  if (link > 0 && groupNouns.has(words.at(-1)?.lower ?? '') && isThing(words[link - 1]))
    return words.slice(link + 1);
  const head = words[words.findIndex((word) => word.tag === 'ADP') - 1];
  return isThing(head) && words.at(-1)?.tag === 'PROPN' ? words.slice(link + 1) : words;
}

const isThing = (word: Word | undefined) =>
  word?.tag === 'NOUN' && !/s$/.test(word.lower) && !roleNouns.has(word.lower) && !groupNouns.has(word.lower);

/** “One, Ana Prill of Velm Bank, said”: the words between the commas, where they open with a name. */
function nameAfterComma(sentence: readonly Word[], one: Word): readonly Word[] | null {
  const at = sentence.indexOf(one);
  if (sentence[at + 1]?.text !== ',') return null;
  const close = sentence.findIndex(({ text }, i) => i > at + 2 && text === ',');
  const words = close < 0 ? [] : sentence.slice(at + 2, close);
  return words[0]?.tag === 'PROPN' ? words : null;
}

/** “In the ministry they say”: a place that stands for whoever sits there, where nothing else comes between. */
function placeBefore(sentence: readonly Word[], they: Word): readonly Word[] | null {
  const at = sentence.indexOf(they);
  if (at < 2 || at > 9 || !/^(?:in|at)$/.test(sentence[0]?.lower ?? '')) return null;
  const place = sentence.slice(1, at);
  const last = place.at(-1);
  const isBody = last && (organisationNouns.has(last.lower) || readNation(last.text));
  return isBody && place.every(({ tag }) => /^(?:DET|ADJ|NOUN|PROPN)$/.test(tag)) ? place : null;
}

/** The noun that heads a mention: the | ministry | in Velm. */
function headOf(words: readonly Word[]): string | null {
  const cut = words.findIndex(
    (word, i) => i > 0 && (word.tag === 'ADP' || word.text === ',' || word.lower === 'who'),
  );
  const head = (cut < 0 ? words : words.slice(0, cut)).at(-1);
  return head?.tag === 'NOUN' ? head.lower : null;
}

/** Who speaks where nobody is named: whom the sentence before tells of, who answers a question, else the speaker before. */
function fromContext(
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
const asks = (text: string, { content }: DraftStatement) =>
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

/**
 * Whom the subject of a reporting clause is not: those who pass the statement on (according to Bo Ruis, he said),
 * and the one whom its content opens with (Ruis, she said, was wrong).
 */
function othersThan(
  draft: DraftStatement,
  place: SentencePlace,
  cast: Cast,
  spoken: readonly Spoke[],
): ReadonlySet<Person> | undefined {
  const out = new Set(draft.via.flatMap((span) => resolve(span, place, cast, spoken).person ?? []));
  const [from, to] = draft.content[0] ?? [0, 0];
  if (draft.kind !== 'direct' && draft.mention && to <= draft.mention[0])
    for (const one of appearancesAfter(cast.personAppearances, from)) {
      if (one.span[0] > from + 'Mrs '.length || one.span[1] > to) break;
      out.add(one.who);
    }
  return out.size > 0 ? out : undefined;
}

function nameOf(span: Span, place: SentencePlace, cast: Cast, spoken: readonly Spoke[]): string[] {
  const who = resolve(span, place, cast, spoken);
  return who.name === 'unknown' ? [] : [who.name];
}

const addresseeText = (text: string, span: Span) => text.slice(...span).replace(/^(?:the|a|an)\s+/i, '');

function remember(speakers: Map<string, Speaker>, who: Resolved, mention: string | null): void {
  const speaker = speakers.get(who.name) ?? {
    name: who.name,
    type: who.type,
    role: who.person ? roleText(who.person) : null,
    aliases: [],
  };
  speakers.set(who.name, speaker);
  const isName =
    mention !== null &&
    mention !== who.name &&
    /^\p{L}{4,}|\s/u.test(mention) &&
    !/^(?:they|it)$/i.test(mention);
  if (isName && !speaker.aliases.includes(mention)) speaker.aliases.push(mention);
}

/** The fullest office that the article gives somebody, without “the” or “her”; a title alone says its own (Sen.: senator). */
function roleText({ roles }: Person): string | null {
  const fullest = roles.toSorted((a, b) => b.words.length - a.words.length)[0];
  if (!fullest) return null;
  if (fullest.words.length === 1) return fullest.noun;
  return fullest.words
    .join(' ')
    .replace(/ ([’'])/g, '$1')
    .replace(/ - /g, '-')
    .replace(/^(?:the|a|an|his|her|its|their|then)\s+/i, '');
}
