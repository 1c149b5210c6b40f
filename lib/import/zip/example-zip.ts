/** For tests: archives made on the spot. */
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** The bytes of an archive with these files, in this order. */
export async function zipOf(files: Record<string, string | Buffer>): Promise<Buffer> {
  const archive = new ZipFile();
  for (const [name, content] of Object.entries(files)) archive.addBuffer(Buffer.from(content), name);
  archive.end();
  return buffer(archive.outputStream);
}
