/** Compares one claim as it went out with how it stands now, field by field. */
import { asc, desc, eq } from 'drizzle-orm';
import type { Reader } from '#db/open.ts';
import {
  attributionCheck,
  claim,
  claimVersion,
  contentSpan,
  dismissal,
  person,
  speaker,
  statementVersion,
  statementVia,
  verdict,
  withdrawal,
  wording,
} from '#db/schema.ts';
import type { Change } from './change.ts';
import type { ClaimStateIds, StateNow } from './claim-states.ts';
import { sourcesChange } from './sources-change.ts';

type Difference = Change | null;

/**
 * Nothing where all that the list says still stands. `evidenceThen`: the newest evidence.id of the desk
 * when the list was made, where evidence on the claim was touched after it; null: it was not.
 */
export function changesOf(
  read: Reader,
  before: ClaimStateIds,
  now: StateNow,
  evidenceThen: number | null,
): Change[] {
  const found: Difference[] = [
    gone(read, now),
    before.verdictId === now.verdictId ? null : verdictChange(read, before.verdictId, now.verdictId),
    before.attributionId === now.attributionId
      ? null
      : attributionChange(read, before.attributionId, now.attributionId),
    before.wordingId === now.wordingId ? null : wordingChange(read, before.wordingId, now.wordingId),
    ...(before.versionId === now.versionId ? [] : versionChanges(read, before.versionId, now.versionId)),
    ...(before.statementVersionId === now.statementVersionId
      ? []
      : statementChanges(read, before.statementVersionId, now.statementVersionId)),
    evidenceThen === null ? null : sourcesChange(read, before.claimId, evidenceThen),
  ];
  return found.filter((change) => change !== null);
}

/** The words by which a list had the claim: its wording, else the article's own. */
export function wordsThen(read: Reader, { wordingId, versionId }: ClaimStateIds): string {
  return (wordingAt(read, wordingId)?.words || versionAt(read, versionId)?.words) ?? '';
}

const unexplained = { why: null, reopened: null, by: null, at: null };

function verdictChange(read: Reader, then: number | null, now: number | null): Difference {
  const [old, given] = [verdictAt(read, then), verdictAt(read, now)];
  const [before, after] = [old?.answer ?? 'open', given?.answer ?? 'open'];
  if (before !== after) return { field: 'verdict', ...unexplained, ...toldBy(given), before, after };
  const [reason, other] = [old?.why ?? null, given?.why ?? null];
  if (reason === other) return null;
  const { by = null, at = null } = given ?? {};
  return { field: 'justification', ...unexplained, by, at, before: reason, after: other };
}

function attributionChange(read: Reader, then: number | null, now: number | null): Difference {
  const [old, given] = [checkAt(read, then), checkAt(read, now)];
  const [before, after] = [old?.answer ?? 'open', given?.answer ?? 'open'];
  if (before === after) return null;
  return { field: 'attribution', ...unexplained, ...toldBy(given), before, after };
}

function wordingChange(read: Reader, then: number | null, now: number | null): Difference {
  const [old, given] = [wordingAt(read, then), wordingAt(read, now)];
  const [before, after] = [old?.words || null, given?.words || null];
  if (before === after) return null;
  return { field: 'wording', ...unexplained, by: given?.by ?? null, at: given?.at ?? null, before, after };
}

function versionChanges(read: Reader, then: number | null, now: number | null): Difference[] {
  const [old, given] = [versionAt(read, then), versionAt(read, now)];
  const told = { ...unexplained, by: given?.by ?? null, at: given?.at ?? null };
  return (['words', 'category'] as const).map((field) => {
    const [before, after] = [old?.[field] ?? null, given?.[field] ?? null];
    return before === after ? null : { field, ...told, before, after };
  });
}

