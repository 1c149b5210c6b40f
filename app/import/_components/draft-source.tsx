'use client';
import { Button, NativeSelect } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { type TextEncoding, textEncodings } from '#lib/vocabulary.ts';
import type { Draft } from './drafts.ts';
import classes from './import-desk.module.css';
import type { ImportDesk } from './use-import.ts';

/** How the bytes are read, where a person has a say in that: by another encoding, or as plain text. */
export function DraftSource({ draft, desk }: { draft: Draft; desk: ImportDesk }) {
  const t = useTranslations('importing');
  const { content, encoding, reason } = draft;
  const asksEncoding = encoding !== null || reason === 'bad_encoding';
  const isRich = content.from === 'paste' && content.mediaType === 'text/html';
  if (!asksEncoding && !isRich) return null;
  return (
    <div className={classes.source}>
      {asksEncoding && (
        <NativeSelect
          size="xs"
          label={t('encoding')}
          value={encoding ?? ''}
          disabled={draft.stage === 'saving' || draft.stage === 'reading'}
          onChange={(event) => desk.readAs(draft, { encoding: event.currentTarget.value as TextEncoding })}
          data={[
            ...(encoding === null ? [{ value: '', label: t('encodingChoose'), disabled: true }] : []),
            ...textEncodings.map((one) => ({ value: one, label: t(`encodings.${one}`) })),
          ]}
        />
      )}
      {isRich && (
        <>
          <span>{t('asStructureMeans')}</span>
          <Button
            variant="subtle"
            size="compact-xs"
            disabled={draft.stage === 'saving' || draft.stage === 'reading'}
            onClick={() => {
              const bytes = new TextEncoder().encode(content.plain);
              desk.readAs(draft, { content: { ...content, mediaType: 'text/plain', bytes } });
            }}
          >
            {t('takePlain')}
          </Button>
        </>
      )}
    </div>
  );
}
