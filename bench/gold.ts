/** Annotated articles and the scorer, which stand beside the repository where they are at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span, Statement } from '#lib/text/analysis.ts';

const shared = new URL('../../shared/', import.meta.url).pathname;

export interface GoldArticle {
  id: string;
  text: string;
  quotes: {
    fragments: Span[];
    speaker: string | null;
    kind?: string;
    cue?: string | null;
    optional?: boolean;
  }[];
}

interface Scorer {
  scoreDoc(
    doc: GoldArticle,
    found: readonly object[],
    options: { iou: number },
  ): { c: { byKind: Record<string, { pred: number; e2eP: number }> } };
}

/** A file or folder of the gold data; null where it is absent. */
export function goldPath(name: string): string | null {
  const path = join(shared, 'gold', name);
  return existsSync(path) ? path : null;
}

/** The articles of one split of PolNeAR; null where it is absent. */
export function readPolnear(split: 'dev' | 'train'): GoldArticle[] | null {
  const path = goldPath(`polnear/polnear-${split}.jsonl`);
  if (!path) return null;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

/**
 * Says of each statement, by its id, whether it is right: found in the annotation, with the right speaker.
 * Statements that only optional annotation knows are left out. The scorer counts by kind; each statement
 * is handed to it as a kind of its own.
 */
export async function judgeStatements(
  doc: GoldArticle,
  statements: readonly Statement[],
): Promise<Map<string, boolean>> {
  const { scoreDoc }: Scorer = await import(join(shared, 'score/score.mjs'));
  const found = statements.map((one) => ({
    kind: one.id,
    fragments: one.content,
    speaker: one.speaker,
    speaker_span: one.mention,
    speaker_mention: one.mention && doc.text.slice(...one.mention),
  }));
  const { byKind } = scoreDoc(doc, found, { iou: 0.5 }).c;
  return new Map(
    statements.flatMap(({ id }) => {
      const counted = byKind[id];
      return counted?.pred ? [[id, counted.e2eP > 0] as const] : [];
    }),
  );
}
