/** Articles, and fact-checks of others, on their way to the desk: what each one is, how far it got, what the person mended. */
import { readRefusals } from '#lib/import/article-format.ts';
import type { FieldMapping } from '#lib/import/field-mapping.ts';
import type { TextEncoding } from '#lib/vocabulary.ts';
import type { ImportPreview, PreviewBlock } from '#lib/workbench/article/schema.ts';
import type { ReviewsPreview } from '#lib/workbench/outside-review/schema.ts';
import {
  isTooMuch,
  type Mend,
  type MovedBlock,
  mendedKinds,
  mendedPartsOf,
  movedBlocks,
  movedBordersOf,
} from './mend-blocks.ts';

export const mendable = ['title', 'publisher', 'byline', 'publishedAt', 'address'] as const;
export type Mendable = (typeof mendable)[number];

export type Stage = 'reading' | 'ready' | 'saving' | 'saved' | 'duplicate' | 'refused';

/** Where its words come from. Files too large to be kept over a reload stay with the browser until they are sent. */
export type Content =
  | { from: 'file'; fileName: string; bytes: Uint8Array<ArrayBuffer> | Blob }
  | { from: 'paste'; mediaType: 'text/plain' | 'text/html'; bytes: Uint8Array<ArrayBuffer>; plain: string }
  | { from: 'record'; bytes: Uint8Array<ArrayBuffer>; mapping: FieldMapping }
  | { from: 'page'; captureId: number };

export interface Draft {
  key: string;
  /** Of the file, with its folders; of the page; null: pasted. */
  name: string | null;
  content: Content;
  /** An article, or the fact-checks of others that the same bytes carry. */
  as: 'article' | 'reviews';
  /** As the person chose where the letters could not be told; null: as the bytes tell. */
  encoding: TextEncoding | null;
  stage: Stage;
  /** Whether its text and fields are shown, or one line of it. */
  open: boolean;
  preview: ImportPreview | null;
  /** Of fact-checks: what each would add. */
  reviews: ReviewsPreview | null;
  /** The parts of the text before anything was mended. */
  asRead: PreviewBlock[];
  /** What the person said of the parts, in turn; `counted` are those that the preview knows of. */
  mends: readonly Mend[];
  counted: readonly Mend[];
  /** Only what the person changed. */
  typed: Partial<Record<Mendable, string>>;
  /** Why reading or saving did not work, as a code. */
  reason: string | null;
  /** The article that it became, or that has the same text. */
  article: { id: number; title: string; claims: number; withdrawn: boolean } | null;
  /** What became of fact-checks of others: how many claims and verdicts they added, how many were there, and where. */
  came: ReviewsCame | null;
}

export interface ReviewsCame {
  claims: number;
  verdicts: number;
  existing: number;
  articleIds: number[];
}

export type DraftAct =
  | { act: 'added'; drafts: Draft[] }
  | { act: 'reading' | 'saving' | 'removed' | 'undone' | 'folded'; key: string }
  | { act: 'content'; key: string; content: Content }
  | { act: 'encoding'; key: string; encoding: TextEncoding }
  | { act: 'taken_as'; key: string; as: Draft['as'] }
  | { act: 'read'; key: string; preview: ImportPreview }
  | { act: 'reviews_read'; key: string; reviews: ReviewsPreview }
  | { act: 'mended'; key: string; mend: Mend }
  | { act: 'recounted'; key: string; preview: ImportPreview; mends: readonly Mend[] }
  | { act: 'typed'; key: string; field: Mendable; value: string }
  | { act: 'restored'; key: string; field: Mendable }
  | { act: 'saved' | 'duplicate'; key: string; article: NonNullable<Draft['article']>; came?: ReviewsCame }
  | { act: 'refused'; key: string; reason: string };

/** Of more drafts at once each shows one line. */
const mostOpen = 2;

export function newDraft(key: string, name: string | null, content: Content): Draft {
  return {
    ...{ key, name, content, as: 'article', encoding: null, stage: 'reading', open: true },
    ...{ preview: null, reviews: null, asRead: [], mends: [], counted: [], typed: {} },
    ...{ reason: null, article: null, came: null },
  };
}

/** A draft that was read can be mended and saved again after a refusal; nothing that was typed is lost. */
export function nextDrafts(drafts: Draft[], act: DraftAct): Draft[] {
  if (act.act === 'added') {
    const open = drafts.length + act.drafts.length <= mostOpen;
    return [...drafts, ...act.drafts.map((draft) => ({ ...draft, open }))];
  }
  if (act.act === 'removed') return drafts.filter((draft) => draft.key !== act.key);
  return drafts.map((draft) => (draft.key === act.key ? nextDraft(draft, act) : draft));
}

