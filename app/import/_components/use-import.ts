'use client';
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { maxUploadBytes } from '#lib/vocabulary.ts';
import type { ImportResult, PreviewResult } from '#lib/workbench/article/schema.ts';
import { type Draft, type DraftAct, isCounted, newDraft, nextDrafts } from './drafts.ts';
import { readKept, writeKept } from './kept-drafts.ts';
import { type Mend, mendedPartsOf } from './mend-blocks.ts';
import { upload } from './upload.ts';

const storageName = 'sayso.import';
/** How many files are read or saved at once: the server has as many threads for it. */
const lanes = 2;
/** Milliseconds. */
const recountAfter = 500;

export interface ImportDesk {
  pasted: string;
  setPasted(text: string): void;
  drafts: Draft[];
  dispatch(act: DraftAct): void;
  addPasted(): void;
  addFiles(files: File[]): Promise<void>;
  read(draft: Draft): void;
  save(draft: Draft): void;
  /** Puts a pasted text back into the box. */
  takeBack(draft: Draft): void;
}

/** The import page's state: kept over a reload, files read and saved two at a time. */
export function useImport(): ImportDesk {
  const [drafts, dispatch] = useReducer(nextDrafts, []);
  const [pasted, setPasted] = useState('');
  const inLane = useLanes();

  const read = useCallback(
    (draft: Draft) => {
      dispatch({ act: 'reading', key: draft.key });
      inLane(async () => dispatch(await readDraft(draft)));
    },
    [inLane],
  );
  const add = useCallback(
    (added: Draft[]) => {
      dispatch({ act: 'added', drafts: added });
      for (const draft of added) read(draft);
    },
    [read],
  );
  useRecount(drafts, dispatch);
  useKept(pasted, drafts, (kept) => {
    setPasted(kept.pasted);
    add(kept.drafts);
  });

  return {
    pasted,
    setPasted,
    drafts,
    dispatch,
    read,
    addPasted() {
      add([newDraft(null, new TextEncoder().encode(pasted), newKey())]);
      setPasted('');
    },
    async addFiles(files) {
      add(await Promise.all(files.map(fromFile)));
    },
    save(draft) {
      dispatch({ act: 'saving', key: draft.key });
      inLane(async () => dispatch(await saveDraft(draft)));
    },
    takeBack(draft) {
      setPasted(new TextDecoder('utf-8', { ignoreBOM: true }).decode(draft.bytes));
      dispatch({ act: 'removed', key: draft.key });
    },
  };
}

/** Over the limit it is enough to know that: the bytes are not even read. */
async function fromFile(file: File): Promise<Draft> {
  const bytes = new Uint8Array(await file.slice(0, maxUploadBytes + 1).arrayBuffer());
  return newDraft(file.name, bytes, newKey());
}

async function readDraft({ key, fileName, bytes }: Draft): Promise<DraftAct> {
  if (bytes.length > maxUploadBytes) return { act: 'refused', key, reason: 'too_large' };
  const answer = await upload<PreviewResult>('/api/articles/preview', bytes, { fileName, details: {} });
  if (!answer.ok) return { act: 'refused', key, reason: answer.reason };
  if (!answer.value.ok) return { act: 'refused', key, reason: answer.value.reason };
  return { act: 'read', key, preview: answer.value.preview };
}

/** Reads it once more with what was mended, for its figures. */
async function recountDraft({ key, fileName, bytes, asRead, mends }: Draft): Promise<DraftAct> {
  const note = { fileName, details: {}, mended: mendedPartsOf(asRead, mends) };
  const answer = await upload<PreviewResult>('/api/articles/preview', bytes, note);
  if (!answer.ok) return { act: 'refused', key, reason: answer.reason };
  if (!answer.value.ok) return { act: 'refused', key, reason: answer.value.reason };
  return { act: 'recounted', key, preview: answer.value.preview, mends };
}

async function saveDraft({ key, fileName, bytes, typed, asRead, mends }: Draft): Promise<DraftAct> {
  const note = { fileName, details: typed, mended: mendedPartsOf(asRead, mends) };
  const answer = await upload<ImportResult>('/api/articles', bytes, note);
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

/** Runs what it is given in turn, a few at a time. */
function useLanes() {
  const queues = useRef<Promise<void>[]>(Array.from({ length: lanes }, () => Promise.resolve()));
  const next = useRef(0);
  return useCallback((work: () => Promise<void>) => {
    const lane = next.current++ % lanes;
    queues.current[lane] = (queues.current[lane] ?? Promise.resolve()).then(work);
  }, []);
}

/** Figures follow what is mended once nothing more was for a moment; one that fails is not asked again by itself. */
function useRecount(drafts: Draft[], dispatch: (act: DraftAct) => void): void {
  const asked = useRef(new WeakSet<readonly Mend[]>());
  useEffect(() => {
    const stale = drafts.filter(
      (draft) => draft.stage === 'ready' && !isCounted(draft) && !asked.current.has(draft.mends),
    );
    if (stale.length === 0) return;
    const timer = setTimeout(() => {
      for (const draft of stale) {
        asked.current.add(draft.mends);
        void recountDraft(draft).then(dispatch);
      }
    }, recountAfter);
    return () => clearTimeout(timer);
  }, [drafts, dispatch]);
}

function useKept(
  pasted: string,
  drafts: Draft[],
  restore: (kept: NonNullable<ReturnType<typeof readKept>>) => void,
): void {
  const [restored, setRestored] = useState(false);
  const restoreOnce = useRef(restore);
  const asked = useRef(false);
  useEffect(() => {
    // In development effects run twice.
    if (asked.current) return;
    asked.current = true;
    const kept = readKept(sessionStorage.getItem(storageName));
    if (kept) restoreOnce.current(kept);
    setRestored(true);
  }, []);
  useEffect(() => {
    if (!restored) return;
    const timer = setTimeout(() => keep(pasted, drafts), 300);
    const now = () => keep(pasted, drafts);
    window.addEventListener('pagehide', now);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', now);
    };
  }, [restored, pasted, drafts]);
}

/** A browser without room for it goes on without; the page itself still has everything. */
function keep(pasted: string, drafts: Draft[]): void {
  try {
    sessionStorage.setItem(storageName, writeKept(pasted, drafts));
  } catch {
    sessionStorage.removeItem(storageName);
  }
}

/** crypto.randomUUID is missing over plain http. */
const newKey = () => Array.from(crypto.getRandomValues(new Uint32Array(3)), (n) => n.toString(36)).join('');
