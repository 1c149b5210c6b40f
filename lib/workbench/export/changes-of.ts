/** Compares one claim as it went out with how it stands now, field by field. */
import { and, asc, desc, eq, gt, inArray, isNull, lte } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Reader } from '#db/open.ts';
import {
  attributionCheck,
  claim,
  claimVersion,
  contentSpan,
  dismissal,
  evidence,
  ledger,
  person,
  source,
  speaker,
  statementVersion,
  statementVia,
  verdict,
  withdrawal,
  wording,
} from '#db/schema.ts';
import type { Change } from './change.ts';
import type { ClaimStateIds, StateNow } from './claim-states.ts';

type Difference = Change | null;

/**
 * Nothing where all that the list says still stands. `sourcesSince`: when the list was made (UTC), where
 * evidence on the claim was touched after it; null: it was not.
 */
export function changesOf(
  read: Reader,
  before: ClaimStateIds,
  now: StateNow,
  sourcesSince: string | null,
): Change[] {
  const found: Difference[] = [
    gone(read, now),
    before.verdictId === now.verdictId ? null : verdictChange(read, before.verdictId, now.verdictId),
    before.attributionId === now.attributionId
      ? null
      : attributionChange(read, before.attributionId, now.attributionId),
    before.wordingId === now.wordingId ? null : wordingChange(read, before.wordingId, now.wordingId),
    before.versionId === now.versionId ? null : wordsChange(read, before.versionId, now.versionId),
    ...(before.statementVersionId === now.statementVersionId
      ? []
      : statementChanges(read, before.statementVersionId, now.statementVersionId)),
    sourcesSince === null ? null : sourcesChange(read, before.claimId, sourcesSince),
  ];
  return found.filter((change) => change !== null);
}

/** Claims whose evidence was linked, changed or withdrawn after that line of the ledger. */
export function claimsWithNewEvidence(read: Reader, afterSeq: number): Set<number> {
  const acts = ['evidence_linked', 'evidence_changed', 'evidence_withdrawn'] as const;
  const rows = read
    .selectDistinct({ claimId: ledger.claimId })
    .from(ledger)
    .where(and(gt(ledger.seq, afterSeq), inArray(ledger.act, [...acts])))
    .all();
  return new Set(rows.flatMap(({ claimId }) => claimId ?? []));
}

/** The words by which a list had the claim: its wording, else the article's own. */
export function wordsThen(read: Reader, { wordingId, versionId }: ClaimStateIds): string {
  return (wordingAt(read, wordingId)?.words || versionAt(read, versionId)?.words) ?? '';
}

const unexplained = { why: null, reopened: null, by: null, at: null };

function verdictChange(read: Reader, then: number | null, now: number | null): Difference {
  const [old, given] = [verdictAt(read, then), verdictAt(read, now)];
  const [before, after] = [old?.answer ?? 'open', given?.answer ?? 'open'];
  if (before === after && (old?.why ?? null) === (given?.why ?? null)) return null;
  return { field: 'verdict', ...unexplained, ...toldBy(given), before, after };
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

function wordsChange(read: Reader, then: number | null, now: number | null): Difference {
  const [old, given] = [versionAt(read, then), versionAt(read, now)];
  const [before, after] = [old?.words ?? null, given?.words ?? null];
  if (before === after) return null;
  return { field: 'words', ...unexplained, by: given?.by ?? null, at: given?.at ?? null, before, after };
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

function sourcesChange(read: Reader, claimId: number, at: string): Difference {
  const [then, now] = [sourcesAt(read, claimId, at), sourcesAt(read, claimId, null)];
  const [before, after] = [then.join('\n') || null, now.join('\n') || null];
  return before === after ? null : { field: 'sources', ...unexplained, before, after };
}

const later = alias(evidence, 'later');

/** "stance: title" of the evidence that stood at that time; null: that stands now. */
function sourcesAt(read: Reader, claimId: number, at: string | null): string[] {
  return read
    .select({ stance: evidence.stance, title: source.title })
    .from(evidence)
    .innerJoin(source, eq(source.id, evidence.sourceId))
    .leftJoin(later, and(eq(later.supersedes, evidence.id), at === null ? undefined : lte(later.at, at)))
    .where(
      and(
        eq(evidence.claimId, claimId),
        eq(evidence.withdrawn, false),
        isNull(later.id),
        at === null ? undefined : lte(evidence.at, at),
      ),
    )
    .orderBy(asc(source.title), asc(evidence.stance))
    .all()
    .map(({ stance, title }) => `${stance}: ${title}`);
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
    .select({ words: claimVersion.words, by: person.name, at: claimVersion.at })
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
