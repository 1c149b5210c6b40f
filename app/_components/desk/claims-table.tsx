// biome-ignore-all lint/a11y/useSemanticElements: rows stand at places of their own, which a table's layout does not allow
// biome-ignore-all lint/a11y/useFocusableInteractive: what can be pressed inside takes the focus
'use client';
import { functionalUpdate, useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useEffect, useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Question } from '#lib/workbench/view/schema.ts';
import { claimColumns, features } from './claim-columns.tsx';
import { ClaimTableRow } from './claim-table-row.tsx';
import classes from './claims-table.module.css';
import { ColumnHead } from './column-head.tsx';
import type { RowLoader } from './row-loader.ts';
import { sortingOf, sortOf } from './sorting.ts';
import type { OptionalColumn, TableLook } from './table-look.ts';
import type { Cursor } from './use-cursor.ts';
import { usePlaces } from './use-places.ts';

const headHeight = 34;
const heights = { comfortable: 78, compact: 60, list: 112 };

interface Props {
  ids: readonly number[];
  question: Question;
  ask: (change: Partial<Question>) => void;
  loader: RowLoader;
  look: TableLook;
  /** On a narrow screen rows are list entries and the head is gone. */
  isList: boolean;
  /** What the open claim leaves no room for. */
  leftOut: readonly OptionalColumn[];
  openId: number | null;
  cursor: Cursor;
  selected: ReadonlySet<number>;
  onOpen: (id: number) => void;
}

/** Claims by window over the frozen order: only the rows in sight are asked for, and only they are drawn. */
export function ClaimsTable({
  ids,
  question,
  ask,
  loader,
  look,
  isList,
  leftOut,
  openId,
  cursor,
  selected,
  onOpen,
}: Props) {
  const t = useTranslations('desk');
  const scroll = useRef<HTMLDivElement>(null);
  const rowHeight = isList ? heights.list : heights[look.density];
  const margin = isList ? 0 : headHeight;
  const virtual = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollMargin: margin,
    scrollPaddingStart: margin,
  });
  const inSight = virtual.getVirtualItems();

  // biome-ignore lint/correctness/useExhaustiveDependencies: sizes are estimated once and kept until told otherwise
  useEffect(() => virtual.measure(), [rowHeight]);
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a move scrolls, not a list that changed under it
  useEffect(() => {
    // An address that names a claim shows it among its neighbours.
    if (cursor.index >= 0)
      virtual.scrollToIndex(cursor.index, { align: isFirst.current ? 'center' : 'auto' });
    isFirst.current = false;
  }, [cursor.moves, openId]);

  const indexes = useMemo(() => inSight.map(({ index }) => index), [inSight]);
  const data = usePlaces(ids, indexes, loader);
  const sorting = useMemo(() => sortingOf(question), [question]);
  const columnVisibility = useMemo(() => {
    return Object.fromEntries([...look.hidden, ...leftOut].map((column) => [column, false]));
  }, [look.hidden, leftOut]);
  const table = useTable({
    features,
    columns: claimColumns,
    data,
    getRowId: ({ id }) => String(id),
    manualSorting: true,
    state: { sorting, columnVisibility },
    onSortingChange: (change) => ask(sortOf(functionalUpdate(change, sorting))),
  });
  const shown = table.getVisibleLeafColumns();
  const columns = shown.map(({ id }) => id).join();
  const template = shown.map(({ columnDef }) => columnDef.meta?.width).join(' ');
  const tabStop = data.some(({ id }) => id === cursor.id) ? cursor.id : data[0]?.id;

  return (
    <div
      ref={scroll}
      className={classes.scroll}
      data-density={look.density}
      style={{ '--columns': template, '--row': `${rowHeight}px` } as CSSProperties}
    >
      <div role="table" aria-label={t('table')} aria-rowcount={ids.length + 1} aria-colcount={shown.length}>
        <div role="rowgroup" className={classes.headGroup}>
          <div role="row" aria-rowindex={1} className={classes.head}>
            {table.getFlatHeaders().map((header) => (
              <ColumnHead key={header.id} header={header} question={question} ask={ask} />
            ))}
          </div>
        </div>
        <div role="rowgroup" className={classes.body} style={{ height: virtual.getTotalSize() }}>
          {table.getRowModel().rows.map((row, k) => (
            <ClaimTableRow
              key={row.id}
              row={row}
              top={(inSight[k]?.start ?? 0) - margin}
              columns={columns}
              isOpen={row.original.id === openId}
              isSelected={selected.has(row.original.id)}
              isCursor={row.original.id === cursor.id}
              isTabStop={row.original.id === tabStop}
              focusMove={row.original.id === cursor.id ? cursor.moves : 0}
              onOpen={onOpen}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