function statementChanges(read: Reader, then: number | null, now: number | null): Difference[] {
  const [old, given] = [statementAt(read, then), statementAt(read, now)];
  const told = { ...unexplained, by: given?.by ?? null, at: given?.at ?? null };
  return (['speaker', 'via', 'statement'] as const).map((field) => {
    const [before, after] = [old?.[field] ?? null, given?.[field] ?? null];
    return before === after ? null : { field, ...told, before, after };
  });
}

function gone(read: Reader, now: StateNow): Difference {
  if (now.withdrawn) {
    const row = read
      .select({ why: withdrawal.reason, by: person.name, at: withdrawal.at })
      .from(withdrawal)
      .innerJoin(person, eq(person.id, withdrawal.by))
      .innerJoin(claim, eq(claim.articleId, withdrawal.articleId))
      .where(eq(claim.id, now.claimId))
      .get();
    return { field: 'gone', ...unexplained, ...row, before: null, after: 'withdrawn' };
  }
  if (!now.dismissed) return null;
  const row = read
    .select({ why: dismissal.reason, by: person.name, at: dismissal.at })
    .from(dismissal)
    .innerJoin(person, eq(person.id, dismissal.by))
    .where(eq(dismissal.claimId, now.claimId))
    .orderBy(desc(dismissal.id))
    .limit(1)
    .get();
  return { field: 'gone', ...unexplained, ...row, before: null, after: 'dismissed' };
}

function verdictAt(read: Reader, id: number | null) {
  if (id === null) return undefined;
  return read
    .select({
      answer: verdict.verdict,
      why: verdict.justification,
      reopened: verdict.reopened,
      by: person.name,
      at: verdict.at,
    })
    .from(verdict)
    .innerJoin(person, eq(person.id, verdict.by))
    .where(eq(verdict.id, id))
    .get();
}

function checkAt(read: Reader, id: number | null) {
  if (id === null) return undefined;
  return read
    .select({
      answer: attributionCheck.state,
      why: attributionCheck.justification,
      reopened: attributionCheck.reopened,
      by: person.name,
      at: attributionCheck.at,
    })
    .from(attributionCheck)
    .innerJoin(person, eq(person.id, attributionCheck.by))
    .where(eq(attributionCheck.id, id))
    .get();
}

function toldBy(given: ReturnType<typeof verdictAt> | ReturnType<typeof checkAt>) {
  if (!given) return {};
  const { why, reopened, by, at } = given;
  return { why, reopened, by, at };
}

function wordingAt(read: Reader, id: number | null) {
  if (id === null) return undefined;
  return read
    .select({ words: wording.words, by: person.name, at: wording.at })
    .from(wording)
    .innerJoin(person, eq(person.id, wording.by))
    .where(eq(wording.id, id))
    .get();
}

function versionAt(read: Reader, id: number | null) {
  if (id === null) return undefined;
  return read
    .select({
      words: claimVersion.words,
      category: claimVersion.category,
      by: person.name,
      at: claimVersion.at,
    })
    .from(claimVersion)
    .innerJoin(person, eq(person.id, claimVersion.by))
    .where(eq(claimVersion.id, id))
    .get();
}

function statementAt(read: Reader, id: number | null) {
  if (id === null) return undefined;
  const row = read
    .select({ speaker: speaker.name, by: person.name, at: statementVersion.at })
    .from(statementVersion)
    .innerJoin(person, eq(person.id, statementVersion.by))
    .leftJoin(speaker, eq(speaker.id, statementVersion.speakerId))
    .where(eq(statementVersion.id, id))
    .get();
  const spans = read
    .select({ words: contentSpan.words })
    .from(contentSpan)
    .where(eq(contentSpan.versionId, id))
    .orderBy(asc(contentSpan.position))
    .all();
  const via = read
    .select({ name: statementVia.name })
    .from(statementVia)
    .where(eq(statementVia.versionId, id))
    .orderBy(asc(statementVia.position))
    .all();
  return (
    row && {
      ...row,
      via: via.map(({ name }) => name).join(', ') || null,
      statement: spans.map(({ words }) => words).join(' … '),
    }
  );
}