function nextDraft(draft: Draft, act: Exclude<DraftAct, { act: 'added' }>): Draft {
  switch (act.act) {
    case 'reading':
    case 'saving':
      return { ...draft, stage: act.act, reason: null };
    case 'content':
      return { ...draft, content: act.content, mends: [], counted: [] };
    case 'encoding':
      return { ...draft, encoding: act.encoding, mends: [], counted: [] };
    case 'taken_as':
      return { ...draft, as: act.as, stage: 'reading', reason: null };
    case 'read':
      return read(draft, act.preview);
    case 'reviews_read':
      return reviewsRead(draft, act.reviews);
    case 'mended': {
      const next = { ...draft, mends: [...draft.mends, act.mend], reason: null };
      const { mended, borders } = mendingOf(next);
      return isTooMuch(mended, borders) ? { ...draft, reason: 'too_many_mends' } : next;
    }
    case 'undone':
      return { ...draft, mends: draft.mends.slice(0, -1), reason: null };
    case 'recounted':
      if (draft.mends !== act.mends) return draft;
      return { ...draft, preview: act.preview, counted: act.mends };
    case 'typed':
      return { ...draft, typed: { ...draft.typed, [act.field]: act.value } };
    case 'restored': {
      const { [act.field]: _, ...typed } = draft.typed;
      return { ...draft, typed };
    }
    case 'folded':
      return { ...draft, open: !draft.open };
    case 'saved':
    case 'duplicate':
      return { ...draft, stage: act.act, reason: null, article: act.article, came: act.came ?? null };
    case 'refused':
      return {
        ...draft,
        stage: wasRead(draft) && draft.stage !== 'reading' ? 'ready' : 'refused',
        ...(draft.stage === 'reading' && { preview: null, reviews: null }),
        reason: act.reason,
      };
    default:
      return draft;
  }
}

function read(draft: Draft, preview: ImportPreview): Draft {
  const { duplicateOf, blocks } = preview;
  const known = { ...draft, preview, reviews: null, asRead: blocks, counted: [], reason: null };
  if (!duplicateOf) return { ...known, stage: 'ready' };
  const { articleId: id, title, withdrawn } = duplicateOf;
  return { ...known, stage: 'duplicate', article: { id, title, withdrawn, claims: 0 } };
}

/** Where the desk has them all there is nothing to save. */
function reviewsRead(draft: Draft, reviews: ReviewsPreview): Draft {
  const known = reviews.reviews.filter(({ adds }) => adds === 'known').length;
  const isAll = known > 0 && known === reviews.reviews.length;
  const came = isAll ? { claims: 0, verdicts: 0, existing: known, articleIds: reviews.articleIds } : null;
  const stage = isAll ? 'duplicate' : 'ready';
  return { ...draft, as: 'reviews', stage, preview: null, reviews, reason: null, came };
}

/** Whether there is something to look at, be it an article or fact-checks. */
export const wasRead = ({ preview, reviews }: Draft): boolean => preview !== null || reviews !== null;

/** What a field of the preview shows: as typed, else as read. */
export function shown(draft: Draft, field: Mendable): string {
  return draft.typed[field] ?? draft.preview?.[field] ?? '';
}

export interface ShownBlock extends PreviewBlock {
  words: string;
  /** The person gave it its kind, or split or joined it. */
  mended: boolean;
}

/** The parts of the text before any was given its kind: as read, split and joined. */
const blocksOf = ({ preview, asRead, mends }: Draft): MovedBlock[] =>
  movedBlocks(preview?.text ?? '', asRead, mends);

/** What the person mended in the parts, as the desk takes it. */
export function mendingOf(draft: Draft) {
  return { mended: mendedPartsOf(blocksOf(draft), draft.mends), borders: movedBordersOf(draft.mends) };
}

/** The parts of the text: as the engine reads them with what was mended, as soon as it has done so. */
export function shownBlocks(draft: Draft): ShownBlock[] {
  const { preview, mends } = draft;
  if (!preview) return [];
  const blocks = blocksOf(draft);
  const kinds = mendedKinds(blocks, mends);
  const counted = isCounted(draft) ? preview.blocks : [];
  const known = new Map(counted.map(({ start, kind }) => [start, kind]));
  return blocks.map(({ start, end, kind, moved }, i) => ({
    ...{ start, end, words: preview.text.slice(start, end) },
    kind: kinds[i] ?? known.get(start) ?? kind,
    mended: moved || kinds[i] !== null,
  }));
}

/** Whether the preview's figures know of all that was mended. */
export function isCounted({ mends, counted }: Pick<Draft, 'mends' | 'counted'>): boolean {
  return mends === counted || (mends.length === 0 && counted.length === 0);
}

/** Refusals of the bytes themselves: trying again changes nothing. */
export function isFinal(reason: string): boolean {
  return reason === 'no_claim_review' || (readRefusals as readonly string[]).includes(reason);
}
