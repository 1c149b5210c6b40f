'use client';
import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { KeyHint } from '../../../_ui/key-hint.tsx';
import type { WordSelection } from '../../../_ui/use-word-selection.ts';
import classes from './reading.module.css';

interface Props {
  selection: WordSelection;
  words: string;
  onAddClaim: () => void;
  onAddStatement: () => void;
  /** Null where the words belong to no proposal. */
  onDismiss: (() => void) | null;
}

/** What can be done with the words selected; it stands under their end. */
export function SelectionBar({ selection, words, onAddClaim, onAddStatement, onDismiss }: Props) {
  const t = useTranslations('article');
  return (
    // The selection must survive the press of a button.
    <div
      className={classes.bar}
      style={{ left: `min(${Math.max(0, selection.left)}px, calc(100% - 320px))`, top: selection.top }}
      onMouseDown={(event) => event.preventDefault()}
      role="toolbar"
      aria-label={t('selected', { words })}
    >
      <Button
        variant="light"
        rightSection={<KeyHint of="addClaim" />}
        onClick={onAddClaim}
        aria-keyshortcuts="c"
      >
        {t('addClaim')}
      </Button>
      <Button
        variant="subtle"
        rightSection={<KeyHint of="addStatement" />}
        onClick={onAddStatement}
        aria-keyshortcuts="q"
      >
        {t('addStatement')}
      </Button>
      {onDismiss && (
        <Button
          variant="subtle"
          color="gray"
          rightSection={<KeyHint of="dismiss" />}
          onClick={onDismiss}
          aria-keyshortcuts="x"
        >
          {t('dismiss')}
        </Button>
      )}
    </div>
  );
}
