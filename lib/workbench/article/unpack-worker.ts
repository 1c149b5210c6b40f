/** Takes archives and lists apart away from the serving thread. Loaded by a thread pool. */
import { containerOf } from '#lib/import/container-of.ts';
import { type FieldMapping, fieldsOf, guessMapping } from '#lib/import/field-mapping.ts';
import { countClaimReviews } from '#lib/import/json-claim-reviews.ts';
import { type FoundArticle, readMany, sampled } from '#lib/import/read-many.ts';
import { parsedRecord } from '#lib/import/record.ts';
import { writeUnpacked } from '#lib/import/unpacked-file.ts';
import type { TextEncoding } from '#lib/vocabulary.ts';
import type { ImportRefusal } from './schema.ts';

export interface UnpackTask {
  bytes: Uint8Array;
  fileName: string;
  /** As a person chose; absent: guessed. */
  mapping?: FieldMapping | undefined;
  /** As a person said that the letters of a list are encoded. */
  encoding?: TextEncoding | undefined;
}
export type UnpackReply =
  | { ok: true; unpacked: Uint8Array<ArrayBuffer> }
  | { ok: false; reason: ImportRefusal };

/** A file that is refused as a whole is one refusal; else every article of it in one piece (unpacked-file.ts). */
export default async function unpack({
  bytes,
  fileName,
  mapping,
  encoding,
}: UnpackTask): Promise<UnpackReply> {
  const found = await Array.fromAsync(readMany(bytes, fileName, { mapping, encoding }));
  const claimReviews = containerOf(fileName) === 'zip' ? 0 : await countClaimReviews(bytes, { encoding });
  const [first] = found;
  if (claimReviews === 0 && !first) return { ok: false, reason: 'empty' };
  if (claimReviews === 0 && first && !first.ok && first.name === fileName)
    return { ok: false, reason: first.reason };
  const sample = sampleOf(found);
  const taken = sample.length > 0 ? (mapping ?? guessMapping(sample)) : null;
  const parts = [...writeUnpacked(found, { mapping: taken, fields: fieldsOf(sample), claimReviews })];
  return { ok: true, unpacked: new Uint8Array(Buffer.concat(parts)) };
}

function sampleOf(found: readonly FoundArticle[]): object[] {
  const records = found.filter((one) => one.ok && one.mediaType === 'application/json').slice(0, sampled);
  return records.flatMap((one) => (one.ok ? (parsedRecord(new TextDecoder().decode(one.bytes)) ?? []) : []));
}
