/** Whether a ZIP reader would find files in these bytes, wherever in them the archive begins. */

/** The end record with the longest comment. */
const farthest = 22 + 0xffff;

/** Looks for an end record, at whose distance a directory of files stands. */
export function hasZipDirectory(bytes: Uint8Array): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const from = Math.max(0, view.length - farthest);
  for (let at = view.lastIndexOf('PK\x05\x06', undefined, 'latin1'); at >= from; ) {
    if (at + 22 <= view.length && isDirectory(view, at - view.readUInt32LE(at + 12))) return true;
    if (at === 0) return false;
    at = view.lastIndexOf('PK\x05\x06', at - 1, 'latin1');
  }
  return false;
}

const isDirectory = (view: Buffer, at: number): boolean =>
  at >= 0 && view.toString('latin1', at, at + 4) === 'PK\x01\x02';
