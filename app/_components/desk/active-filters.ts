/** The filters that are on, as chips that can be taken away one by one. */
import type { Facets, Question } from '#lib/workbench/view/schema.ts';

export type FilterName = Exclude<keyof Question, 'sort' | 'descending'>;

export interface ActiveFilter {
  name: FilterName;
  /** How many values are chosen; a single one is named. */
  count: number;
  /** The single value: a closed list's word or a name; null where the name is not known yet. */
  value: string | null;
  /** What takes it away. */
  without: Partial<Question>;
}

const lists = ['verdict', 'attribution', 'category', 'confidence', 'article', 'speaker', 'assignee'] as const;

export function activeFilters(asked: Question, facets: Facets | undefined): ActiveFilter[] {
  const chosen: ActiveFilter[] = lists
    .filter((name) => asked[name].length > 0)
    .map((name) => ({
      name,
      count: asked[name].length,
      value: nameOf(name, String(asked[name][0]), facets),
      without: { [name]: [] },
    }));
  if (asked.unknownSpeaker) chosen.push(single('unknownSpeaker', null, { unknownSpeaker: false }));
  if (asked.hasSources !== null)
    chosen.push(single('hasSources', asked.hasSources ? 'yes' : 'no', { hasSources: null }));
  if (asked.checkWorthy) chosen.push(single('checkWorthy', null, { checkWorthy: false }));
  if (asked.search) chosen.push(single('search', asked.search, { search: '' }));
  return chosen;
}

function single(name: FilterName, value: string | null, without: Partial<Question>): ActiveFilter {
  return { name, count: 1, value, without };
}

function nameOf(name: (typeof lists)[number], value: string, facets: Facets | undefined): string | null {
  if (name === 'article') return facets?.article.find(({ id }) => String(id) === value)?.title ?? null;
  if (name === 'speaker') return facets?.speaker.find(({ id }) => String(id) === value)?.name ?? null;
  if (name === 'assignee') return facets?.assignee.find(({ id }) => id === value)?.name ?? null;
  return value;
}
