import { insertRows } from '#db/insert-rows.ts';
import type { Transaction } from '#db/open.ts';
import { contentSpan, statement, statementVersion, statementVia } from '#db/schema.ts';
import type { Statement } from '#lib/text/analysis.ts';
import { contentRefusal } from '../span/rules.ts';
import { keptGrounds } from './kept-grounds.ts';
import type { AnalysisScope } from './save-article.ts';
import { soundSpan } from './sound-span.ts';

/** A statement's row and who spoke; null: the text does not settle it. */
export interface SavedStatement {
  id: number;
  speakerId: number | null;
  /** Null: a person said who spoke. */
  confidence: number | null;
}

/**
 * Writes the statements with their first versions; gives the rows by the engine's own ids.
 * `speakers` gives speaker.id by canonical name.
 */
export function saveStatements(
  tx: Transaction,
  scope: AnalysisScope,
  found: readonly Statement[],
  speakers: ReadonlyMap<string, number>,
): Map<string, SavedStatement> {
  const { articleId, analysisId, by, at } = scope;
  const common = { origin: 'engine', by, at } as const;
  const ids = insertRows(
    tx,
    statement,
    found.map(() => ({ articleId, analysisId, ...common })),
  );
  const rows = found.map((one, i) => ({
    one,
    statementId: idAt(ids, i),
    speakerId: speakers.get(one.speaker) ?? null,
    supersedes: null,
  }));
  saveStatementVersions(tx, scope, rows);
  return new Map(
    rows.map(({ one, statementId, speakerId }) => [
      one.id,
      { id: statementId, speakerId, confidence: one.confidence },
    ]),
  );
}

export interface NewStatementVersion {
  one: Statement;
  statementId: number;
  speakerId: number | null;
  /** The version that it takes the place of; null: the first. */
  supersedes: number | null;
}

/** Writes what the engine says of each statement, which does not yet make it the current version. Gives the versions' ids. */
export function saveStatementVersions(
  tx: Transaction,
  { text, by, at }: AnalysisScope,
  rows: readonly NewStatementVersion[],
): number[] {
  const versions = insertRows(
    tx,
    statementVersion,
    rows.map(({ one, ...row }) => ({
      ...row,
      ...placesOf(text, one),
      kind: one.kind,
      addressee: one.addressee,
      confidence: one.confidence,
      grounds: keptGrounds(text, one.grounds),
      doubts: one.doubts,
      origin: 'engine' as const,
      by,
      at,
    })),
  );
  const contents = rows.flatMap(({ one: { id, content } }, i) => {
    const spans = content.map((span) => soundSpan(text, span));
    const refusal = contentRefusal(text, spans);
    if (refusal) throw new RangeError(`The engine gave no sound content for ${id}: ${refusal}`);
    return spans.map((span, position) => ({ versionId: idAt(versions, i), position, ...span }));
  });
  insertRows(tx, contentSpan, contents);
  const relays = rows.flatMap(({ one }, i) =>
    one.via.map((name, position) => ({ versionId: idAt(versions, i), position, name })),
  );
  insertRows(tx, statementVia, relays);
  return versions;
}

function placesOf(text: string, { cue, mention }: Statement) {
  const signal = cue && soundSpan(text, cue);
  const naming = mention && soundSpan(text, mention);
  return {
    cueStart: signal?.start ?? null,
    cueEnd: signal?.end ?? null,
    cueWords: signal?.words ?? null,
    mentionStart: naming?.start ?? null,
    mentionEnd: naming?.end ?? null,
    mentionWords: naming?.words ?? null,
  };
}

/** Throws where fewer rows were written than meant. */
export function idAt(ids: readonly number[], index: number): number {
  const id = ids[index];
  if (id === undefined) throw new Error('A row was not written');
  return id;
}
