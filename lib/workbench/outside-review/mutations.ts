/** Fact-checks of others come to the desk as claims with a verdict of somebody else; the desk's own stays open. */
import type { Database, Transaction } from '#db/open.ts';
import { claim, outsideReview, statement } from '#db/schema.ts';
import { type ClaimReviewsRead, readClaimReviews } from '#lib/import/claim-review.ts';
import { categoriseClaim } from '#lib/text/claims/categorise-claim.ts';
import { type Act, actOf } from '../act.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import { saveArticle } from '../article/save-article.ts';
import { settleClaim } from '../claim/current-state.ts';
import { writeVersion as writeClaim } from '../claim/write-version.ts';
import { appendLedger } from '../ledger/mutations.ts';
import { fileSpeaker } from '../speaker/file-speaker.ts';
import { writeVersion as writeStatement } from '../statement/write-version.ts';
import { listOfClaims, type ReviewedClaim } from './list-of-claims.ts';
import type { ClaimReviewsInput, ClaimReviewsResult } from './schema.ts';

/**
 * Imports every ClaimReview of a page or file, in one transaction: an article with one line a claim,
 * a statement of its claimant (“unknown” where the review names none), relayed by the reviewer, the
 * claim, and the reviewer's verdict beside it. Both questions of the desk stay open. The same claims
 * twice are a duplicate. `read` is what readClaimReviews gave of the bytes. Throws NotAllowed, DatabaseBusy.
 */
export async function importClaimReviews(
  db: Database,
  actor: Actor,
  input: ClaimReviewsInput,
  now: Date = new Date(),
  read?: ClaimReviewsRead,
): Promise<ClaimReviewsResult> {
  allow(actor, 'import_article');
  const found = read ?? (await readClaimReviews(input.bytes, input.mediaType));
  if (!found.ok) return found;
  const { article, claims } = listOfClaims(found.reviews, input);
  const act = actOf(actor, now);
  return db.write((tx): ClaimReviewsResult => {
    const saved = saveArticle(tx, actor, article, act.at);
    if (!saved.ok) return saved;
    const { articleId, title } = saved;
    const page = { articleId, text: article.text };
    for (const one of claims) addReviewedClaim(tx, page, one, act);
    return { ok: true, articleId, title, claims: claims.length, leftOut: found.leftOut };
  });
}

interface Page {
  articleId: number;
  text: string;
}

function addReviewedClaim(tx: Transaction, page: Page, reviewed: ReviewedClaim, act: Act): void {
  const { articleId, text } = page;
  const { span, review } = reviewed;
  const statementId = addStatementOf(tx, page, reviewed, act);
  const words = text.slice(span.start, span.end);
  const category = categoriseClaim(text, [span.start, span.end]);
  const { id: claimId } = tx
    .insert(claim)
    .values({
      articleId,
      origin: 'person',
      ...act,
      // settleClaim writes what the rows say; the columns may not be empty until then.
      ...{ statementId, ...span, words, category, checkWorthiness: 1, attribution: 'open' },
      changedAt: act.at,
    })
    .returning({ id: claim.id })
    .get();
  const made = {
    claimId,
    supersedes: null,
    text,
    // "Overnight" is told from the day of the claim: the review's own may be weeks later.
    publishedAt: review.claimedAt,
    span,
    statementId,
    category,
  };
  writeClaim(tx, { ...made, checkWorthiness: 1, reasons: ['added_by_person'] }, act);
  settleClaim(tx, claimId, act);
  appendLedger(tx, {
    act: 'claim_added',
    ...act,
    articleId,
    claimId,
    detail: { words, ...span, statementId },
  });
  const { claim: _, claimant: __, claimedAt: ___, given, ...verdict } = review;
  tx.insert(outsideReview)
    .values({ claimId, ...verdict, given: JSON.stringify(given), ...act })
    .run();
  appendLedger(tx, { act: 'outside_review_added', ...act, articleId, claimId, detail: verdict });
}

function addStatementOf(
  tx: Transaction,
  { articleId, text }: Page,
  { review, span, mention }: ReviewedClaim,
  act: Act,
): number {
  const { id: statementId } = tx
    .insert(statement)
    .values({ articleId, origin: 'person', ...act })
    .returning({ id: statement.id })
    .get();
  const wanted = review.claimant && {
    ...review.claimant,
    role: null,
    aliases: [],
    origin: 'person' as const,
  };
  const speakerId = wanted && fileSpeaker(tx, articleId, wanted, act);
  const via = review.reviewer === null ? [] : [review.reviewer];
  const content = { kind: 'indirect' as const, content: [span], cue: null, mention, via, addressee: null };
  const byPerson = { origin: 'person', confidence: null, grounds: null, doubts: null } as const;
  writeStatement(tx, { statementId, supersedes: null, text, content, speakerId, ...byPerson }, act);
  const detail = { words: text.slice(span.start, span.end), speaker: review.claimant?.name ?? null, via };
  appendLedger(tx, { act: 'statement_added', ...act, articleId, statementId, detail });
  return statementId;
}
