'use client';
import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ClaimDetail } from '#lib/workbench/claim/schema.ts';
import { cursorToEnd } from '../../_ui/cursor-to-end.ts';
import { KeyHint } from '../../_ui/key-hint.tsx';
import { isSaveKey, SaveHint } from '../../_ui/save-hint.tsx';
import { Moment } from '../../_ui/time.tsx';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import classes from './claim-panel.module.css';
import listClasses from './lists.module.css';
import type { Decide } from './use-decide.ts';
import { hasDraft, useDraft } from './use-draft.ts';
import type { Bench } from './use-workbench.ts';

interface Props {
  claim: ClaimDetail;
  decide: Decide;
  bench: Bench;
  readOnly: boolean;
}

/** What colleagues tell each other about a claim; never exported. */
export function Notes({ claim, decide, bench, readOnly }: Props) {
  const t = useTranslations('panel.notes');
  const isDraft = !readOnly && bench.tool !== 'note' && hasDraft(claim.id, 'note');
  return (
    <section className={classes.ask}>
      <div className={classes.titleRow}>
        <h3>{t('title')}</h3>
        {!readOnly && bench.tool !== 'note' && (
          <Button
            variant="subtle"
            size="compact-xs"
            rightSection={<KeyHint of="note" />}
            onClick={() => bench.open('note')}
          >
            {t(isDraft ? 'goOn' : 'label')}
          </Button>
        )}
      </div>
      {isDraft && <p className={classes.draft}>{t('draft')}</p>}
      {bench.tool === 'note' && !readOnly && <NoteForm claim={claim} decide={decide} bench={bench} />}
      {claim.notes.length === 0 && bench.tool !== 'note' && !isDraft && (
        <p className={classes.quiet}>{t('none')}</p>
      )}
      {claim.notes.length > 0 && (
        <ul className={listClasses.plain}>
          {claim.notes.map((note) => (
            <li key={note.id}>
              <p className={listClasses.words}>{note.words}</p>
              <p className={classes.quiet}>
                {note.by.name} · <Moment iso={note.at} brief />
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function NoteForm({ claim, decide, bench }: Omit<Props, 'readOnly'>) {
  const t = useTranslations('panel.notes');
  const common = useTranslations('common');
  const reasonWords = useReasonWords();
  const [words, setWords, clear] = useDraft(claim.id, 'note', '');
  const [refusal, setRefusal] = useState<string | null>(null);
  const save = async () => {
    if (words.trim() === '') return;
    const refused = await decide({
      path: `/api/claims/${claim.id}/notes`,
      body: { words: words.trim() },
      saved: () => {
        clear();
        bench.close();
      },
    });
    setRefusal(refused && reasonWords(refused.reason));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Textarea
        label={t('label')}
        placeholder={t('placeholder')}
        autosize
        minRows={2}
        maxLength={4000}
        autoFocus
        onFocus={cursorToEnd}
        value={words}
        error={refusal}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') bench.close();
          if (isSaveKey(event)) void save();
        }}
      />
      <Group justify="flex-end" gap="xs" mt="sm">
        <SaveHint />
        <Button variant="default" onClick={bench.close}>
          {common('cancel')}
        </Button>
        <Button type="submit" disabled={words.trim() === ''}>
          {t('save')}
        </Button>
      </Group>
    </form>
  );
}
