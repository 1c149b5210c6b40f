/** Takes a list of claims out of the desk; every list taken out is a line in the ledger. */
import { createHash } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Database, openSnapshot, type Reader } from '#db/open.ts';
import type { AboutExport, ClaimsFile, ExportRefusal } from '#lib/export/claims-file.ts';
import { formats } from '#lib/export/formats.ts';
import { type Act, actOf } from '../act.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import { ledgerHead } from '../ledger/data.ts';
import { headInWords, type LedgerHead } from '../ledger/head.ts';
import { appendHead } from '../ledger/mutations.ts';
import type { Result } from '../result.ts';
import { newsroomOf } from '../settings/data.ts';
import { keptTemplate } from '../template/data.ts';
import { claimOrder } from '../view/data.ts';
import { exportRows } from './data.ts';
import { enterExportedRows } from './exported-rows.ts';
import { type KeptVersions, keptVersions } from './kept-versions.ts';
import { questionInWords } from './question-in-words.ts';
import type { ExportedDetail, ExportInput } from './schema.ts';

/** Rows made between two turns of the event loop. */
const rowsAtATime = 200;

export interface ExportOptions {
  /** The desk's own address; a claim's lies under it. */
  desk: string;
  /** Where the file is made; nothing is there yet (see export-files.ts). */
  path: string;
  /** For spreadsheets. */
  byteOrderMark: boolean;
  /** Hears how many of all claims are in the file. */
  onProgress?: (done: number, total: number) => void;
}

export interface ExportedFile {
  /** In the data folder; whoever hands the file out deletes it. */
  path: string;
  /** sayso-claims-2025-06-19T072103Z.csv */
  fileName: string;
  mediaType: string;
  /** Claims in it. */
  count: number;
  bytes: number;
  /** Hex. */
  sha256: string;
  /** The ledger's line of this export. */
  head: LedgerHead;
}

export type ExportResult = Result<{ file: ExportedFile }, { reason: ExportRefusal }>;

/**
 * Makes the file of exactly the view's rows in its order, from one snapshot, remembers in which state
 * each claim went out, and enters the export in the ledger with question, count and SHA-256 before it
 * is handed out. The line comes last: without it nothing left the desk, whatever else was written.
 * Throws NotAllowed, and where a span does not agree with its article (see exportRows); then, and
 * where the format refuses, there is no file.
 */
export async function exportClaims(
  db: Database,
  actor: Actor,
  input: ExportInput,
  options: ExportOptions,
  now: Date = new Date(),
): Promise<ExportResult> {
  allow(actor, 'export_claims');
  const { path } = options;
  try {
    const format = await formats[input.format]();
    const made = await makeFile(db, actor, input, format, { ...options, at: now.toISOString() });
    if (!made.ok) return made;
    const { versions, asOf, ...file } = made.file;
    const detail = { ...input, count: file.count, sha256: file.sha256, head: asOf };
    const head = await enter(db, actOf(actor, now), detail, versions);
    const { mediaType, extension } = format;
    const fileName = `sayso-claims-${now.toISOString().slice(0, 19).replaceAll(':', '')}Z.${extension}`;
    return { ok: true, file: { path, fileName, mediaType, ...file, head } };
  } catch (fault) {
    await rm(path, { force: true });
    throw fault;
  }
}

async function makeFile(
  db: Database,
  actor: Actor,
  { question, format, columns, templateId }: ExportInput,
  claimsFile: ClaimsFile,
  { path, at, desk, byteOrderMark, onProgress }: ExportOptions & { at: string },
) {
  const snapshot = openSnapshot(db.path);
  try {
    const { read } = snapshot;
    const ids = claimOrder(snapshot, actor, question);
    const template = templateId === undefined ? null : keptTemplate(read, actor, templateId);
    if (templateId !== undefined && template?.format !== format)
      return { ok: false, reason: 'template_not_found' } as const;
    const about: AboutExport = {
      at,
      by: actor.name,
      view: questionInWords(read, question),
      count: ids.length,
      newsroom: newsroomOf(read, actor),
      desk,
      head: headInWords(ledgerHead(read)),
      columns: columns ?? [],
      byteOrderMark,
      template: template?.bytes,
    };
    const refusal = claimsFile.refuses?.(about);
    if (refusal) return { ok: false, reason: refusal } as const;
    const versions = keptVersions(ids.length);
    const link = (claimId: number) => `${desk}/claims/${claimId}`;
    const batches = batchesOf(read, ids, link, versions, onProgress);
    const written = await writeHashed(path, claimsFile.write(batches, about));
    return { ok: true, file: { ...written, count: ids.length, asOf: about.head, versions } } as const;
  } finally {
    snapshot.close();
  }
}

async function* batchesOf(
  read: Reader,
  ids: number[],
  link: (claimId: number) => string,
  versions: KeptVersions,
  onProgress: ExportOptions['onProgress'],
) {
  for (let from = 0; from < ids.length; from += rowsAtATime) {
    onProgress?.(from, ids.length);
    const rows = exportRows(read, ids.slice(from, from + rowsAtATime), link);
    versions.add(read, rows);
    yield rows;
    await nextTurn();
  }
  onProgress?.(ids.length, ids.length);
}

/** Writes the parts one after the other; gives their size and SHA-256. The file must not be there yet. */
async function writeHashed(path: string, parts: AsyncIterable<Uint8Array>) {
  const hash = createHash('sha256');
  let bytes = 0;
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const part of parts) {
      hash.update(part);
      bytes += part.byteLength;
      await file.writeFile(part);
    }
  } finally {
    await file.close();
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** The rows stand under a line of their own, since the export's line can only come once they are whole. */
async function enter(
  db: Database,
  act: Act,
  detail: ExportedDetail,
  versions: KeptVersions,
): Promise<LedgerHead> {
  const { seq: begun } = await db.write((tx) => appendHead(tx, { act: 'export_begun', ...act, detail }));
  const sha256 = await enterExportedRows(db, begun, versions);
  const rows = { begun, count: detail.count, sha256 };
  return db.write((tx) => appendHead(tx, { act: 'exported', ...act, detail: { ...detail, rows } }));
}
