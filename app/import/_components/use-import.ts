'use client';
import { useCallback, useReducer, useRef, useState } from 'react';
import { containerOf } from '#lib/import/container-of.ts';
import type { FieldMapping } from '#lib/import/field-mapping.ts';
import type { TextEncoding } from '#lib/vocabulary.ts';
import { readDraft, saveDraft } from './draft-requests.ts';
import { type Content, type Draft, type DraftAct, nextDrafts } from './drafts.ts';
import { chosenIn, fromFile, fromPaste, fromUnpacked, newKey, type Unpacked, unpack } from './new-drafts.ts';
import { useKept } from './use-kept.ts';
import { useRecount } from './use-recount.ts';

/** How many files are read or saved at once: the server has as many threads for it. */
const lanes = 2;

/** An archive or list that is being taken apart, or waits to be told which field is what. */
export interface Container {
  key: string;
  fileName: string;
  reason: string | null;
  /** Null until it is taken apart. */
  unpacked: Unpacked | null;
}

export type ReadAs = { content: Content } | { encoding: TextEncoding };

export interface ImportDesk {
  pasted: string;
  setPasted(text: string): void;
  drafts: Draft[];
  containers: Container[];
  dispatch(act: DraftAct): void;
  add(drafts: Draft[]): void;
  /** `html`: the markup of what stands in the box, where its structure is to be kept. */
  addPasted(html: string | null): void;
  addFiles(files: File[]): Promise<void>;
  /** Takes the records of a list as drafts, once it is told which field is what. */
  addRecords(container: Container, mapping: FieldMapping): void;
  dropContainer(key: string): void;
  read(draft: Draft): void;
  /** Reads it from other bytes, or as other letters. */
  readAs(draft: Draft, changed: ReadAs): void;
  save(draft: Draft): void;
  /** Puts a pasted text back into the box. */
  takeBack(draft: Draft): void;
}

/** The import page's state: kept over a reload, files read and saved two at a time. */
export function useImport(): ImportDesk {
  const [drafts, dispatch] = useReducer(nextDrafts, []);
  const [containers, setContainers] = useState<Container[]>([]);
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
      for (const draft of added) if (draft.stage === 'reading') read(draft);
    },
    [read],
  );
  useRecount(drafts, dispatch);
  useKept(pasted, drafts, (kept) => {
    setPasted(kept.pasted);
    add(kept.drafts);
  });

  const dropContainer = (key: string) => setContainers((all) => all.filter((one) => one.key !== key));
  const open = async (file: File) => {
    const container: Container = { key: newKey(), fileName: file.name, reason: null, unpacked: null };
    setContainers((all) => [...all, container]);
    const answer = await unpack(file);
    if (answer.ok && !answer.value.mapping) {
      dropContainer(container.key);
      return add(fromUnpacked(answer.value, null));
    }
    const known = answer.ok ? { unpacked: answer.value } : { reason: answer.reason };
    setContainers((all) => all.map((one) => (one.key === container.key ? { ...one, ...known } : one)));
  };

  return {
    ...{ pasted, setPasted, drafts, containers, dispatch, add, read, dropContainer },
    addPasted(html) {
      add([fromPaste(pasted, html)]);
      setPasted('');
    },
    async addFiles(files) {
      const chosen = chosenIn(files);
      for (const file of chosen) if (containerOf(file.name)) inLane(() => open(file));
      add(await Promise.all(chosen.filter((file) => !containerOf(file.name)).map(fromFile)));
    },
    addRecords({ key, unpacked }, mapping) {
      dropContainer(key);
      if (unpacked) add(fromUnpacked(unpacked, mapping));
    },
    readAs(draft, changed) {
      const { key } = draft;
      dispatch(
        'content' in changed ? { act: 'content', key, ...changed } : { act: 'encoding', key, ...changed },
      );
      read({ ...draft, ...changed });
    },
    save(draft) {
      dispatch({ act: 'saving', key: draft.key });
      inLane(async () => dispatch(await saveDraft(draft)));
    },
    takeBack(draft) {
      if (draft.content.from === 'paste') setPasted(draft.content.plain);
      dispatch({ act: 'removed', key: draft.key });
    },
  };
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
