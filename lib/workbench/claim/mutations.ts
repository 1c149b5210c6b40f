/** Claims that a person adds, and corrections of any claim. */
import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Database, Reader, Transaction } from '#db/open.ts';
import { article, claim, claimVersion } from '#db/schema.ts';
import { actOf } from '../act.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import { decide } from '../decide.ts';
import { appendLedger } from '../ledger/mutations.ts';
import type { Result } from '../result.ts';
import { statementById } from '../statement/data.ts';
import { settleClaim } from './current-state.ts';
import { reopenAttribution, reopenVerdict } from './reopen.ts';
import { claimRefusal } from './rules.ts';
import type { AddClaimInput, ClaimRefusal, CorrectClaimInput } from './schema.ts';
import { type ClaimConflict, claimConflict } from './version-sides.ts';
import { writeVersion } from './write-version.ts';

export type AddClaimResult = Result<
  { claimId: number },
  | { reason: 'not_found' | 'article_withdrawn' | 'request_reused' | ClaimRefusal }
  | { reason: 'duplicate'; claimId: number }
>;
export type CorrectClaimResult = Result<
  { versionId: number },
  { reason: 'not_found' | 'article_withdrawn' | 'request_reused' | ClaimRefusal } | ClaimConflict
>;

/**
 * Adds a claim that the engine missed. A standing claim of the same words in the same statement is a
 * duplicate. Throws NotAllowed.
 */
export async function addClaim(
  db: Database,
  actor: Actor,
  input: AddClaimInput,
  now: Date = new Date(),
): Promise<AddClaimResult> {
  allow(actor, 'add_claim');
  const act = actOf(actor, now);
  return decide<AddClaimResult>(
    db,
    (tx) => {
      const before = repeated(tx, actor, input);
      if (before) return before;
      const page = articleById(tx, input.articleId);
      if (!page) return { ok: false, reason: 'not_found' };
      if (page.withdrawn) return { ok: false, reason: 'article_withdrawn' };
      const { span, statementId, category, requestId } = input;
      const refusal = claimRefusal(page.text, page.id, span, holding(tx, statementId));
      if (refusal) return { ok: false, reason: refusal };
      const twin = sameClaim(tx, input);
      if (twin) return { ok: false, reason: 'duplicate', claimId: twin.id };
      const words = page.text.slice(span.start, span.end);
      const { id } = tx
        .insert(claim)
        .values({
          articleId: page.id,
          origin: 'person',
          requestId,
          ...act,
          // settleClaim writes what the rows say; the columns may not be empty until then.
          statementId,
          ...span,
          words,
          category,
          checkWorthiness: 1,
          attribution: statementId === null ? 'own_voice' : 'open',
          changedAt: act.at,
        })
        .returning({ id: claim.id })
        .get();
      const made = { claimId: id, supersedes: null, ...wordsOf(page), span, statementId, category };
      writeVersion(tx, { ...made, checkWorthiness: 1, reasons: ['added_by_person'] }, act);
      settleClaim(tx, id, act);
      const detail = { words, ...span, category, statementId };
      appendLedger(tx, { act: 'claim_added', ...act, articleId: page.id, claimId: id, detail });
      return { ok: true, claimId: id };
    },
    (reader) => repeated(reader, actor, input) ?? { ok: false, reason: 'request_reused' },
  );
}

/**
 * Corrects words, category or statement of a claim; the proposal stays behind it. Other words, or
 * another statement, ask both questions again where they had been answered. Refused as a conflict,
 * with the version that stands, where somebody corrected it since `expects`. A repeated request is
 * answered as the first was. Throws NotAllowed.
 */
