import { analyseArticle } from '#lib/text/analyse-article.ts';

/** Prints how long the engine takes for longer and longer texts, against plain sentence counting of the same text. */
const paragraph =
  'Mira Okello, the harbour master, said on Monday that 40 cranes had been checked. “We counted twice,” she added, while the navy denied that any ship had sunk. Nobody was hurt, according to the ministry.';

const shapes: [string, string][] = [
  ['paragraphs', `${paragraph}\n\n`],
  ['one line', `${paragraph} `],
];

function seconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

const countSentences = (text: string) => text.match(/[.!?]["”’')\]]*\s+/g)?.length ?? 0;

for (const [shape, part] of shapes) {
  let before: number | null = null;
  for (const size of [125_000, 250_000, 500_000, 1_000_000]) {
    const text = part.repeat(Math.ceil(size / part.length));
    const counting = seconds(() => countSentences(text));
    const analysing = seconds(() => analyseArticle(text));
    const growth = before === null ? '' : `, ${(analysing / before).toFixed(2)} times the half`;
    console.log(
      `${shape}, ${size} characters: ${analysing.toFixed(2)} s, ${Math.round(analysing / counting)} times counting its sentences${growth}`,
    );
    before = analysing;
  }
}
