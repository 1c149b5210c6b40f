import { expect, test } from 'vitest';
import { hostileFiles } from './hostile-files.ts';
import { mediaTypeOfFile } from './media-types.ts';
import { readArticle } from './read-article.ts';
import { readMany } from './read-many.ts';

/** What an import would say of the file; null: it is read. */
async function reasonOf(fileName: string, bytes: Uint8Array): Promise<string | null> {
  const mediaType = mediaTypeOfFile(fileName);
  if (mediaType) {
    const read = await readArticle(bytes, mediaType);
    return read.ok ? null : read.reason;
  }
  for await (const found of readMany(bytes, fileName)) if (!found.ok) return found.reason;
  return null;
}

test.each(hostileFiles.map((file) => [file.name, file] as const))(
  '%s',
  async (_, { fileName, make, reason }) => {
    expect(await reasonOf(fileName, await make())).toBe(reason);
  },
);
