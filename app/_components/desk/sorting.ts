/** Between the question's sort and the table's own sorting state. */
import type { SortingState } from '@tanstack/react-table';
import type { ClaimSort } from '#lib/vocabulary.ts';
import type { Question } from '#lib/workbench/view/schema.ts';

type Sort = Pick<Question, 'sort' | 'descending'>;

/** The claim's own column sorts by all that it shows. */
export const claimColumnSorts = [
  'check_worthy',
  'newest',
  'article',
  'speaker',
] as const satisfies ClaimSort[];

/** Names begin at A, everything else with the highest. */
export const startsDescending = (sort: ClaimSort): boolean => sort !== 'article' && sort !== 'speaker';

export function sortingOf({ sort, descending }: Sort): SortingState {
  const isOwn = (claimColumnSorts as readonly ClaimSort[]).includes(sort);
  return [{ id: isOwn ? 'claim' : sort, desc: descending }];
}

/** No column sorted: back to the most check-worthy first. */
export function sortOf(sorting: SortingState): Sort {
  const [first] = sorting;
  if (first?.id === 'verdict' || first?.id === 'sources' || first?.id === 'confidence')
    return { sort: first.id, descending: first.desc };
  return { sort: 'check_worthy', descending: first?.desc ?? true };
}
