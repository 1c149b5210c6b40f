// biome-ignore-all lint/a11y/useSemanticElements: rows stand at places of their own, which a table's layout does not allow
// biome-ignore-all lint/a11y/useFocusableInteractive: what can be pressed inside takes the focus
'use client';
import { Skeleton } from '@mantine/core';
import { FlexRender, type Row } from '@tanstack/react-table';
import { type MouseEvent, memo, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { type features, isClaim, type Place } from './claim-columns.tsx';
import classes from './claims-table.module.css';

interface Props {
  row: Row<typeof features, Place>;
  /** Pixels from the first row. */
  top: number;
  /** The ids of the columns that are shown: cells are drawn anew when these change. */
  columns: string;
  isOpen: boolean;
  isCursor: boolean;
  /** Picked out by its key, to be given to somebody with others. */
  isSelected: boolean;
  /** The one row that the Tab key stops at: a list of thousands would never end. */
  isTabStop: boolean;
  /** The number of the move that led here; the row takes the focus when it grows. */
  focusMove: number;
  onOpen: (id: number) => void;
}

/** Drawn anew only when its own claim or standing changes: scrolling makes a new table row for every place. */
export const ClaimTableRow = memo(ClaimTableRowDrawn, (before, after) => {
  const same = (name: keyof Props) => before[name] === after[name];
  return (
    before.row.original.claim === after.row.original.claim &&
    before.row.original.index === after.row.original.index &&
    (
      ['top', 'columns', 'isOpen', 'isCursor', 'isSelected', 'isTabStop', 'focusMove', 'onOpen'] as const
    ).every(same)
  );
});

function ClaimTableRowDrawn({ row, top, isOpen, isCursor, isSelected, isTabStop, focusMove, onOpen }: Props) {
  const { id, index, claim } = row.original;
  const t = useTranslations('desk.row');
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (focusMove > 0) link.current?.focus({ preventScroll: true });
  }, [focusMove]);

  const openHere = (event: MouseEvent) => {
    const goesElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0;
    if (goesElsewhere || window.getSelection()?.type === 'Range') return;
    event.preventDefault();
    onOpen(id);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the link inside is the keyboard's way; this widens it for the mouse
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classes.row}
      data-open={isOpen || undefined}
      data-cursor={isCursor || undefined}
      data-selected={isSelected || undefined}
      style={{ transform: `translateY(${top}px)` }}
      onClick={openHere}
    >
      {row.getVisibleCells().map((cell) => (
        <div key={cell.id} role="cell" className={classes.cell} data-column={cell.column.id}>
          {cell.column.id === 'claim' ? (
            <a
              ref={link}
              href={`/claims/${id}`}
              className={classes.link}
              tabIndex={isTabStop ? 0 : -1}
              aria-current={isOpen ? 'true' : undefined}
            >
              {isSelected && <span className={classes.picked}>{t('selected')}</span>}
              {isClaim(claim) ? <FlexRender cell={cell} /> : <Missing claim={claim} />}
            </a>
          ) : (
            isClaim(claim) && <FlexRender cell={cell} />
          )}
        </div>
      ))}
    </div>
  );
}

/** The place of a claim that is on its way, did not come, or is not there any more: as high as the claim itself. */
function Missing({ claim }: { claim: 'failed' | null | undefined }) {
  const t = useTranslations('desk.row');
  if (claim !== undefined) return <span className={classes.gone}>{t(claim ?? 'gone')}</span>;
  return (
    <>
      <Skeleton height={13} width="86%" mt={4} />
      <Skeleton height={13} width="52%" mt={8} />
      <Skeleton height={9} width="38%" mt={9} />
      <span className="visually-hidden">{t('loading')}</span>
    </>
  );
}
