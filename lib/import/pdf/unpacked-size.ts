/** How large the streams of a PDF are unpacked, counted before a reader unpacks them into memory. */
import { Readable } from 'node:stream';
import { createInflate } from 'node:zlib';

const opens = Buffer.from('stream');
const closes = Buffer.from('endstream');
/** A stream's dictionary stands right before it. */
const dictionary = 2000;

/**
 * Whether all streams together stay under the limit, in bytes. Filters that unpack more than tenfold
 * are counted one deep: a stream that is packed twice over is taken for too large. One that is locked,
 * or whose dictionary hides how it is packed, is not seen: against it helps only a limit on memory.
 */
export async function unpacksWithin(bytes: Uint8Array, limit: number): Promise<boolean> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let left = limit;
  for (let at = file.indexOf(opens); at >= 0; ) {
    const end = file.indexOf(closes, at + opens.length);
    const stop = end < 0 ? file.length : end;
    const head = file.toString('latin1', Math.max(0, at - dictionary), at);
    const packed = packings(head.slice(head.lastIndexOf('obj') + 3));
    if (packed.length > 1) return false;
    if (packed[0] === 'FlateDecode' || packed[0] === 'Fl') left -= await inflatedSize(file, at, stop, left);
    else if (packed.length === 1) left -= 10 * (stop - at);
    if (left < 0) return false;
    at = file.indexOf(opens, stop + closes.length);
  }
  return true;
}

const packings = (head: string): string[] =>
  head.match(/(?<=\/)(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL|BrotliDecode)\b/g) ?? [];

/** At most a little more than the limit. Packed data that breaks off counts up to there. */
async function inflatedSize(file: Buffer, at: number, stop: number, limit: number): Promise<number> {
  const start = at + opens.length + (file[at + opens.length] === 0x0d ? 2 : 1);
  const inflate = Readable.from([file.subarray(start, stop)]).pipe(createInflate());
  let size = 0;
  try {
    for await (const part of inflate) {
      size += (part as Buffer).length;
      if (size > limit) break;
    }
  } catch {
    return size;
  }
  return size;
}
