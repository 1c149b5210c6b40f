'use client';
import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { KeyHint } from '../../_ui/key-hint.tsx';

/** One notice at a time: a row of decisions made by keys must not pile up. */
const id = 'decision';

/** Says what was saved, with the way back, which has a key. */
export function announceDecision(words: string, undoWords: string, onUndo: () => void): void {
  announce(words, undoWords, onUndo, <KeyHint of="undo" />);
}

/** Says what was done, with a way back that is open as long as the notice is. */
export function announceMove(words: string, backWords: string, onBack: () => void): void {
  announce(words, backWords, onBack);
}

function announce(words: string, backWords: string, onBack: () => void, hint?: ReactNode): void {
  notifications.hide(id);
  notifications.show({
    id,
    autoClose: 8000,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <span>{words}</span>
        <Button
          variant="default"
          size="compact-sm"
          rightSection={hint}
          onClick={() => {
            notifications.hide(id);
            onBack();
          }}
        >
          {backWords}
        </Button>
      </Group>
    ),
  });
}

/** Says why something was not saved. */
export function announceRefusal(words: string): void {
  notifications.hide(id);
  notifications.show({ id, color: 'red', autoClose: 12_000, message: words });
}

/** Says something that has no way back. */
export function announceWords(words: string): void {
  notifications.hide(id);
  notifications.show({ id, autoClose: 5000, message: words });
}
