/** For tests: the parts of an archive (XLSX, DOCX), read by another library than wrote it. */
import { fromBuffer } from 'yauzl';

/** The archive's parts as text, by their path. */
export async function unpacked(archive: Buffer): Promise<Map<string, string>> {
  const zip = await new Promise<import('yauzl').ZipFile>((resolve, reject) =>
    fromBuffer(archive, { lazyEntries: true }, (fault, opened) => (opened ? resolve(opened) : reject(fault))),
  );
  const parts = new Map<string, string>();
  return new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => resolve(parts));
    zip.on('entry', (entry) =>
      zip.openReadStream(entry, async (fault, stream) => {
        if (!stream) return reject(fault);
        parts.set(entry.fileName, Buffer.concat(await stream.toArray()).toString());
        zip.readEntry();
      }),
    );
    zip.readEntry();
  });
}
