'use client';
import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { KeyHint } from '../../_ui/key-hint.tsx';

/** One notice at a time: a row of decisions made by keys must not pile up. */
const id = 'decision';

/** Says what was saved, with the way back. */
export function announceDecision(words: string, undoWords: string, onUndo: () => void): void {
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
          rightSection={<KeyHint of="undo" />}
          onClick={() => {
            notifications.hide(id);
            onUndo();
          }}
        >
          {undoWords}
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
