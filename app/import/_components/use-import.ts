'use client';
import { useSyncExternalStore } from 'react';
import { containerOf } from '#lib/import/container-of.ts';
import type { FieldMapping } from '#lib/import/field-mapping.ts';
import type { TextEncoding } from '#lib/vocabulary.ts';
import { readDraft, saveDraft } from './draft-requests.ts';
import type { Content, Draft, DraftAct } from './drafts.ts';
import {
  type Container,
  change,
  changeContainer,
  dispatch,
  emptyState,
  type ImportState,
  importState,
  subscribe,
} from './import-store.ts';
import { inLane } from './lanes.ts';
import {
  bytesOf,
  chosenIn,
  fromFile,
  fromPaste,
  fromReviews,
  fromUnpacked,
  newKey,
  unpack,
} from './new-drafts.ts';
import { useKept } from './use-kept.ts';
import { useRecount } from './use-recount.ts';

export type ReadAs = { content: Content } | { encoding: TextEncoding };

export interface ImportDesk extends ImportState {
  setPasted(text: string): void;
  dispatch(act: DraftAct): void;
  add(drafts: Draft[]): void;
  /** `html`: the markup of what stands in the box, where its structure is to be kept. */
  addPasted(html: string | null): Draft;
  addFiles(files: File[]): Promise<void>;
  /** Takes it apart once more, a list as other letters. */
  openAs(container: Container, encoding: TextEncoding | null): void;
  chooseMapping(container: Container, mapping: FieldMapping): void;
  /** Takes the records of a list as drafts, as the fields are chosen. */
  addRecords(container: Container): void;
  dropContainer(key: string): void;
  read(draft: Draft): void;
  /** Reads it from other bytes, or as other letters. */
  readAs(draft: Draft, changed: ReadAs): void;
  /** Takes it as an article, or as the fact-checks of others that it carries. */
  takeAs(draft: Draft, as: Draft['as']): void;
  /** The fact-checks that a page carries, as an entry of their own. */
  addReviews(draft: Draft): void;
  /** A file of fact-checks as a list of articles all the same. */
  takeAsList(draft: Draft): void;
  save(draft: Draft): void;
  /** Puts a pasted text back into the box. */
  takeBack(draft: Draft): void;
}

/** The import page: kept over a reload, files read and saved two at a time. */
export function useImport(): ImportDesk {
  const state = useSyncExternalStore(subscribe, importState, () => emptyState);
  useRecount(state.drafts, dispatch);
  useKept((kept) => {
    change({ pasted: together(importState().pasted, kept.pasted) });
    add(kept.drafts);
    for (const container of kept.containers) openContainer(container);
  });
  return { ...state, ...acts };
}

const acts = {
  ...{ dispatch, add, read, takeAs, dropContainer },
  setPasted: (pasted: string) => change({ pasted }),
  addPasted(html: string | null) {
    const draft = fromPaste(importState().pasted, html);
    add([draft]);
    change({ pasted: '' });
    return draft;
  },
  async addFiles(files: File[]) {
    const chosen = chosenIn(files);
    for (const file of chosen)
      if (containerOf(file.name))
        openContainer(
          newContainer({ fileName: file.name, bytes: await bytesOf(file), encoding: null, asList: false }),
        );
    add(await Promise.all(chosen.filter((file) => !containerOf(file.name)).map(fromFile)));
  },
  openAs(container: Container, encoding: TextEncoding | null) {
    const again = { encoding, reason: null, unpacked: null, mapping: null };
    changeContainer(container.key, again);
    unpackInTurn({ ...container, ...again });
  },
  chooseMapping: ({ key }: Container, mapping: FieldMapping) => changeContainer(key, { mapping }),
  addRecords({ key, unpacked, mapping }: Container) {
    dropContainer(key);
    if (unpacked) add(fromUnpacked(unpacked, mapping));
  },
  readAs(draft: Draft, changed: ReadAs) {
    const { key } = draft;
    dispatch(
      'content' in changed ? { act: 'content', key, ...changed } : { act: 'encoding', key, ...changed },
    );
    read({ ...draft, ...changed });
  },
  addReviews: (draft: Draft) => add([fromReviews(draft)]),
  takeAsList({ key, content, encoding }: Draft) {
    if (content.from !== 'file') return;
    dispatch({ act: 'removed', key });
    const { fileName, bytes } = content;
    openContainer(newContainer({ fileName, bytes, encoding, asList: true }));
  },
  save(draft: Draft) {
    dispatch({ act: 'saving', key: draft.key });
    inLane(async () => dispatch(await saveDraft(draft)));
  },
  takeBack(draft: Draft) {
    if (draft.content.from === 'paste') change({ pasted: draft.content.plain });
    dispatch({ act: 'removed', key: draft.key });
  },
};

/** What was typed before the page was live and what was kept of it before; browsers put the latter back themselves. */
const together = (typed: string, kept: string): string =>
  typed === kept ? kept : [typed, kept].filter((words) => words !== '').join('\n\n');

function read(draft: Draft): void {
  dispatch({ act: 'reading', key: draft.key });
  inLane(async () => dispatch(await readDraft(draft)));
}

function add(added: Draft[]): void {
  dispatch({ act: 'added', drafts: added });
  for (const draft of added) if (draft.stage === 'reading') read(draft);
}

function takeAs(draft: Draft, as: Draft['as']): void {
  dispatch({ act: 'taken_as', key: draft.key, as });
  read({ ...draft, as });
}

function newContainer(file: Pick<Container, 'fileName' | 'bytes' | 'encoding' | 'asList'>): Container {
  return { ...file, key: newKey(), reason: null, unpacked: null, mapping: null };
}

function dropContainer(key: string): void {
  change({ containers: importState().containers.filter((one) => one.key !== key) });
}

function openContainer(container: Container): void {
  change({ containers: [...importState().containers, container] });
  unpackInTurn(container);
}

/** What it turns out to be: articles, records that wait for their fields, fact-checks of others, or nothing. */
function unpackInTurn(container: Container): void {
  const { key, asList, mapping } = container;
  inLane(async () => {
    const answer = await unpack(container);
    if (!answer.ok) return changeContainer(key, { reason: answer.reason });
    const { value } = answer;
    if (value.claimReviews > 0 && !asList) {
      dropContainer(key);
      return add([fromReviews(container)]);
    }
    if (value.mapping) return changeContainer(key, { unpacked: value, mapping: mapping ?? value.mapping });
    dropContainer(key);
    add(fromUnpacked(value, null));
  });
}