export async function correctClaim(
  db: Database,
  actor: Actor,
  input: CorrectClaimInput,
  now: Date = new Date(),
): Promise<CorrectClaimResult> {
  allow(actor, 'correct_claim');
  const act = actOf(actor, now);
  return decide<CorrectClaimResult>(
    db,
    (tx) => {
      const before = repeatedCorrection(tx, actor, input);
      if (before) return before;
      const current = currentVersion(tx, input.claimId);
      const page = current && articleById(tx, current.articleId);
      if (!current || !page) return { ok: false, reason: 'not_found' };
      if (page.withdrawn) return { ok: false, reason: 'article_withdrawn' };
      if (current.versionId !== input.expects) return claimConflict(tx, input, current.versionId, page);
      const { claimId, span, statementId, category, requestId, keptBecause } = input;
      const refusal = claimRefusal(page.text, page.id, span, holding(tx, statementId));
      if (refusal) return { ok: false, reason: refusal };
      const otherWords = span.start !== current.start || span.end !== current.end;
      const moved = statementId !== current.statementId;
      const made = { claimId, supersedes: current.versionId, ...wordsOf(page), span, statementId, category };
      const { checkWorthiness, reasons } = current;
      const versionId = writeVersion(tx, { ...made, checkWorthiness, reasons, requestId, keptBecause }, act);
      const { words, start, end } = current;
      appendLedger(tx, {
        act: 'claim_corrected',
        ...act,
        articleId: page.id,
        claimId,
        detail: {
          versionId,
          before: { words, start, end, category: current.category, statementId: current.statementId },
          after: { words: page.text.slice(span.start, span.end), ...span, category, statementId },
          keptBecause,
        },
      });
      if (otherWords || moved) reopenAttribution(tx, claimId, act, 'claim_moved', null);
      if (otherWords && current.verdict !== 'open') reopenVerdict(tx, claimId, act, 'claim_corrected');
      settleClaim(tx, claimId, act, 'claim_corrected');
      return { ok: true, versionId };
    },
    (reader) => {
      const before = repeatedCorrection(reader, actor, input);
      if (before) return before;
      const current = currentVersion(reader, input.claimId);
      const page = current && articleById(reader, current.articleId);
      return page
        ? claimConflict(reader, input, current.versionId, page)
        : { ok: false, reason: 'not_found' };
    },
  );
}

function articleById(reader: Reader, id: number) {
  return reader.select().from(article).where(eq(article.id, id)).get();
}

const wordsOf = ({ text, publishedAt }: typeof article.$inferSelect) => ({ text, publishedAt });

/** Null: the article's own voice; undefined: there is no such statement. */
function holding(reader: Reader, statementId: number | null) {
  return statementId === null ? null : (statementById(reader, statementId) ?? undefined);
}

function currentVersion(reader: Reader, claimId: number) {
  const row = reader
    .select({ version: claimVersion, articleId: claim.articleId, verdict: claim.verdict })
    .from(claimVersion)
    .innerJoin(claim, eq(claim.id, claimVersion.claimId))
    .where(eq(claimVersion.claimId, claimId))
    .orderBy(desc(claimVersion.id))
    .limit(1)
    .get();
  return row && { ...row.version, versionId: row.version.id, articleId: row.articleId, verdict: row.verdict };
}

function sameClaim(tx: Transaction, { articleId, span, statementId }: AddClaimInput) {
  return tx
    .select({ id: claim.id })
    .from(claim)
    .where(
      and(
        eq(claim.articleId, articleId),
        eq(claim.start, span.start),
        eq(claim.end, span.end),
        eq(claim.dismissed, false),
        statementId === null ? isNull(claim.statementId) : eq(claim.statementId, statementId),
      ),
    )
    .get();
}

function repeated(reader: Reader, actor: Actor, input: AddClaimInput): AddClaimResult | null {
  const row = reader.select().from(claim).where(eq(claim.requestId, input.requestId)).get();
  if (!row) return null;
  const same = row.by === actor.id && row.articleId === input.articleId;
  return same ? { ok: true, claimId: row.id } : { ok: false, reason: 'request_reused' };
}

function repeatedCorrection(
  reader: Reader,
  actor: Actor,
  input: CorrectClaimInput,
): CorrectClaimResult | null {
  const row = reader.select().from(claimVersion).where(eq(claimVersion.requestId, input.requestId)).get();
  if (!row) return null;
  const { span, category, statementId } = input;
  const isMine = row.by === actor.id && row.claimId === input.claimId;
  const isSame = row.start === span.start && row.end === span.end && row.category === category;
  return isMine && isSame && row.statementId === statementId
    ? { ok: true, versionId: row.id }
    : { ok: false, reason: 'request_reused' };
}
