/** The engine on texts of growing length, ordinary and hostile, beside splitting the same text into words. */
import { analyseArticle } from '#lib/text/analyse-article.ts';
import { leastTime, printRatio } from './measure.ts';

const ordinary =
  'The harbour office said on Monday that 12 boats had been damaged. “Nobody was hurt,” said Ida Moen, its director, who added that at least 40 people had been moved.\n\n';
const hostile = ['“', '(', 'and 5 which, ', 'said ', '🚁“', 'more than ', 'Mr '];

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

for (const length of [10_000, 100_000, 1_000_000]) measure('paragraphs', ordinary, length);
for (const length of [10_000, 100_000, 1_000_000])
  measure('one line', ordinary.trimEnd().concat(' '), length);
for (const part of hostile)
  for (const length of [20_000, 80_000]) measure(JSON.stringify(part), part, length);

function measure(name: string, part: string, length: number): void {
  const text = part.repeat(Math.ceil(length / part.length));
  const runs = length > 100_000 ? 1 : 3;
  const floor = leastTime(() => words(text), runs);
  printRatio(
    `${name}, ${length.toLocaleString('en')} characters`,
    leastTime(() => void analyseArticle(text), runs),
    floor,
  );
}

function words(text: string): void {
  for (const _ of segmenter.segment(text));
}
