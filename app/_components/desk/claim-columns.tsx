'use client';
/** What the claims table shows of a claim, column by column. */
import {
  columnVisibilityFeature,
  createColumnHelper,
  metaHelper,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import type { ClaimRow } from '#lib/workbench/view/schema.ts';
import { AssigneeCell } from './assignee-cell.tsx';
import { AttributionCell } from './attribution-cell.tsx';
import { CategoryCell } from './category-cell.tsx';
import { ClaimCell } from './claim-cell.tsx';
import { ConfidenceCell } from './confidence-cell.tsx';
import { FigureChips } from './figure-chips.tsx';
import { SourcesCell } from './sources-cell.tsx';
import { VerdictCell } from './verdict-cell.tsx';

/** A place in the frozen order; the claim is undefined until it has come, null where nothing stands any more. */
export interface Place {
  id: number;
  index: number;
  claim: ClaimRow | 'failed' | null | undefined;
}

/** Whether the claim itself has come. */
export const isClaim = (claim: Place['claim']): claim is ClaimRow =>
  typeof claim === 'object' && claim !== null;

export const features = tableFeatures({
  columnVisibilityFeature,
  rowSortingFeature,
  columnMeta: metaHelper<{ width: string }>(),
});

const helper = createColumnHelper<typeof features, Place>();
const column = (
  id: string,
  width: string,
  Cell: (props: { claim: ClaimRow }) => React.ReactNode,
  sorts = false,
) =>
  // An accessor, since the table lets nothing else sort; the server does the sorting.
  helper.accessor(({ claim }) => claim, {
    id,
    enableSorting: sorts,
    meta: { width },
    cell: ({ row: { original } }) => (isClaim(original.claim) ? <Cell claim={original.claim} /> : null),
  });

export const claimColumns = helper.columns([
  column('claim', 'minmax(0, 1fr)', ClaimCell, true),
  column('figures', '120px', FigureChips),
  column('category', '92px', CategoryCell),
  column('confidence', 'var(--confidence, 140px)', ConfidenceCell, true),
  column('attribution', '84px', AttributionCell),
  column('verdict', '114px', VerdictCell, true),
  column('sources', '60px', SourcesCell, true),
  column('assignee', '26px', AssigneeCell),
]);
