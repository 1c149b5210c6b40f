import type { NamedStatement, Span, Speaker } from '../analysis.ts';
import type { DraftStatement } from '../statements/draft-statement.ts';
import { placeSentences, type SentencePlace } from '../words/place-sentences.ts';
import type { Passage } from '../words/read-passages.ts';
import type { Word } from '../words/read-words.ts';
import { echoesAmong } from './find-echo.ts';
import type { Cast } from './gather-cast.ts';
import { appearancesAfter } from './look-around.ts';
import { ownerOfVoice } from './named-later.ts';
import type { Person } from './people-register.ts';
import { readInterviewees } from './read-interviewees.ts';
import { resolveLabel } from './resolve-label.ts';
import type { Spoke } from './resolve-pronoun.ts';
import { resolveSpan, wordsIn } from './resolve-span.ts';
import { nobody, type Resolved } from './resolved.ts';
import { asks, speakerFromContext } from './speaker-from-context.ts';

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
            ? resolveSpan(draft.mention, place, cast, spoken, othersThan(draft, place, cast, spoken))
            : speakerFromContext(draft, { sentence: place.number, asks: asks(text, draft) }, cast, spoken);
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
  const named: NamedStatement[] = [];
  for (const [i, statement] of statements.entries()) {
    const follows = drafts[i]?.follows;
    const span = statement.content[0];
    const said = span && (follows === 'echo' || follows === 'echo-only') ? findEcho(span) : null;
    if (said)
      named.push({
        ...statement,
        speaker: said.speaker,
        speakerType: said.speakerType,
        grounds: [...statement.grounds.slice(0, 1), { rule: 'same_words_below', words: said.content }],
      });
    else if (follows !== 'echo-only' || !span) named.push(statement);
  }
  if (named.length < statements.length)
    for (const [i, statement] of named.entries()) statement.id = `s${i + 1}`;
  return named;
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

/** The noun that heads a mention: the | ministry | in Velm. */
function headOf(words: readonly Word[]): string | null {
  const cut = words.findIndex(
    (word, i) => i > 0 && (word.tag === 'ADP' || word.text === ',' || word.lower === 'who'),
  );
  const head = (cut < 0 ? words : words.slice(0, cut)).at(-1);
  return head?.tag === 'NOUN' ? head.lower : null;
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
  const out = new Set(draft.via.flatMap((span) => resolveSpan(span, place, cast, spoken).person ?? []));
  const [from, to] = draft.content[0] ?? [0, 0];
  if (draft.kind !== 'direct' && draft.mention && to <= draft.mention[0])
    for (const one of appearancesAfter(cast.personAppearances, from)) {
      if (one.span[0] > from + 'Mrs '.length || one.span[1] > to) break;
      out.add(one.who);
    }
  return out.size > 0 ? out : undefined;
}

function nameOf(span: Span, place: SentencePlace, cast: Cast, spoken: readonly Spoke[]): string[] {
  const who = resolveSpan(span, place, cast, spoken);
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
