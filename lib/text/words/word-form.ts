import type { TagUnit } from './tag-machine.ts';
import { partsOf, unitsOf } from './tagger.ts';
import { freeNumbers, nextNumber } from './word-tests.ts';

/** What a word tells by itself. */
export interface WordForm extends TagUnit {
  /** As written. */
  text: string;
  /** Lower case, with straight apostrophes, for looking up in word lists. */
  lower: string;
  /** By which tests of single words are looked up (word-tests.ts). */
  number: number;
  /** What the tagger makes of it where it splits it; else the form itself tells. */
  units: readonly TagUnit[] | null;
  /** The words that the tagger makes of it, where these are several: do | n't. */
  parts: WordForm[] | null;
}

/** Enough for the words of a long article; what is forgotten is worked out again. */
const most = 20_000;
const forms = new Map<string, WordForm>();

const noUnit: TagUnit = { usual: 0, hint: 0, fixed: false, possible: 0 };

/** Worked out once for each word, since articles repeat most of theirs. */
export function formOf(written: string): WordForm {
  const known = forms.get(written);
  if (known) return known;
  if (forms.size >= most) forms.clear();
  const units = unitsOf(written);
  const text = name(written);
  const lower = written.toLowerCase().replaceAll('’', "'");
  const [{ usual, hint, fixed, possible } = noUnit] = units;
  const form = {
    text,
    lower: lower === written ? text : name(lower),
    number: nextNumber(),
    usual,
    hint,
    fixed,
    possible,
    units: units.length === 1 ? null : units,
    parts: partsOf(written)?.map(formOf) ?? null,
  };
  forms.set(form.text, form);
  return form;
}

/** Makes room for the words of one more text. */
export function forgetWords(): void {
  if (freeNumbers()) forms.clear();
}

/** The same words as a name of a property: such strings are kept once, so that comparing two does not look at their letters. */
const name = (words: string): string => Object.keys({ __proto__: null, [words]: 0 })[0] ?? words;
