/** What the desk is asked about one draft, and what becomes of the draft by its answer. */
import { maxUploadBytes } from '#lib/vocabulary.ts';
import type { ImportResult, PreviewResult } from '#lib/workbench/article/schema.ts';
import type { ClaimReviewsResult, ReviewsPreviewResult } from '#lib/workbench/outside-review/schema.ts';
import { type Answer, send } from '../../_ui/send.ts';
import { type Draft, type DraftAct, type Mendable, mendingOf } from './drafts.ts';
import { sizeOf, upload } from './upload.ts';

/** Reads it as it is; nothing is saved. */
export async function readDraft(draft: Draft): Promise<DraftAct> {
  const { key } = draft;
  if (draft.as === 'reviews') return readReviews(draft);
  const answer = await ask<PreviewResult>(draft, 'preview', {});
  // A page without an article may carry fact-checks all the same.
  if (!answer.ok && carriesReviews(answer.body)) return readReviews(draft);
  if (!answer.ok) return { act: 'refused', key, reason: answer.reason };
  if (!answer.value.ok) return { act: 'refused', key, reason: answer.value.reason };
  return { act: 'read', key, preview: answer.value.preview };
}

async function readReviews(draft: Draft): Promise<DraftAct> {
  const { key } = draft;
  const answer = await ask<ReviewsPreviewResult>(draft, 'reviews_preview', {});
  if (!answer.ok) return { act: 'refused', key, reason: answer.reason };
  if (!answer.value.ok) return { act: 'refused', key, reason: answer.value.reason };
  return { act: 'reviews_read', key, reviews: answer.value.preview };
}

const carriesReviews = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && 'claimReviews' in body;

/** Reads it once more with what was mended, for its figures. */
export async function recountDraft(draft: Draft): Promise<DraftAct> {
  const { key, mends } = draft;
  const answer = await ask<PreviewResult>(draft, 'preview', mendingOf(draft));
  if (!answer.ok) return { act: 'refused', key, reason: answer.reason };
  if (!answer.value.ok) return { act: 'refused', key, reason: answer.value.reason };
  return { act: 'recounted', key, preview: answer.value.preview, mends };
}

export async function saveDraft(draft: Draft): Promise<DraftAct> {
  if (draft.as === 'reviews') return saveReviews(draft);
  const { key, typed } = draft;
  const answer = await ask<ImportResult>(draft, 'article', { ...mendingOf(draft), details: typed });
  const result = answer.ok ? answer.value : (answer.body as ImportResult | null);
  if (answer.ok && result?.ok) {
    const { articleId: id, title, claims } = result;
    return { act: 'saved', key, article: { id, title, claims, withdrawn: false } };
  }
  if (!answer.ok && result?.ok === false && result.reason === 'duplicate') {
    const { articleId: id, title, withdrawn } = result;
    return { act: 'duplicate', key, article: { id, title, claims: 0, withdrawn } };
  }
  return { act: 'refused', key, reason: answer.ok ? 'fault' : answer.reason };
}

async function saveReviews(draft: Draft): Promise<DraftAct> {
  const { key } = draft;
  const answer = await ask<ClaimReviewsResult>(draft, 'reviews', {});
  const result = answer.ok ? answer.value : (answer.body as ClaimReviewsResult | null);
  if (!result || (!result.ok && result.reason !== 'duplicate'))
    return { act: 'refused', key, reason: answer.ok ? 'fault' : answer.reason };
  const { articleId: id, title, existing, articleIds } = result;
  const { claims, verdicts } = result.ok ? result : { claims: 0, verdicts: 0 };
  const article = { id, title, claims, withdrawn: !result.ok && result.withdrawn };
  const came = { claims, verdicts, existing, articleIds };
  return { act: result.ok ? 'saved' : 'duplicate', key, article, came };
}

/** What is asked: about the article, or about the fact-checks of others. */
const paths = {
  preview: { upload: '/api/articles/preview', capture: 'preview' },
  article: { upload: '/api/articles', capture: 'article' },
  reviews_preview: { upload: '/api/claim-reviews/preview', capture: 'claim-reviews/preview' },
  reviews: { upload: '/api/claim-reviews', capture: 'claim-reviews' },
} as const;

interface Mending extends Partial<ReturnType<typeof mendingOf>> {
  details?: Partial<Record<Mendable, string>>;
}

/** By the bytes in this browser, or by the page that the desk has fetched. */
async function ask<T>(
  { content, encoding }: Draft,
  what: keyof typeof paths,
  mending: Mending,
): Promise<Answer<T>> {
  const note = { details: {}, ...mending, encoding: encoding ?? undefined };
  if (content.from === 'page')
    return send<T>(`/api/captures/${content.captureId}/${paths[what].capture}`, note);
  if (sizeOf(content.bytes) > maxUploadBytes)
    return { ok: false, status: 413, reason: 'too_large', body: null };
  const path = paths[what].upload;
  const read = async (response: Response): Promise<T> => response.json();
  if (content.from === 'file')
    return upload(path, content.bytes, { ...note, fileName: content.fileName }, read);
  const more =
    content.from === 'paste'
      ? { pasted: content.mediaType }
      : { pasted: 'application/json' as const, mapping: content.mapping };
  return upload(path, content.bytes, { ...note, ...more, fileName: null }, read);
}
