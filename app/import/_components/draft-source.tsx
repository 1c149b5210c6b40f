'use client';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Content, Draft } from './drafts.ts';
import { EncodingChoice } from './encoding-choice.tsx';
import classes from './import-desk.module.css';
import { RereadDialog } from './reread-dialog.tsx';
import type { ImportDesk, ReadAs } from './use-import.ts';

/** How the bytes are read, where a person has a say in that: by another encoding, or as plain text. */
export function DraftSource({ draft, desk }: { draft: Draft; desk: ImportDesk }) {
  const t = useTranslations('importing');
  const [asked, setAsked] = useState<ReadAs | null>(null);
  const { content, encoding, reason, preview, mends } = draft;
  const guessed = encoding === null ? (preview?.guessedEncoding ?? null) : null;
  const asksEncoding = encoding !== null || guessed !== null || reason === 'bad_encoding';
  const isRich = draft.as === 'article' && content.from === 'paste' && content.mediaType === 'text/html';
  if (!asksEncoding && !isRich) return null;
  const disabled = draft.stage === 'saving' || draft.stage === 'reading';
  const readAs = (changed: ReadAs) => (mends.length > 0 ? setAsked(changed) : desk.readAs(draft, changed));
  return (
    <div className={classes.source}>
      {asksEncoding && (
        <EncodingChoice
          chosen={encoding ?? guessed}
          disabled={disabled}
          onChosen={(one) => readAs({ encoding: one })}
        />
      )}
      {guessed && <span className={classes.guessed}>{t('encodingGuessed')}</span>}
      {isRich && (
        <>
          <span>{t('asStructureMeans')}</span>
          <Button
            variant="subtle"
            size="compact-xs"
            disabled={disabled}
            onClick={() => readAs({ content: asPlain(content) })}
          >
            {t('takePlain')}
          </Button>
        </>
      )}
      <RereadDialog
        opened={asked !== null}
        mends={mends.length}
        onClose={() => setAsked(null)}
        onReread={() => {
          if (asked) desk.readAs(draft, asked);
          setAsked(null);
        }}
      />
    </div>
  );
}

/** The letters alone of what was pasted with its structure. */
function asPlain(content: Extract<Content, { from: 'paste' }>): Content {
  return { ...content, mediaType: 'text/plain', bytes: new TextEncoder().encode(content.plain) };
}
