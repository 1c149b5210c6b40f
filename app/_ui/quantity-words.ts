/** A quantity in the few words that fit a chip: "104 launched", "≥ 440 drones", "2–3 villages". */
import type { QuantityBound } from '#lib/vocabulary.ts';

export interface Quantity {
  value: number;
  max: number | null;
  unit: string;
  bound: QuantityBound;
  action: string | null;
}

const signs: Record<QuantityBound, string> = {
  exact: '',
  between: '',
  at_least: '≥ ',
  at_most: '≤ ',
  about: '~ ',
};
/** Millions and more in words: they are read, not added up. */
const figure = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const large = new Intl.NumberFormat('en-GB', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 2,
});
const write = (value: number) => (Math.abs(value) >= 1_000_000 ? large : figure).format(value);

/** "nights" of which there is one. */
const one = (unit: string) => unit.replace(/([^s])s$/, '$1');

/** "4th" of what a unit marks as counted in order. */
const order = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
const inOrder = / \(ordinal\)$/;

/** Short: the action stands for the unit where one is known, since the claim itself names the thing. */
export function quantityWords({ value, max, unit, bound, action }: Quantity): string {
  if (inOrder.test(unit))
    return `${write(value)}${endings[order.select(value)] ?? 'th'} ${unit.replace(inOrder, '')}`;
  const number = max === null ? write(value) : `${write(value)}–${write(max)}`;
  const percent = /^(%|per ?cent)$/i.test(unit);
  const what = percent ? '%' : ` ${action ?? (value === 1 && max === null ? one(unit) : unit)}`;
  return `${signs[bound]}${number}${what}`.trim();
}

/** Counted by what happened to them: "28 deaths", never "28 deaths killed". */
const happened = /^(deaths?|dead|fatalities|casualties|injur(y|ies)|wounded|victims?)$/i;

/** Whole: number, unit and action. */
export function quantityTitle(quantity: Quantity): string {
  const counted = quantityWords({ ...quantity, action: null });
  return quantity.action && !happened.test(quantity.unit) ? `${counted} ${quantity.action}` : counted;
}
