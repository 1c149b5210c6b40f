import { type TextEncoding, textEncodings } from '#lib/vocabulary.ts';
import { wordsFor } from '#lib/words/words-for.ts';
import { Complaint } from './complaint.ts';

/** The encoding that `--encoding` names; undefined where it was left out. Throws Complaint where there is none of that name. */
export function namedEncoding(name: string | undefined): TextEncoding | undefined {
  if (name === undefined) return undefined;
  const encoding = textEncodings.find((one) => one === name.toLowerCase());
  if (encoding) return encoding;
  throw new Complaint(wordsFor('terminal')('unknownEncoding', { name, known: textEncodings.join(', ') }));
}

/**
 * What `read` makes of something, once more with the encoding that a person named where the first answer
 * is that its bytes do not settle theirs: of many files at once each keeps what it says of itself.
 */
export async function asEncoded<Outcome extends { ok: boolean }>(
  read: (encoding?: TextEncoding) => Promise<Outcome>,
  encoding: TextEncoding | undefined,
): Promise<Outcome> {
  const outcome = await read();
  return encoding && isUncertain(outcome) ? read(encoding) : outcome;
}

const isUncertain = (outcome: { ok: boolean; reason?: string }) =>
  !outcome.ok && outcome.reason === 'bad_encoding';
