/** One claim that others have reviewed, with their verdict beside it. */
import type { Transaction } from '#db/open.ts';
import { claim, outsideReview, statement } from '#db/schema.ts';
import type { ClaimReview } from '#lib/import/claim-review.ts';
import { categoriseClaim } from '#lib/text/claims/categorise-claim.ts';
import type { Act } from '../act.ts';
import { settleClaim } from '../claim/current-state.ts';
import { writeVersion as writeClaim } from '../claim/write-version.ts';
import { appendLedger } from '../ledger/mutations.ts';
import { fileSpeaker } from '../speaker/file-speaker.ts';
import { writeVersion as writeStatement } from '../statement/write-version.ts';
import type { ReviewedClaim } from './list-of-claims.ts';

/** The article in which it stands. */
interface Page {
  articleId: number;
  text: string;
}

/** A claim of the article with the statement that it stands in and the reviewer's verdict; gives claim.id. */
export function addReviewedClaim(tx: Transaction, page: Page, reviewed: ReviewedClaim, act: Act): number {
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
  addVerdict(tx, { claimId, articleId }, review, act);
  return claimId;
}

/** A reviewer's verdict beside a claim. */
export function addVerdict(
  tx: Transaction,
  { claimId, articleId }: { claimId: number; articleId: number },
  review: ClaimReview,
  act: Act,
): void {
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
