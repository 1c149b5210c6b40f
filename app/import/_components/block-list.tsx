'use client';
import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useCallback, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useShortcuts } from '../../_ui/keys.ts';
import { type BlockAct, blockActs, blockShortcuts } from './block-act.ts';
import { BlockKeys } from './block-keys.tsx';
import classes from './block-list.module.css';
import { BlockRow } from './block-row.tsx';
import { type Draft, shownBlocks } from './drafts.ts';
import type { Mend } from './mend-blocks.ts';

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
  const active = Math.min(reached ?? first, drawn - 1, blocks.length - 1);

  const acts = useRef({ onCurrent, onMend, onUndo });
  acts.current = { onCurrent, onMend, onUndo };
  const reach = useCallback((index: number) => {
    setReached(index);
    acts.current.onCurrent();
  }, []);
  const act = useCallback((start: number, index: number, asked: BlockAct) => {
    if (asked === 'undo') acts.current.onUndo();
    else if (asked === 'next' || asked === 'previous') goFrom(list.current, index, asked === 'next' ? 1 : -1);
    else if (asked === 'begins' || asked === 'ends') acts.current.onMend({ mend: asked, start });
    else acts.current.onMend({ mend: 'kind', start, kind: asked });
  }, []);
  const { start = 0 } = blocks[active] ?? {};
  useShortcuts(
    current && !disabled
      ? Object.fromEntries(blockActs.map((one) => [blockShortcuts[one], () => act(start, active, one)]))
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
            disabled={disabled}
            onReach={reach}
            onAct={act}
          />
        ))}
      </ol>
      {blocks.length > drawn && (
        <Button variant="default" onClick={() => setDrawn(drawn + drawnAtOnce)}>
          {t('moreParts', { count: Math.min(drawnAtOnce, blocks.length - drawn) })}
        </Button>
      )}
    </div>
  );
}

/** Gives the focus to the part beside, to its menu where it was in one; to the part itself where it was elsewhere. */
function goFrom(list: HTMLElement | null, index: number, step: 1 | -1): void {
  const rows = list?.querySelectorAll<HTMLElement>(':scope > li');
  const focused = document.activeElement;
  const isThere = rows?.[index]?.contains(focused) ?? false;
  const row = rows?.[isThere ? index + step : index];
  (isThere && focused?.matches('select') ? row?.querySelector('select') : row)?.focus();
}
