/** The question as it stands in an address: short names, lists joined by commas, nothing for what is default. */
import { type Question, question } from './schema.ts';

const lists = ['verdict', 'attribution', 'category', 'confidence', 'article', 'speaker', 'assignee'] as const;
const defaults = question.parse({});

/** The question's parameters; empty for the question that asks for everything. */
export function questionToSearch(asked: Question): URLSearchParams {
  const search = new URLSearchParams();
  for (const name of lists) if (asked[name].length > 0) search.set(name, asked[name].join(','));
  if (asked.unknownSpeaker) search.set('unknown', '1');
  if (asked.hasSources !== null) search.set('sources', asked.hasSources ? 'yes' : 'no');
  if (asked.checkWorthy) search.set('worthy', '1');
  if (asked.search) search.set('q', asked.search);
  if (asked.sort !== defaults.sort) search.set('sort', asked.sort);
  if (!asked.descending) search.set('asc', '1');
  return search;
}

/** Reads an address; whatever it does not understand is left out, so that an old link still opens. */
export function questionFromSearch(search: URLSearchParams): Question {
  let asked: Question = defaults;
  const offers: Record<string, unknown>[] = [
    ...lists.flatMap((name) => items(search, name).map((item) => ({ [name]: item }))),
    { unknownSpeaker: search.get('unknown') === '1' },
    {
      hasSources: ({ yes: true, no: false } as Record<string, boolean>)[search.get('sources') ?? ''] ?? null,
    },
    { checkWorthy: search.get('worthy') === '1' },
    { search: search.get('q') ?? '' },
    { sort: search.get('sort') ?? defaults.sort },
    { descending: search.get('asc') !== '1' },
  ];
  for (const offer of offers) asked = accept(asked, offer);
  return asked;
}

function items(search: URLSearchParams, name: (typeof lists)[number]): (string | number)[] {
  const words = (search.get(name) ?? '').split(',').filter(Boolean);
  return name === 'article' || name === 'speaker' ? words.map(Number) : words;
}

function accept(asked: Question, offer: Record<string, unknown>): Question {
  const [name, value] = Object.entries(offer)[0] ?? [];
  const before = asked[name as keyof Question];
  const next = Array.isArray(before) ? [...before.filter((item) => item !== value), value] : value;
  const read = question.safeParse({ ...asked, [name as string]: next });
  return read.success ? read.data : asked;
}
