/** For tests: an archive of one or more files whose directory says what is not so. */

export interface Lies {
  /** The first entry so many times over, at most 20, all pointing at the same bytes. */
  copies?: number;
  sameName?: boolean;
  /** What every entry unpacks to, in bytes, as the archive says. */
  size?: number;
  locked?: boolean;
}

export function doctoredZip(archive: Buffer, { copies = 1, sameName = false, size, locked }: Lies): Buffer {
  const from = archive.indexOf('PK\x01\x02', 0, 'latin1');
  const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const given = entriesIn(archive.subarray(from, end));
  const entries = given.flatMap((entry, i) =>
    Array.from({ length: i === 0 ? copies : 1 }, (_, copy) =>
      doctored(entry, copy, { sameName, size, locked }),
    ),
  );
  const directory = Buffer.concat(entries);
  const last = Buffer.from(archive.subarray(end));
  last.writeUInt16LE(entries.length, 8);
  last.writeUInt16LE(entries.length, 10);
  last.writeUInt32LE(directory.length, 12);
  return Buffer.concat([archive.subarray(0, from), directory, last]);
}

function entriesIn(directory: Buffer): Buffer[] {
  const entries: Buffer[] = [];
  for (let at = 0; at + 46 <= directory.length; ) {
    const length =
      46 +
      directory.readUInt16LE(at + 28) +
      directory.readUInt16LE(at + 30) +
      directory.readUInt16LE(at + 32);
    entries.push(directory.subarray(at, at + length));
    at += length;
  }
  return entries;
}

/** The name keeps its length: its first letter differs. */
function doctored(
  entry: Buffer,
  copy: number,
  { sameName, size, locked }: { sameName: boolean; size: number | undefined; locked: boolean | undefined },
): Buffer {
  const made = Buffer.from(entry);
  if (!sameName && copy > 0) made[46] = 0x62 + copy;
  if (size !== undefined) made.writeUInt32LE(size, 24);
  if (locked) made.writeUInt16LE(made.readUInt16LE(8) | 1, 8);
  return made;
}
