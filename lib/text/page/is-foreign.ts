/** Words that only English, or only another language of Europe, uses to hold sentences together; each counts once. */
const english = new Set(
  'the of and that is was for with he she it his her they said from by has have had be been are were this which who will would not but as at their its you your our we about after before more'.split(
    ' ',
  ),
);
/** Words that hold sentences together in another language of Europe and mean nothing in English. */
export const foreignWords = new Set(
  [
    'vous votre vos nous notre avec dans qui que est sont aux ces cette leur pas mais vers chez sans être à où',
    'und der das nicht mit für auf ist sie wir ein eine einen zum zur bei oder werden ihre dem über sich auch',
    'para una usted su más también cómo qué está nuestro nuestra sus como todas todos puede',
    'il che della sono gli delle degli anche più questo nella alla tutti',
    'não você mais em uma com dos pelo pela são seu sua ao',
    'het een voor niet met zijn naar ook wij uw onze wordt deze',
    'och att för är inte som på ett med av till har du kan og til ikke det er',
    'nie się jest oraz dla na przez czy ze tym które',
    've bir bu için ile daha olarak',
    'jsme nebo který jsou pro při',
    'și pentru este în sunt care mai',
    'että mutta myös hän ovat',
    'hogy nem és egy azt',
    'yang dengan untuk tidak dari',
  ]
    .join(' ')
    .split(' ')
    .filter((word) => !english.has(word)),
);
const word = /\p{L}+/gu;
/** Letters beyond Latin: Greek, Cyrillic, Hebrew, Arabic, the scripts of India and East Asia. */
const otherScript = /[\u0370-\u1fff\u2e80-\uffdc]/;
const sample = 20_000;
const leastEnglish = 0.12;
const longestLine = 900;

/** Tells the lines of an English text that are in another language; whether it is English is asked when one is found. */
export function foreignAmong(text: string): (line: string) => boolean {
  let english: boolean | undefined;
  return (line) => {
    if (!isForeign(line)) return false;
    english ??= isEnglish(text);
    return english;
  };
}

/** Is the text English, by the words that hold its sentences together? Reads its first part only. */
function isEnglish(text: string): boolean {
  const words =
    text
      .slice(0, sample)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  let count = 0;
  for (const word of words) if (english.has(word)) count++;
  return words.length > 40 && count > leastEnglish * words.length;
}

/**
 * Is the line of an English page in another language, as a translated page’s buttons and notices are? A quotation is
 * left alone.
 */
function isForeign(line: string): boolean {
  if (line.length > longestLine || /["“„«]/.test(line)) return false;
  if (otherScript.test(line)) {
    const letters = line.match(/\p{L}/gu)?.length ?? 0;
    const latin = line.match(/\p{Script=Latin}/gu)?.length ?? 0;
    if (letters > 3 && latin < letters * 0.4) return true;
  }
  let found = 0;
  word.lastIndex = 0;
  for (let m = word.exec(line); m; m = word.exec(line)) {
    const lower = m[0].toLowerCase();
    if (english.has(lower)) return false;
    if (foreignWords.has(lower)) found++;
  }
  return found > 1;
}
