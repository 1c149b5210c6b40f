import type { ArticleFormat, ReadDetails } from './article-format.ts';
import { decodeText } from './decode-text.ts';
import { type FieldMapping, fieldOf, guessMapping, type RecordField } from './field-mapping.ts';
import { isoTime } from './iso-time.ts';
import { tidy } from './lay-out.ts';
import { readJson } from './read-json.ts';
import { webAddress } from './web-address.ts';

/** One JSON record as an article: a line of JSON Lines, an element of an array. The text is taken as it stands. */
export const record: ArticleFormat = {
  mediaType: 'application/json',
  async read(bytes, { mapping } = {}) {
    const json = parsedRecord(new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes));
    if (!json) return { ok: false, reason: 'bad_record' };
    const fields = mapping ?? guessMapping([json]);
    const words = valueIn(json, fields, 'text');
    if (typeof words !== 'string') return { ok: false, reason: 'bad_record' };
    const decoded = await decodeText(new TextEncoder().encode(words.toWellFormed()));
    if (!decoded.ok) return decoded;
    return { ok: true, text: decoded.text, hints: [], details: detailsOf(json, fields) };
  },
};

/** Null for what is no JSON object. */
export function parsedRecord(json: string): object | null {
  const value = readJson(json);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
}

function valueIn(json: object, mapping: FieldMapping, field: RecordField): unknown {
  const name = mapping[field];
  return name === null ? undefined : fieldOf(json, name);
}

function detailsOf(json: object, mapping: FieldMapping): ReadDetails {
  const whole = (field: RecordField) =>
    tidy(
      namesIn(valueIn(json, mapping, field))
        .join(', ')
        .replace(/\s+/g, ' '),
    ) || null;
  const line = (field: RecordField, longest: number) => {
    const words = whole(field);
    return words !== null && words.length > longest ? null : words;
  };
  return {
    title: whole('title'),
    publisher: line('publisher', 200),
    byline: line('byline', 300),
    publishedAt: isoTime(line('publishedAt', 40)),
    address: webAddress(line('address', 2000)),
  };
}

/** Authors come as a name, a list of names, or things that have one. */
function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  return typeof value === 'object' && value !== null && 'name' in value ? namesIn(value.name) : [];
}
