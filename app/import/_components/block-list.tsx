'use client';
import { Button, VisuallyHidden } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useShortcuts } from '../../_ui/keys.ts';
import { type BlockAct, blockActs, blockShortcuts } from './block-act.ts';
import { BlockKeys } from './block-keys.tsx';
import classes from './block-list.module.css';
import { BlockRow, wordsAfter } from './block-row.tsx';
import { type Draft, type ShownBlock, shownBlocks } from './drafts.ts';
import type { Mend } from './mend-blocks.ts';
import { type SplitMove, useSplitMark } from './use-split-mark.ts';

/** A page of this many parts is drawn at once; a browser takes more, but slowly. */
const drawnAtOnce = 200;

interface Props {
  draft: Draft;
  /** Whether keys act here: of the texts that are open, one. */
  current: boolean;
  onCurrent: () => void;
  onMend: (mend: Mend) => void;
  onUndo: () => void;
}

/** The text as a page to read, each part with what it is; one of them is selected. */
export function BlockList({ draft, current, onCurrent, onMend, onUndo }: Props) {
  const t = useTranslations('importing');
  const list = useRef<HTMLOListElement>(null);
  const [reached, setReached] = useState<number | null>(null);
  const [drawn, setDrawn] = useState(drawnAtOnce);
  const blocks = shownBlocks(draft);
  const own = blocks.filter(({ kind }) => kind !== 'boilerplate').length;
  const disabled = draft.stage === 'saving';
  const first = Math.max(
    0,
    blocks.findIndex(({ kind }) => kind !== 'boilerplate'),
  );
  // The part that was reached may be joined with the one before by now.
  const found = reached === null ? first : blocks.findLastIndex(({ start }) => start <= reached);
  const active = Math.min(Math.max(found, 0), drawn - 1, blocks.length - 1);
  const selected = blocks[active];
  const mark = useSplitMark(selected);

  function doIn(index: number, asked: BlockAct): void {
    const block = blocks[index];
    if (!block) return;
    const { start } = block;
    if (asked === 'undo') onUndo();
    else if (asked === 'next' || asked === 'previous') goFrom(list.current, index, asked === 'next' ? 1 : -1);
    else {
      reach(start);
      const next = blocks[index + 1];
      if (asked === 'split') split(index, block);
      else if (asked === 'begins' || asked === 'ends') onMend({ mend: asked, start });
      else if (asked !== 'join') onMend({ mend: 'kind', start, kind: asked });
      else if (next) onMend({ mend: 'join', start: next.start });
    }
  }

  /** Where the mark stands; without one it is shown first, to be moved. */
  function split(index: number, block: ShownBlock): void {
    const place = mark.placeIn(block);
    mark.move(block, place === null ? { step: 1, by: 'word' } : null);
    if (place === null) rowsOf(list.current)[index]?.focus();
    else onMend({ mend: 'split', start: block.start + place });
  }

  const isHere = useRef(false);
  const latest = { doIn, onCurrent, blocks, mark };
  const acts = useRef(latest);
  acts.current = latest;
  const reach = useCallback((start: number) => {
    setReached(start);
    acts.current.onCurrent();
  }, []);
  const act = useCallback((index: number, asked: BlockAct) => {
    isHere.current = list.current?.contains(document.activeElement) ?? false;
    acts.current.doIn(index, asked);
  }, []);
  const move = useCallback((index: number, by: SplitMove) => {
    const block = acts.current.blocks[index];
    if (block) acts.current.mark.move(block, by);
  }, []);
  // A part that is joined, or whose split is undone, takes the focus with it.
  useLayoutEffect(() => {
    if (isHere.current && document.activeElement === document.body) rowsOf(list.current)[active]?.focus();
    isHere.current = false;
  });
  useShortcuts(
    current && !disabled
      ? Object.fromEntries(blockActs.map((one) => [blockShortcuts[one], () => act(active, one)]))
      : {},
  );

  return (
    <div className={classes.page}>
      <div className={classes.bar}>
        <span>{t('partsCounted', { own, rest: blocks.length - own })}</span>
        {draft.mends.length > 0 && (
          <>
            <span>{t('mended', { count: draft.mends.length })}</span>
            <Button
              variant="subtle"
              size="compact-xs"
              leftSection={<IconArrowBackUp size={14} aria-hidden="true" />}
              onClick={onUndo}
              disabled={disabled}
            >
              {t('undoMend')}
            </Button>
          </>
        )}
        <BlockKeys />
      </div>
      <ol className={classes.blocks} ref={list} aria-label={t('parts')}>
        {blocks.slice(0, drawn).map((block, i) => (
          <BlockRow
            key={block.start}
            index={i}
            start={block.start}
            kind={block.kind}
            words={block.words}
            mended={block.mended}
            reached={i === active}
            selected={current && i === active}
            place={current && i === active ? mark.place : null}
            isLast={i === blocks.length - 1}
            disabled={disabled}
            onReach={reach}
            onAct={act}
            onMove={move}
          />
        ))}
      </ol>
      <VisuallyHidden role="status">
        {selected &&
          mark.place !== null &&
          t('splitBefore', { words: wordsAfter(selected.words, mark.place) })}
      </VisuallyHidden>
      {blocks.length > drawn && (
        <Button variant="default" onClick={() => setDrawn(drawn + drawnAtOnce)}>
          {t('moreParts', { count: Math.min(drawnAtOnce, blocks.length - drawn) })}
        </Button>
      )}
    </div>
  );
}

const rowsOf = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>(':scope > li') ?? []),
];

/** Gives the focus to the part beside, to its menu where it was in one; to the part itself where it was elsewhere. */
function goFrom(list: HTMLElement | null, index: number, step: 1 | -1): void {
  const rows = rowsOf(list);
  const focused = document.activeElement;
  const isThere = rows[index]?.contains(focused) ?? false;
  const row = rows[isThere ? index + step : index];
  (isThere && focused?.matches('select') ? row?.querySelector('select') : row)?.focus();
}
