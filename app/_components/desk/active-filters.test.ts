import { expect, test } from 'vitest';
import { type Facets, question } from '#lib/workbench/view/schema.ts';
import { activeFilters } from './active-filters.ts';

const facets = { speaker: [{ id: 4, name: 'Harbour Office', count: 2 }], article: [], assignee: [] };

test('Each filter is one chip that names a single value and counts several', () => {
  const asked = question.parse({
    verdict: ['open', 'disputed'],
    speaker: [4],
    article: [9],
    hasSources: false,
    unknownSpeaker: true,
    search: 'bridge',
  });
  expect(activeFilters(asked, facets as unknown as Facets)).toEqual([
    { name: 'verdict', count: 2, value: 'open', without: { verdict: [] } },
    { name: 'article', count: 1, value: null, without: { article: [] } },
    { name: 'speaker', count: 1, value: 'Harbour Office', without: { speaker: [] } },
    { name: 'unknownSpeaker', count: 1, value: null, without: { unknownSpeaker: false } },
    { name: 'hasSources', count: 1, value: 'no', without: { hasSources: null } },
    { name: 'search', count: 1, value: 'bridge', without: { search: '' } },
  ]);
});

test('Taking every chip away leaves the whole desk', () => {
  const asked = question.parse({ category: ['weapons'], checkWorthy: true, assignee: ['nobody'] });
  const bare = Object.assign({}, asked, ...activeFilters(asked, undefined).map(({ without }) => without));
  expect(bare).toEqual(question.parse({}));
});
