/** Two people decided on the same: what each of them changed, field by field. */

/** Everything that can differ between two decisions, in the order in which it is shown. */
export const conflictFields = [
  'attribution',
  'verdict',
  'assignee',
  'standing',
  'stance',
  'purpose',
  'passage',
  'whose',
  'claim',
  'speaker',
  'words',
  'standsIn',
  'cue',
  'mention',
  'kind',
  'via',
  'addressee',
  'category',
  'quantities',
  'justification',
] as const;
export type ConflictField = (typeof conflictFields)[number];

/** A part of a field of several: `is` is compared, `words` are read. */
export interface Part {
  is: string;
  words: string;
}
/** A code of the field's vocabulary, words, or parts in order; null: nothing. */
export type FieldValue = string | null | readonly Part[];
/** One person's decision. */
export type Side = Partial<Record<ConflictField, FieldValue>>;

/** What both began on (null: not known), what stands, what the later person wants. */
export interface Sides {
  base: Side | null;
  theirs: Side;
  mine: Side;
}

/** Whose change it is: `alike`: both made the same one; `both`: each made another. */
export type Change = 'none' | 'theirs' | 'mine' | 'alike' | 'both';

export interface ComparedField {
  field: ConflictField;
  base: FieldValue;
  theirs: FieldValue;
  mine: FieldValue;
  change: Change;
}

/** Every field that a side has. One that a side leaves out is nothing there; without a base every difference counts as made by both. */
export function compareSides({ base, theirs, mine }: Sides): ComparedField[] {
  return conflictFields
    .filter((field) => field in theirs || field in mine || (base && field in base))
    .map((field) => {
      const values = {
        base: base?.[field] ?? null,
        theirs: theirs[field] ?? null,
        mine: mine[field] ?? null,
      };
      return { field, ...values, change: changeOf(values, base !== null) };
    });
}

/** Whether both want the same, so that nobody has to choose. */
export function isAgreed(fields: readonly ComparedField[]): boolean {
  return fields.every(({ change }) => change === 'none' || change === 'alike');
}

function changeOf(
  { base, theirs, mine }: Omit<ComparedField, 'field' | 'change'>,
  baseKnown: boolean,
): Change {
  if (isSame(theirs, mine)) return !baseKnown || isSame(base, mine) ? 'none' : 'alike';
  if (baseKnown && isSame(base, theirs)) return 'mine';
  return baseKnown && isSame(base, mine) ? 'theirs' : 'both';
}

const isSame = (one: FieldValue, other: FieldValue) => comparable(one) === comparable(other);

function comparable(value: FieldValue): string {
  if (value === null || value.length === 0) return '';
  return typeof value === 'string' ? JSON.stringify(value) : JSON.stringify(value.map(({ is }) => is));
}
