/** Texts to measure on, and hostile ones that are made. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPolnear } from './gold.ts';

const own = join(import.meta.dirname, 'articles');

/** Articles as they are written: PolNeAR's development split where it is at hand, else our own. */
export function sampleTexts(): { name: string; texts: string[] } {
  const polnear = readPolnear('dev');
  if (polnear) return { name: 'PolNeAR, development split', texts: polnear.map(({ text }) => text) };
  const files = readdirSync(own).filter((file) => file.endsWith('.txt'));
  return { name: 'bench/articles', texts: files.map((file) => readFileSync(join(own, file), 'utf8')) };
}

/** One text of so many characters: the texts one after another, again and again. */
export function textOfLength(texts: readonly string[], length: number): string {
  const all = `${texts.join('\n\n')}\n\n`;
  return all.repeat(Math.ceil(length / all.length)).slice(0, length);
}

/** What no article looks like: each is repeated up to the length that is wanted. */
export const hostileParts: Record<string, string> = {
  'opening marks': '“',
  'straight marks': '"',
  'nested quotations': '“a ‘b ',
  'quotations closed the wrong way': '” said “',
  'open brackets': '(',
  'said said said': 'said ',
  'said that said that': 'he said that ',
  'according to': 'according to ',
  commas: ', ',
  'and and and': 'and ',
  digits: '7',
  'numbers with commas': '1,234,',
  numbers: 'more than 12 million and ',
  'one endless word': 'a',
  'words with hyphens': 'a-',
  'words with full stops': 'a.',
  'words with apostrophes': "a's",
  'capitals and full stops': 'A.B. ',
  emoji: '🚁',
  'combining marks': 'e\u0301\u0300',
  'right to left': 'שלום, ',
  Cyrillic: 'сказал он, ',
  'many names': 'Mr Ida Moen and Dr Tomas Brandt of Velm, ',
  'many different names': 'NAME',
  'many different words': 'WORD',
  'many pronouns': 'he told her that they said it, ',
  'one endless sentence': 'and the pier that was built in May burned, which the mayor denied, ',
  'relative clauses': 'which was which ',
  'tiny paragraphs': 'So.\n\n',
  headings: 'Harbour Closed\n\n',
  furniture: 'Subscribe now\n\nShare this article\n\n',
  'posts of a live blog': '10.32 BST\nIda Moen\n\nHe left.\n\n',
  'glued words': 'harbourPier',
  spaces: ' \t',
  addresses: 'http://a.b/c@d.e ',
  'control characters': '\u0000\u0007',
  'half surrogates': '\ud83d ',
  'marks of all kinds': '“„"\'‘’«»‹›”',
  'he said, she said': '“No,” he said. “Yes,” she said. ',
  'quotations in a row': '“Go to it, all of you.” ',
  'quotations by the line': '"Go on," he said. "So be it," ',
  'one quotation through paragraphs': '“We go on to the next one.\n\n',
  'headings quoted again': '“Go to the big port”\n\n“Go to the big port,” Ida Moen said.\n\n',
  'labels of an interview': 'IDA MOEN: Yes.\n\nQ: So?\n\nA: No.\n\n',
  'long labels': 'IDA MOEN: Yes, so it was, all of it.\n\nTOMAS BRANDT: No, it was not.\n\n',
  'list items': '- a\n',
  'longer list items': '- a boat that left the port\n',
  'brackets with marks': ']"',
  'rows of a table': '| a | b | 3 |\n',
  'columns of a table': 'a\tb\tc\td\n',
  'tiny lines': 'a\n',
  'tiny sentences': 'Go! ',
  'short sayings': 'He told us that it was so. ',
  'glued sentences': 'left.The ',
  'nouns of saying': 'his claim that ',
  'digits apart': '7 ',
  'numbers with units': '3 of 5 boats and 7, ',
  percents: '5% $3m ',
  dates: 'on 12 May 2024 and Monday, June 3, 2025, ',
  'passed on': 'Reuters said he said “a”. “b.” ',
  'clock posts': '10:32 Ida Moen\nGo.\n',
  initials: 'À.n',
  ellipses: '... … .. ',
  dashes: '— - – -- ',
  hashtags: '#harbour @idamoen ',
  mails: 'ida.moen@velm.example ',
  'shapes in turn': '“ ( he said , 12 May 2024 — #a http://a.b/c A.B. Mr ',
  // Words without a mark are left out after 80: with one they are read.
  'said, with commas': `${'said '.repeat(12)}, `,
  'said that, with commas': `${'he said that '.repeat(6)}, `,
  'and, with commas': `${'and '.repeat(12)}, `,
  'numbers, with commas': `${'more than 12 million and '.repeat(4)}, `,
  'relative clauses, with commas': `${'which was which '.repeat(5)}, `,
  'nouns of saying, with commas': `${'his claim that '.repeat(5)}, `,
  'lines in turn': 'So.\n“\nHe said\n(\nA.B.\n12\n',
};

/** A hostile text of so many characters. */
export function hostileText(name: string, length: number): string {
  const part = hostileParts[name] ?? '';
  const made = madeParts[part];
  if (!made) return part.repeat(Math.ceil(length / part.length)).slice(0, length);
  return Array.from({ length: Math.ceil(length / 24) }, (_, k) => made(k))
    .join('')
    .slice(0, length);
}

/** Parts that differ from one another, each of 24 characters or more. */
const madeParts: Record<string, (k: number) => string> = {
  NAME: (k) => `Ida Moen${letters(k)} said that it was so. `,
  WORD: (k) => `The ${letters(7 * k)}sk said the ${letters(11 * k)}led boats ${letters(13 * k)}ts. `,
};

const letters = (number: number): string =>
  [...String(number)].map((digit) => String.fromCharCode(97 + Number(digit))).join('');
