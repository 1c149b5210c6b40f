'use client';
import { Button, Group, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import classes from './copy-field.module.css';

/** Something to hand on: selected as a whole on focus, with a button that copies it. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const t = useTranslations('common.copy');
  const field = useRef<HTMLInputElement>(null);
  const { copy, copied, error } = useClipboard({ timeout: 4000 });
  const onCopy = () => {
    copy(value);
    // Over plain http a browser gives no clipboard: then the words lie selected.
    field.current?.select();
  };
  return (
    <Group align="end" gap="sm" wrap="nowrap">
      <TextInput
        ref={field}
        className={classes.field}
        label={label}
        value={value}
        readOnly
        error={error && t('byHand')}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <Button variant="default" size="sm" onClick={onCopy} data-autofocus>
        <span aria-live="polite">{t(copied ? 'done' : 'button')}</span>
      </Button>
    </Group>
  );
}
