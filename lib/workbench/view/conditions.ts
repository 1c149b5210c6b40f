/** The question as conditions on the claim table. */
import { and, eq, gt, gte, inArray, isNotNull, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import { claim } from '#db/schema.ts';
import { claimMatches, searchTerms } from '#db/search.ts';
import type { ConfidenceLevel } from '#lib/vocabulary.ts';
import { highFrom, middleFrom } from './confidence-level.ts';
import type { Question } from './schema.ts';

/** From here on a claim counts as check-worthy (the scorer's threshold too). */
export const checkWorthyFrom = 0.5;

/** The filters that a facet can leave out, each under its field of the question. */
type Filter = keyof Omit<Question, 'sort' | 'descending'>;

/** On the desk at all: not dismissed, its article not withdrawn. */
export function onDesk(): SQL | undefined {
  return and(eq(claim.withdrawn, false), eq(claim.dismissed, false));
}

/** Everything that the question asks for, but for the filter left out. */
export function matching(question: Question, leaveOut?: Filter): SQL | undefined {
  const filters: Record<Filter, SQL | undefined> = {
    verdict: anyOf(claim.verdict, question.verdict),
    attribution: anyOf(claim.attribution, question.attribution),
    category: anyOf(claim.category, question.category),
    confidence: ofLevels(question.confidence),
    article: anyOf(claim.articleId, question.article),
    speaker: anyOf(claim.speakerId, question.speaker),
    unknownSpeaker: question.unknownSpeaker ? speakerUnknown() : undefined,
    hasSources: question.hasSources === null ? undefined : hasSources(question.hasSources),
    assignee: assignedTo(question.assignee),
    checkWorthy: question.checkWorthy ? gte(claim.checkWorthiness, checkWorthyFrom) : undefined,
    search: found(question.search),
  };
  const kept = Object.entries(filters).filter(([name]) => name !== leaveOut);
  return and(onDesk(), ...kept.map(([, condition]) => condition));
}

/** A statement stands behind it, and the text does not settle whose. */
export function speakerUnknown(): SQL | undefined {
  return and(isNotNull(claim.statementId), isNull(claim.speakerId));
}

/** Claims in the article's own voice have no level. */
export function ofLevel(level: ConfidenceLevel): SQL | undefined {
  const conditions: Record<ConfidenceLevel, SQL | undefined> = {
    high: gte(claim.confidence, highFrom),
    middle: and(gte(claim.confidence, middleFrom), lt(claim.confidence, highFrom)),
    low: lt(claim.confidence, middleFrom),
    person: and(isNotNull(claim.statementId), isNull(claim.confidence)),
  };
  return conditions[level];
}

const ofLevels = (levels: ConfidenceLevel[]): SQL | undefined => or(...levels.map(ofLevel));

function hasSources(wanted: boolean): SQL {
  return wanted ? gt(claim.evidenceCount, 0) : eq(claim.evidenceCount, 0);
}

function assignedTo(chosen: string[]): SQL | undefined {
  if (chosen.length === 0) return undefined;
  const people = chosen.filter((id) => id !== 'nobody');
  return or(
    chosen.includes('nobody') ? isNull(claim.assigneeId) : undefined,
    people.length > 0 ? inArray(claim.assigneeId, people) : undefined,
  );
}

function found(typed: string): SQL | undefined {
  if (typed.trim() === '') return undefined;
  const terms = searchTerms(typed);
  return terms.length === 0 ? sql`false` : and(...terms.map((term) => claimMatches(claim.id, term)));
}

function anyOf<T>(column: Parameters<typeof inArray>[0], chosen: T[]): SQL | undefined {
  return chosen.length > 0 ? inArray(column, chosen) : undefined;
}
