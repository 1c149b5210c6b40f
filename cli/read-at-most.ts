import { open } from 'node:fs/promises';

/** The first bytes of a file. One over a limit is enough to know that there are too many. Throws where it cannot be read. */
export async function readAtMost(path: string, most: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const parts: Uint8Array[] = [];
    let left = most;
    for await (const part of file.createReadStream({ end: most - 1, autoClose: false })) {
      parts.push(part);
      left -= part.length;
      if (left <= 0) break;
    }
    return Buffer.concat(parts);
  } finally {
    await file.close();
  }
}
