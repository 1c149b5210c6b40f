/**
 * How fast the engine reads: beside wink-nlp's bare pass (tokens, sentences, parts of speech) and compromise's full
 * parse of the same text in the same run; how its time grows with the length of a text; and what hostile texts take.
 */
import compromise from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyseArticle } from '#lib/text/analyse-article.ts';
import { leastTimes } from './measure.ts';
import { hostileParts, hostileText, sampleTexts, textOfLength } from './texts.ts';

/** As many as the compiler needs until it changes nothing more; the least of them counts, for all three alike. */
const rounds = 20;
const marks = { wink: 0.3, compromise: 8, slope: 1.1, secondsPerMegabyte: 2 };
const { name, texts } = sampleTexts();

comparePeers();
fitSlope('paragraphs', (text) => text);
fitSlope('one line', (text) => text.replaceAll('\n', ' '));
timeHostile();

function comparePeers(): void {
  const characters = texts.reduce((total, text) => total + text.length, 0);
  const wink = winkNLP(winkModel, ['sbd', 'pos']);
  const [ours = 0, bare = 0, parse = 0] = leastTimes(
    [
      () => texts.forEach((text) => void analyseArticle(text)),
      () => texts.forEach((text) => void wink.readDoc(text)),
      () => texts.forEach((text) => void compromise(text)),
    ],
    rounds,
  );
  console.log(
    `  ${name}: ${texts.length} articles, ${characters.toLocaleString('en')} characters, one thread`,
  );
  for (const [what, time] of [
    ['Sayso, the whole analysis', ours],
    ['wink-nlp, tokens, sentences, parts of speech', bare],
    ['compromise, full parse', parse],
  ] as const) {
    const rate = Math.round((characters / time) * 1000).toLocaleString('en');
    console.log(
      `  ${what.padEnd(46)} ${time.toFixed(0).padStart(7)} ms ${rate.padStart(12)} characters a second`,
    );
  }
  verdict('of wink-nlp’s speed', bare / ours, marks.wink, bare / ours >= marks.wink);
  verdict('times compromise’s speed', parse / ours, marks.compromise, parse / ours >= marks.compromise);
}

/** The slope of log time on log size: 1 where each character takes as long in a long text as in a short one. */
function fitSlope(shape: string, form: (text: string) => string): void {
  const points = [10_000, 50_000, 250_000, 1_000_000, 5_000_000].map((length) => {
    const text = form(textOfLength(texts, length));
    const [time = 0] = leastTimes([() => void analyseArticle(text)], length > 300_000 ? 2 : 8);
    return { length, time };
  });
  console.log(`\n  ${shape}`);
  for (const { length, time } of points)
    console.log(
      `  ${length.toLocaleString('en').padStart(12)} characters ${time.toFixed(0).padStart(8)} ms ${((time / length) * 1000).toFixed(2).padStart(8)} µs a character`,
    );
  const slope = slopeOf(points.map(({ length, time }) => [Math.log(length), Math.log(time)]));
  verdict('slope of log time on log size', slope, marks.slope, slope <= marks.slope);
}

function slopeOf(points: [number, number][]): number {
  const mean = (values: number[]) => values.reduce((total, value) => total + value, 0) / values.length;
  const [x, y] = [mean(points.map(([a]) => a)), mean(points.map(([, b]) => b))];
  return (
    points.reduce((total, [a, b]) => total + (a - x) * (b - y), 0) /
    points.reduce((total, [a]) => total + (a - x) ** 2, 0)
  );
}

function timeHostile(): void {
  const lengths = [100_000, 1_000_000];
  console.log(`\n  hostile texts: seconds a megabyte, at most ${marks.secondsPerMegabyte}`);
  let worst = 0;
  for (const shape of Object.keys(hostileParts)) {
    const seconds = lengths.map((length) => {
      const text = hostileText(shape, length);
      const [time = 0] = leastTimes([() => void analyseArticle(text)], length > 300_000 ? 1 : 2);
      return (time / 1000) * (1_000_000 / length);
    });
    worst = Math.max(worst, seconds.at(-1) ?? 0);
    console.log(`  ${shape.padEnd(34)} ${seconds.map((one) => one.toFixed(2).padStart(8)).join('')}`);
  }
  verdict('seconds a megabyte at worst', worst, marks.secondsPerMegabyte, worst <= marks.secondsPerMegabyte);
}

function verdict(what: string, figure: number, mark: number, reached: boolean): void {
  console.log(
    `  ${what.padEnd(46)} ${figure.toFixed(2).padStart(7)}   mark ${mark}   ${reached ? 'reached' : 'NOT reached'}`,
  );
}
