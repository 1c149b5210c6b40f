import type { Passage } from '../words/read-passages.ts';

const firstPerson = /\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Mm]e)\b/;
/** An author who writes in the first person does so more often than this. */
const most = 2;

/**
 * Paragraphs in the first person that have no quotation marks, in an article that is not: speech that lost its
 * marks (translated pages). Gives the indexes of their blocks.
 */
export function findUnmarkedSpeech(text: string, passages: readonly Passage[]): Set<number> {
  const found = passages.filter(
    ({ kind, span, quotations }) =>
      kind === 'paragraph' && quotations.length === 0 && firstPerson.test(text.slice(...span)),
  );
  return new Set(found.length <= most ? found.map(({ block }) => block) : []);
}
