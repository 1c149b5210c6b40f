'use client';
import { memo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { type BlockKind, blockKinds } from '#lib/vocabulary.ts';
import { type BlockAct, blockActOf } from './block-act.ts';
import classes from './block-list.module.css';
import { pressedAt } from './pressed-at.ts';
import { SplitMark } from './split-mark.tsx';
import type { SplitMove } from './use-split-mark.ts';

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
  /** Where it would be split, in UTF-16 units of its words; null: nobody said. */
  place: number | null;
  /** Nothing comes after it to be joined. */
  isLast: boolean;
  disabled: boolean;
  onReach: (start: number) => void;
  onAct: (index: number, act: BlockAct) => void;
  onMove: (index: number, move: SplitMove) => void;
}

/** One part of the text with what it is. The words are never more than text here. */
export const BlockRow = memo(function BlockRow(props: Props) {
  const { index, start, kind, words, mended, reached, selected, place, isLast, disabled } = props;
  const { onReach, onAct, onMove } = props;
  const t = useTranslations('importing');
  const kindWords = useTranslations('vocabulary.blockKind');
  const paragraph = useRef<HTMLParagraphElement>(null);
  const split = place === null ? t('splitHere') : t('splitBefore', { words: wordsAfter(words, place) });
  const acts = { begins: t('beginsHere'), ends: t('endsHere'), split, join: t('joinNext') } as const;
  const shown = (Object.keys(acts) as (keyof typeof acts)[]).filter((act) => act !== 'join' || !isLast);
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
      onFocus={() => onReach(start)}
      onClick={(event) => {
        const cursor = event.target === paragraph.current && pressedAt(event.target as Element, event);
        if (typeof cursor === 'number') onMove(index, { cursor });
      }}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
        const [step, move] = [besides[event.key], moves[event.key]];
        if (event.key === 'Escape') onMove(index, null);
        if (!step && !move) return;
        event.preventDefault();
        if (step) onAct(index, step);
        if (move) onMove(index, { step: move, by: event.shiftKey ? 'character' : 'word' });
      }}
    >
      <span className={classes.kind}>
        <select
          aria-label={t('kindOf', { words: words.slice(0, 60) })}
          value={kind}
          tabIndex={reached ? 0 : -1}
          disabled={disabled}
          onChange={(event) => onAct(index, event.currentTarget.value as BlockAct)}
          onKeyDown={(event) => {
            const act = blockActOf({ ...keysOf(event), isComposing: event.nativeEvent.isComposing });
            if (!act) return;
            event.preventDefault();
            event.stopPropagation();
            onAct(index, act);
          }}
        >
          {blockKinds.map((one) => (
            <option key={one} value={one}>
              {kindWords(one)}
            </option>
          ))}
          {shown.map((act) => (
            <option key={act} value={act}>
              {acts[act]}
            </option>
          ))}
        </select>
        {mended && <span className={classes.mended}>{t('mendedPart')}</span>}
      </span>
      <p dir="auto" ref={paragraph}>
        {words}
      </p>
      {place !== null && <SplitMark paragraph={paragraph} at={place} />}
      <span className={classes.cuts}>
        {shown.map((act) => (
          <button
            key={act}
            type="button"
            tabIndex={-1}
            disabled={disabled}
            // The words stay selected.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onAct(index, act)}
          >
            {acts[act]}
          </button>
        ))}
        {place !== null && <span className={classes.how}>{t('splitHow')}</span>}
      </span>
    </li>
  );
});

/** The first few words of the second half. */
export const wordsAfter = (words: string, place: number): string =>
  /^(?:\S+\s+){0,2}\S+/.exec(words.slice(place, place + 40))?.[0].replace(/\s+/g, ' ') ?? '';

const besides: Record<string, 'next' | 'previous' | undefined> = { ArrowDown: 'next', ArrowUp: 'previous' };
const moves: Record<string, 1 | -1 | undefined> = { ArrowRight: 1, ArrowLeft: -1 };

const keysOf = (event: React.KeyboardEvent) => {
  const { code, key, shiftKey, ctrlKey, metaKey, altKey, repeat } = event;
  return { code, key, shiftKey, ctrlKey, metaKey, altKey, repeat };
};
