'use client';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { type BlockKind, blockKinds } from '#lib/vocabulary.ts';
import { type BlockAct, blockActOf } from './block-act.ts';
import classes from './block-list.module.css';

interface Props {
  index: number;
  start: number;
  kind: BlockKind;
  words: string;
  mended: boolean;
  /** Whether Tab leads here: one row of the list. */
  reached: boolean;
  /** Whether keys act on it. */
  selected: boolean;
  disabled: boolean;
  onReach: (index: number) => void;
  onAct: (start: number, index: number, act: BlockAct) => void;
}

/** One part of the text with what it is. The words are never more than text here. */
export const BlockRow = memo(function BlockRow(props: Props) {
  const { index, start, kind, words, mended, reached, selected, disabled, onReach, onAct } = props;
  const t = useTranslations('importing');
  const kindWords = useTranslations('vocabulary.blockKind');
  return (
    // A click on its words gives it the focus as well: whatever has it is selected.
    <li
      className={classes.block}
      data-kind={kind}
      data-mended={mended || undefined}
      data-selected={selected || undefined}
      aria-current={selected || undefined}
      aria-label={t('part', { kind: kindWords(kind), words: words.slice(0, 300) })}
      tabIndex={reached ? 0 : -1}
      onFocus={() => onReach(index)}
      onKeyDown={(event) => {
        const step = event.target === event.currentTarget && arrows[event.key];
        if (!step) return;
        event.preventDefault();
        onAct(start, index, step);
      }}
    >
      <span className={classes.kind}>
        <select
          aria-label={t('kindOf', { words: words.slice(0, 60) })}
          value={kind}
          tabIndex={reached ? 0 : -1}
          disabled={disabled}
          onChange={(event) => onAct(start, index, event.currentTarget.value as BlockAct)}
          onKeyDown={(event) => {
            const act = blockActOf({ ...keysOf(event), isComposing: event.nativeEvent.isComposing });
            if (!act) return;
            event.preventDefault();
            event.stopPropagation();
            onAct(start, index, act);
          }}
        >
          {blockKinds.map((one) => (
            <option key={one} value={one}>
              {kindWords(one)}
            </option>
          ))}
          <option value="begins">{t('beginsHere')}</option>
          <option value="ends">{t('endsHere')}</option>
        </select>
        {mended && <span className={classes.mended}>{t('mendedPart')}</span>}
      </span>
      <p dir="auto">{words}</p>
      <span className={classes.cuts}>
        {(['begins', 'ends'] as const).map((cut) => (
          <button
            key={cut}
            type="button"
            tabIndex={-1}
            disabled={disabled}
            onClick={() => onAct(start, index, cut)}
          >
            {t(`${cut}Here`)}
          </button>
        ))}
      </span>
    </li>
  );
});

const arrows: Record<string, 'next' | 'previous' | undefined> = { ArrowDown: 'next', ArrowUp: 'previous' };

const keysOf = (event: React.KeyboardEvent) => {
  const { code, key, shiftKey, ctrlKey, metaKey, altKey, repeat } = event;
  return { code, key, shiftKey, ctrlKey, metaKey, altKey, repeat };
};
