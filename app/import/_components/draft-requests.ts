/** What the desk is asked about one draft, and what becomes of the draft by its answer. */
import { maxUploadBytes } from '#lib/vocabulary.ts';
import type { ImportResult, PreviewResult } from '#lib/workbench/article/schema.ts';
import { type Answer, send } from '../../_ui/send.ts';
import type { Draft, DraftAct, Mendable } from './drafts.ts';
import { mendedPartsOf } from './mend-blocks.ts';
import { upload } from './upload.ts';

/** Reads it as it is; nothing is saved. */
export async function readDraft(draft: Draft): Promise<DraftAct> {
  const { key } = draft;
  const answer = await ask<PreviewResult>(draft, 'preview', {});
  if (!answer.ok) return { act: 'refused', key, reason: answer.reason };
  if (!answer.value.ok) return { act: 'refused', key, reason: answer.value.reason };
  return { act: 'read', key, preview: answer.value.preview };
}

/** Reads it once more with what was mended, for its figures. */
export async function recountDraft(draft: Draft): Promise<DraftAct> {
  const { key, mends } = draft;
  const answer = await ask<PreviewResult>(draft, 'preview', {}, mends);
  if (!answer.ok) return { act: 'refused', key, reason: answer.reason };
  if (!answer.value.ok) return { act: 'refused', key, reason: answer.value.reason };
  return { act: 'recounted', key, preview: answer.value.preview, mends };
}

export async function saveDraft(draft: Draft): Promise<DraftAct> {
  const { key, typed, mends } = draft;
  const answer = await ask<ImportResult>(draft, 'article', typed, mends);
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

/** By the bytes in this browser, or by the page that the desk has fetched. */
async function ask<T>(
  { content, encoding, asRead }: Draft,
  what: 'preview' | 'article',
  details: Partial<Record<Mendable, string>>,
  mends: Draft['mends'] = [],
): Promise<Answer<T>> {
  const note = { details, encoding: encoding ?? undefined, mended: mendedPartsOf(asRead, mends) };
  if (content.from === 'page') return send<T>(`/api/captures/${content.captureId}/${what}`, note);
  if (sizeOf(content.bytes) > maxUploadBytes)
    return { ok: false, status: 413, reason: 'too_large', body: null };
  const path = what === 'preview' ? '/api/articles/preview' : '/api/articles';
  const read = async (response: Response): Promise<T> => response.json();
  if (content.from === 'file')
    return upload(path, content.bytes, { ...note, fileName: content.fileName }, read);
  const more =
    content.from === 'paste'
      ? { pasted: content.mediaType }
      : { pasted: 'application/json' as const, mapping: content.mapping };
  return upload(path, content.bytes, { ...note, ...more, fileName: null }, read);
}

export const sizeOf = (bytes: Uint8Array | Blob) => (bytes instanceof Blob ? bytes.size : bytes.length);
