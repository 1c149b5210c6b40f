import { irregularVerbs } from './irregular-verbs.ts';

const irregular = new Map(irregularVerbs.map(([base = '', ...forms]) => [base, forms]));

/** Every form of an English verb, given its base: say → say, says, said, saying. Lower case. */
export function inflectVerb(base: string): string[] {
  const past = irregular.get(base) ?? [regularPast(base)];
  return [base, third(base), ...past, participle(base, past[0] ?? base)];
}

const third = (base: string) => {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
};

const regularPast = (base: string) => {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base)) return `${base}${base.at(-1)}ed`;
  return base.endsWith('e') ? `${base}d` : `${base}ed`;
};

/** The last letter doubles in the participle where it does in the past: begged, begging. */
const participle = (base: string, past: string) => {
  if (past.startsWith(`${base}${base.at(-1)}`)) return `${base}${base.at(-1)}ing`;
  return base.endsWith('e') && !/(?:ee|ye|oe)$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`;
};
