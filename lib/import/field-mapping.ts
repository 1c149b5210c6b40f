/** Which field of a JSON record is what of an article. */

export const recordFields = ['text', 'title', 'publisher', 'byline', 'publishedAt', 'address'] as const;
export type RecordField = (typeof recordFields)[number];

/** Names of fields, with dots into objects (“article.body”); null: the records have none. */
export type FieldMapping = Record<RecordField, string | null>;

/** What others call them, likeliest first, in lower case without signs. */
const usualNames: Record<RecordField, readonly string[]> = {
  text: ['text', 'body', 'articlebody', 'content', 'fulltext', 'maintext', 'bodytext'],
  title: ['title', 'headline', 'heading'],
  publisher: ['publisher', 'sitename', 'outlet', 'source', 'site', 'publication', 'domain'],
  byline: ['byline', 'author', 'authors', 'creator'],
  publishedAt: ['publishedat', 'datepublished', 'published', 'publisheddate', 'pubdate', 'date'],
  address: ['address', 'url', 'link', 'canonicalurl', 'uri', 'weburl'],
};

/** Records of articles have a dozen; of more than this the first are offered. */
const mostFields = 1000;

/** A proposal for records like these, for a person to look at: by what fields are called, else the longest words. */
export function guessMapping(records: readonly object[]): FieldMapping {
  const fields = fieldsOf(records);
  const named = (field: RecordField) => {
    for (const usual of usualNames[field]) {
      const found = fields.find(
        (name) => plain(name) === usual || plain(name.split('.').at(-1) ?? '') === usual,
      );
      if (found) return found;
    }
    return null;
  };
  const mapping = Object.fromEntries(recordFields.map((field) => [field, named(field)])) as FieldMapping;
  return { ...mapping, text: mapping.text ?? longest(records, fields) };
}

/** The fields of records, in the order of their first use; those of an object inside with a dot. */
export function fieldsOf(records: readonly object[]): string[] {
  const names = new Set<string>();
  for (const record of records)
    for (const [name, value] of Object.entries(record)) {
      const found = isObject(value) ? Object.keys(value).map((inner) => `${name}.${inner}`) : [name];
      for (const one of found) {
        names.add(one);
        if (names.size === mostFields) return [...names];
      }
    }
  return [...names];
}

/** The value of a field; undefined where the record has none of its own. */
export function fieldOf(record: object, name: string): unknown {
  if (Object.hasOwn(record, name)) return record[name as keyof object];
  // Names may have dots of their own.
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
    const outer = name.slice(0, dot);
    const value: unknown = Object.hasOwn(record, outer) ? record[outer as keyof object] : undefined;
    if (isObject(value)) return fieldOf(value, name.slice(dot + 1));
  }
  return undefined;
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const plain = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '');

function longest(records: readonly object[], fields: readonly string[]): string | null {
  const lengths = fields.map((name) => {
    const values = records.map((record) => fieldOf(record, name));
    return {
      name,
      length: values.reduce<number>((sum, v) => sum + (typeof v === 'string' ? v.length : 0), 0),
    };
  });
  return (
    lengths.sort((one, other) => other.length - one.length).find(({ length }) => length > 0)?.name ?? null
  );
}
