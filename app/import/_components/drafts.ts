/** Articles on their way to the desk: what each one is, how far it got, what the person mended. */
import { readRefusals } from '#lib/import/article-format.ts';
import type { ImportPreview } from '#lib/workbench/article/schema.ts';

export const mendable = ['title', 'publisher', 'byline', 'publishedAt', 'address'] as const;
export type Mendable = (typeof mendable)[number];

export type Stage = 'reading' | 'ready' | 'saving' | 'saved' | 'duplicate' | 'refused';

export interface Draft {
  key: string;
  /** Null: pasted. */
  fileName: string | null;
  bytes: Uint8Array<ArrayBuffer>;
  stage: Stage;
  preview: ImportPreview | null;
  /** Only what the person changed. */
  typed: Partial<Record<Mendable, string>>;
  /** Why reading or saving did not work, as a code. */
  reason: string | null;
  /** The article that it became, or that has the same text. */
  article: { id: number; title: string; claims: number; withdrawn: boolean } | null;
}

export type DraftAct =
  | { act: 'added'; drafts: Draft[] }
  | { act: 'reading' | 'saving' | 'removed'; key: string }
  | { act: 'read'; key: string; preview: ImportPreview }
  | { act: 'typed'; key: string; field: Mendable; value: string }
  | { act: 'saved' | 'duplicate'; key: string; article: NonNullable<Draft['article']> }
  | { act: 'refused'; key: string; reason: string };

export function newDraft(fileName: string | null, bytes: Uint8Array<ArrayBuffer>, key: string): Draft {
  return { key, fileName, bytes, stage: 'reading', preview: null, typed: {}, reason: null, article: null };
}

/** A draft that was read can be mended and saved again after a refusal; nothing that was typed is lost. */
export function nextDrafts(drafts: Draft[], act: DraftAct): Draft[] {
  if (act.act === 'added') return [...drafts, ...act.drafts];
  if (act.act === 'removed') return drafts.filter((draft) => draft.key !== act.key);
  return drafts.map((draft) => (draft.key === act.key ? nextDraft(draft, act) : draft));
}

function nextDraft(draft: Draft, act: Exclude<DraftAct, { act: 'added' }>): Draft {
  switch (act.act) {
    case 'reading':
    case 'saving':
      return { ...draft, stage: act.act, reason: null };
    case 'read': {
      const { duplicateOf } = act.preview;
      if (!duplicateOf) return { ...draft, stage: 'ready', preview: act.preview, reason: null };
      const { articleId: id, title, withdrawn } = duplicateOf;
      return {
        ...draft,
        stage: 'duplicate',
        preview: act.preview,
        article: { id, title, withdrawn, claims: 0 },
      };
    }
    case 'typed':
      return { ...draft, typed: { ...draft.typed, [act.field]: act.value } };
    case 'saved':
    case 'duplicate':
      return { ...draft, stage: act.act, reason: null, article: act.article };
    case 'refused':
      return { ...draft, stage: draft.preview ? 'ready' : 'refused', reason: act.reason };
    default:
      return draft;
  }
}

/** What a field of the preview shows: as typed, else as read. */
export function shown(draft: Draft, field: Mendable): string {
  return draft.typed[field] ?? draft.preview?.[field] ?? '';
}

/** Refusals of the bytes themselves: trying again changes nothing. */
export function isFinal(reason: string): boolean {
  return (readRefusals as readonly string[]).includes(reason);
}
