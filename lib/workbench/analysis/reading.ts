/** What an analysis says of one statement or claim, as one string: two are the same when these are. */
import type { Claim, Span, Statement } from '#lib/text/analysis.ts';
import type { Doubt } from '#lib/vocabulary.ts';
import { foldName } from '../speaker/rules.ts';

type Said = Pick<Statement, 'kind' | 'content' | 'cue' | 'mention' | 'speaker' | 'via' | 'addressee'> & {
  confidence: number | null;
  doubts: Doubt[] | null;
  grounds: Grounds;
};
type Claimed = Pick<Claim, 'span' | 'category' | 'checkWorthiness' | 'reasons' | 'quantities' | 'places'> & {
  grounds: Grounds;
};
/** Null: by an engine that did not say how it came about. */
type Grounds = readonly { rule: string }[] | null;

const rulesOf = (grounds: Grounds) => grounds?.map(({ rule }) => rule) ?? null;

/** Speakers count as the same under the rule by which the desk files them: the whole folded name. */
export function statementReading(one: Said): string {
  const { kind, content, cue, mention, speaker, via, addressee, confidence, doubts, grounds } = one;
  const said = [kind, content, cue, mention, foldName(speaker), via, addressee];
  return JSON.stringify([...said, confidence, doubts, rulesOf(grounds)]);
}

/** `statementId`: the row that the claim stands in; null: the article's own voice. */
export function claimReading(one: Claimed, statementId: number | null): string {
  const { span, category, checkWorthiness, reasons, quantities, places, grounds } = one;
  const amounts = quantities.map((q) => [
    q.value,
    q.max,
    q.unit,
    q.bound,
    q.action,
    q.asOf,
    q.asOfDate,
    q.span,
  ]);
  const named = places.map((place): [string, Span] => [place.name, place.span]);
  return JSON.stringify([
    statementId,
    span,
    category,
    checkWorthiness,
    reasons,
    amounts,
    named,
    rulesOf(grounds),
  ]);
}
