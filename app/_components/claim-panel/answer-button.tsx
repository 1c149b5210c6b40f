'use client';
import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { KeyHint } from '../../_ui/key-hint.tsx';
import { type Shortcut, type ShortcutName, shortcuts } from '../../_ui/shortcuts.ts';
import classes from './answer-button.module.css';

interface Props {
  sign: ReactNode;
  words: string;
  shortcut: ShortcutName;
  /** In whose colour it stands when it is the answer. */
  tone: 'verified' | 'disputed' | 'unverifiable' | 'plain';
  picked: boolean;
  /** Something is still missing: pressing it says what and opens the field. */
  gateClosed: boolean;
  disabled: boolean;
  onPress: () => void;
}

/** One answer to one of the two questions, with its key printed on it. */
export function AnswerButton({ sign, words, shortcut, tone, picked, gateClosed, disabled, onPress }: Props) {
  const { shift, code }: Shortcut = shortcuts[shortcut];
  return (
    <UnstyledButton
      className={classes.answer}
      data-tone={tone}
      data-picked={picked || undefined}
      data-closed={gateClosed || undefined}
      aria-pressed={picked}
      aria-keyshortcuts={`${shift ? 'Shift+' : ''}${code.replace('Digit', '')}`}
      disabled={disabled}
      onClick={onPress}
    >
      <span className={classes.words}>
        {sign}
        {words}
      </span>
      <KeyHint of={shortcut} />
    </UnstyledButton>
  );
}
