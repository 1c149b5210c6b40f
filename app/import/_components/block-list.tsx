'use client';
import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useCallback, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { BlockAct } from './block-act.ts';
import { BlockKeys } from './block-keys.tsx';
import classes from './block-list.module.css';
import { BlockRow } from './block-row.tsx';
import { type Draft, shownBlocks } from './drafts.ts';
import type { Mend } from './mend-blocks.ts';

/** A page of this many parts is drawn at once; a browser takes more, but slowly. */
const drawnAtOnce = 200;

/** The text as a page to read, each part with what it is. */
export function BlockList({
  draft,
  onMend,
  onUndo,
}: {
  draft: Draft;
  onMend: (mend: Mend) => void;
  onUndo: () => void;
}) {
  const t = useTranslations('importing');
  const list = useRef<HTMLOListElement>(null);
  const [active, setActive] = useState(0);
  const [drawn, setDrawn] = useState(drawnAtOnce);
  const blocks = shownBlocks(draft);
  const own = blocks.filter(({ kind }) => kind !== 'boilerplate').length;
  const disabled = draft.stage === 'saving';

  const acts = useRef({ onMend, onUndo });
  acts.current = { onMend, onUndo };
  const act = useCallback((start: number, index: number, asked: BlockAct) => {
    if (asked === 'undo') acts.current.onUndo();
    else if (asked === 'next' || asked === 'previous') {
      const selects = list.current?.querySelectorAll('select');
      selects?.[index + (asked === 'next' ? 1 : -1)]?.focus();
    } else if (asked === 'begins' || asked === 'ends') acts.current.onMend({ mend: asked, start });
    else acts.current.onMend({ mend: 'kind', start, kind: asked });
  }, []);

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
            reached={i === Math.min(active, drawn - 1)}
            disabled={disabled}
            onReach={setActive}
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
