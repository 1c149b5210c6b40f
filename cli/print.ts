/** Writes to standard output and waits where the reader is slower. */
export async function print(words: string | Uint8Array): Promise<void> {
  if (process.stdout.write(words)) return;
  await new Promise((resolve) => process.stdout.once('drain', resolve));
}
