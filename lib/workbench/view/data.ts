/** Answers the desk's question: which claims in which order, their rows, how many each filter leaves. */
import { and, asc, count, desc, eq, gt, gte, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import type { Database } from '#db/open.ts';
import { article, claim, person, speaker } from '#db/schema.ts';
import { connectionOf } from '#db/through-queue.ts';
import { attributionStates, type ConfidenceLevel, claimCategories, verdicts } from '#lib/vocabulary.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import { checkWorthyFrom, matching, ofLevel, speakerUnknown } from './conditions.ts';
import type { Facets, Question } from './schema.ts';

/** Lists this long are for choosing from; the rest is found by search. */
const longestFacet = 200;

/** Ids of all claims that the question asks for, in its order. Throws NotAllowed. */
export function claimOrder(db: Pick<Database, 'read'>, actor: Actor, question: Question): number[] {
  allow(actor, 'read_desk');
  const direction = question.descending ? desc : asc;
  const { sql: words, params } = db.read
    .select({ id: claim.id })
    .from(claim)
    .innerJoin(article, eq(article.id, claim.articleId))
    .leftJoin(speaker, eq(speaker.id, claim.speakerId))
    .where(matching(question))
    // What no engine rated comes last, whichever way round.
    .orderBy(
      ...(question.sort === 'confidence' ? [isNull(claim.confidence)] : []),
      direction(sortKey(question.sort)),
      desc(claim.articleId),
      asc(claim.start),
      asc(claim.id),
    )
    .toSQL();
  // An object a row would take 16 MB of the heap for 100,000 claims, beside 1 MB of numbers.
  return connectionOf(db.read)
    .prepare<unknown[], number>(words)
    .pluck()
    .all(...params);
}

function sortKey(sort: Question['sort']): SQL {
  const keys: Record<Question['sort'], SQL> = {
    check_worthy: sql`${claim.checkWorthiness}`,
    confidence: sql`${claim.confidence}`,
    newest: sql`${article.at}`,
    article: sql`${article.title} COLLATE NOCASE`,
    speaker: sql`${speaker.name} COLLATE NOCASE`,
    verdict: sql`CASE ${claim.verdict} WHEN 'open' THEN 0 WHEN 'unverifiable' THEN 1 WHEN 'disputed' THEN 2 ELSE 3 END`,
    sources: sql`${claim.evidenceCount}`,
  };
  return keys[sort];
}

/** How many claims each choice would leave; every facet leaves its own filter out. Throws NotAllowed. */
export function facets(db: Database, actor: Actor, question: Question): Facets {
  allow(actor, 'read_desk');
  const one = (condition: SQL | undefined) =>
    db.read.select({ n: count() }).from(claim).where(condition).get()?.n ?? 0;
  const withoutSources = matching(question, 'hasSources');
  return {
    total: one(matching(question)),
    verdict: tally(db, verdicts, claim.verdict, matching(question, 'verdict')),
    attribution: tally(db, attributionStates, claim.attribution, matching(question, 'attribution')),
    category: tally(db, claimCategories, claim.category, matching(question, 'category')),
    confidence: byConfidence(db, question),
    article: byArticle(db, question),
    speaker: bySpeaker(db, question),
    assignee: byAssignee(db, question),
    unknownSpeaker: one(and(matching(question, 'unknownSpeaker'), speakerUnknown())),
    hasSources: {
      yes: one(and(withoutSources, gt(claim.evidenceCount, 0))),
      no: one(and(withoutSources, eq(claim.evidenceCount, 0))),
    },
    checkWorthy: one(and(matching(question, 'checkWorthy'), gte(claim.checkWorthiness, checkWorthyFrom))),
  };
}

function byConfidence(db: Database, question: Question): Facets['confidence'] {
  const within = matching(question, 'confidence');
  const of = (level: ConfidenceLevel) =>
    db.read
      .select({ n: count() })
      .from(claim)
      .where(and(within, ofLevel(level)))
      .get()?.n ?? 0;
  return { high: of('high'), middle: of('middle'), low: of('low'), person: of('person') };
}

function tally<Word extends string>(
  db: Database,
  words: readonly Word[],
  column: typeof claim.verdict | typeof claim.attribution | typeof claim.category,
  where: SQL | undefined,
): Record<Word, number> {
  const rows = db.read.select({ word: column, n: count() }).from(claim).where(where).groupBy(column).all();
  const counted = new Map<string, number>(rows.map((row) => [row.word, row.n]));
  return Object.fromEntries(words.map((word) => [word, counted.get(word) ?? 0])) as Record<Word, number>;
}

function byArticle(db: Database, question: Question): Facets['article'] {
  const counted = db.read
    .select({ id: article.id, title: article.title, count: count() })
    .from(claim)
    .innerJoin(article, eq(article.id, claim.articleId))
    .where(matching(question, 'article'))
    .groupBy(article.id)
    .orderBy(desc(count()), asc(article.title))
    .limit(longestFacet)
    .all();
  const missing = question.article.filter((id) => !counted.some((row) => row.id === id));
  const chosen = db.read
    .select({ id: article.id, title: article.title })
    .from(article)
    .where(inArray(article.id, missing))
    .all();
  return [...chosen.map((row) => ({ ...row, count: 0 })), ...counted];
}

function bySpeaker(db: Database, question: Question): Facets['speaker'] {
  const counted = db.read
    .select({ id: speaker.id, name: speaker.name, count: count() })
    .from(claim)
    .innerJoin(speaker, eq(speaker.id, claim.speakerId))
    .where(matching(question, 'speaker'))
    .groupBy(speaker.id)
    .orderBy(desc(count()), asc(speaker.name))
    .limit(longestFacet)
    .all();
  const missing = question.speaker.filter((id) => !counted.some((row) => row.id === id));
  const chosen = db.read
    .select({ id: speaker.id, name: speaker.name })
    .from(speaker)
    .where(inArray(speaker.id, missing))
    .all();
  return [...chosen.map((row) => ({ ...row, count: 0 })), ...counted];
}

/** "nobody" stands first; people without a claim of the question are left out unless chosen. */
function byAssignee(db: Database, question: Question): Facets['assignee'] {
  const where = matching(question, 'assignee');
  const nobody =
    db.read
      .select({ n: count() })
      .from(claim)
      .where(and(where, isNull(claim.assigneeId)))
      .get()?.n ?? 0;
  const people = db.read
    .select({ id: person.id, name: person.name, count: count() })
    .from(claim)
    .innerJoin(person, eq(person.id, claim.assigneeId))
    .where(and(where, isNotNull(claim.assigneeId)))
    .groupBy(person.id)
    .orderBy(desc(count()), asc(person.name))
    .all();
  const missing = question.assignee.filter((id) => !people.some((row) => row.id === id));
  const chosen = db.read
    .select({ id: person.id, name: person.name })
    .from(person)
    .where(inArray(person.id, missing))
    .all();
  return [
    { id: 'nobody', name: 'nobody', count: nobody },
    ...people,
    ...chosen.map((row) => ({ ...row, count: 0 })),
  ];
}
