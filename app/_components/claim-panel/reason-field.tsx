'use client';
import { Button, Group, Textarea } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { isSaveKey, SaveHint } from '../../_ui/save-hint.tsx';
import classes from './claim-panel.module.css';
import type { Bench, Tool } from './use-workbench.ts';

interface Props {
  bench: Bench;
  /** Under which the workbench opens it. */
  tool: Tool;
  /** What the button says that opens it, and the field's own name and hint. */
  words: { add: string; label: string; placeholder: string };
  value: string;
  onChange: (value: string) => void;
  /** The answer that waits, in words, whether it takes a reason, and what saves it; null: none does. */
  waiting: { answer: string; takesReason: boolean; save: () => void } | null;
}

/** A justification. It opens by itself where an answer waits for it, and then saves that answer. */
export function ReasonField({ bench, tool, words, value, onChange, waiting: wanted }: Props) {
  const t = useTranslations('panel');
  const field = useRef<HTMLTextAreaElement>(null);
  const asked = bench.tool === tool;
  const waiting = asked ? wanted : null;
  useEffect(() => {
    // Also where it is asked for once more.
    if (asked && bench.turn > 0) field.current?.focus();
  }, [asked, bench.turn]);
  if (!asked && value === '')
    return (
      <Button
        className={classes.addReason}
        variant="subtle"
        size="compact-xs"
        w="fit-content"
        px={0}
        onClick={() => bench.open(tool)}
      >
        {words.add}
      </Button>
    );
  return (
    <>
      <Textarea
        ref={field}
        label={words.label}
        placeholder={words.placeholder}
        size="xs"
        autosize
        minRows={2}
        maxRows={8}
        maxLength={4000}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.currentTarget.blur();
            bench.close();
          }
          if (waiting && isSaveKey(event)) waiting.save();
        }}
      />
      {waiting && (
        <Group gap="xs">
          <Button disabled={waiting.takesReason && value.trim() === ''} onClick={waiting.save}>
            {t('saveAs', { answer: waiting.answer })}
          </Button>
          <SaveHint />
        </Group>
      )}
    </>
  );
}
