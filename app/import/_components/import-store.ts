/** What stands on the import page, for as long as this tab is open: a look at another page of the desk loses nothing of it. */
import type { FieldMapping } from '#lib/import/field-mapping.ts';
import type { TextEncoding } from '#lib/vocabulary.ts';
import { type Draft, type DraftAct, isFinal, nextDrafts } from './drafts.ts';
import type { Unpacked } from './new-drafts.ts';

/** An archive or list that is being taken apart, or waits to be told which field is what. */
export interface Container {
  key: string;
  fileName: string;
  bytes: Uint8Array<ArrayBuffer> | Blob;
  /** A list of articles, whatever else it carries. */
  asList: boolean;
  /** As the person chose where the letters could not be told; null: as lists are. */
  encoding: TextEncoding | null;
  reason: string | null;
  /** Null until it is taken apart. */
  unpacked: Unpacked | null;
  /** Which field is what, as the person has it by now. */
  mapping: FieldMapping | null;
}

export interface ImportState {
  pasted: string;
  drafts: Draft[];
  containers: Container[];
}

export const emptyState: ImportState = { pasted: '', drafts: [], containers: [] };

let state = emptyState;
const listeners = new Set<() => void>();

export const importState = (): ImportState => state;

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function change(next: Partial<ImportState>): void {
  state = { ...state, ...next };
  for (const listener of listeners) listener();
}

export const dispatch = (act: DraftAct): void => change({ drafts: nextDrafts(state.drafts, act) });

export function changeContainer(key: string, next: Partial<Container>): void {
  change({ containers: state.containers.map((one) => (one.key === key ? { ...one, ...next } : one)) });
}

/** Drafts that are neither saved nor refused for good. */
export const unsavedIn = (drafts: readonly Draft[]): Draft[] =>
  drafts.filter(({ stage, reason }) =>
    stage === 'refused' ? !isFinal(reason ?? '') : stage !== 'saved' && stage !== 'duplicate',
  );

/** Whether an archive or list is open, or can be opened by trying again. */
export const waits = ({ reason }: Container): boolean => reason === null || !isFinal(reason);
