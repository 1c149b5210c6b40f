import type { Word } from '../words/read-words.ts';
import { remember } from '../words/remember.ts';

/** Small words inside names: van der Berg, bin Salman, al-Assad. Lower case. */
export const particles = new Set(
  'van von de der den del della da di do du la le los las al el ul bin ibn ben abu dos das ten ter zu af av bint st y e'.split(
    ' ',
  ),
);

/** Letters and ranks behind a name, which no reader files it under: KC, MP, OBE. */
export const postNominals = new Set(
  'kc qc sc mp mep mep msp ms am obe mbe cbe kbe dbe om phd md dphil esq td frs bt ret'.split(' '),
);

const isGeneration = (part: string) => part.length < 5 && /^(?:jr|sr|ii|iii|iv)\.?$/i.test(part);
const isInitial = (part: string) =>
  (part.length < 3 || part.endsWith('.')) && /^\p{L}\.?(?:\p{L}\.)*$/u.test(part);

/**
 * The form of one part of a name by which spellings of it meet: without case, accents and Arabic article,
 * with the endings of transliteration made one (Zelenskyy, Zelenskiy, Zelensky).
 */
export const nameKey = remember((part) => {
  const plain = /^[A-Za-z]+$/.test(part) ? part : withoutMarks(part);
  return plain.toLowerCase().replace(/(?:iy|yy|ii|ij)$/, 'y');
});

function withoutMarks(part: string): string {
  return part
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`.]/g, '')
    .replace(/^(?:al|el|ul|as|ar|at|az|bin)-(?=\p{L})/u, '');
}

/** The parts of a name that tell people apart, as keys: without particles, initials and Jr. */
export function nameKeys(parts: readonly string[]): string[] {
  return parts
    .filter((part, i) => !isGeneration(part) && !(i > 0 && isInitial(part)) && !particles.has(part))
    .map(nameKey)
    .filter((key) => key !== '');
}

/** May two people with these parts be one: is each part of the shorter name in the longer, in order? */
export function isShortFor(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const key of short) {
    while (at < long.length && long[at] !== key && !(key.length === 1 && long[at]?.startsWith(key))) at++;
    if (at === long.length) return false;
    at++;
  }
  return true;
}

/** Jean-Marc is one part of a name. */
export function joinHyphens(words: readonly Word[]): string[] {
  const out: string[] = [];
  words.forEach((word, i) => {
    const before = words[i - 1];
    const glued =
      before !== undefined && before.end === word.start && (word.text === '-' || before.text === '-');
    if (glued) out.push((out.pop() ?? '') + word.text);
    else out.push(word.text);
  });
  return out;
}
