'use client';
import { Button, Loader } from '@mantine/core';
import { IconCheck, IconEqual, IconX } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { canSave } from './draft-fields.tsx';
import { type Draft, isFinal, type Stage, shown, wasRead } from './drafts.ts';
import classes from './import-desk.module.css';
import type { ImportDesk } from './use-import.ts';

/** What it is called, how far it got, and what can be done with it. */
export function DraftHead({ draft, desk }: { draft: Draft; desk: ImportDesk }) {
  const t = useTranslations('importing');
  const { key, open, stage, content } = draft;
  const carrier = draft.name ?? t('pasted');
  const source = draft.as === 'reviews' ? t('reviewsOf', { name: carrier }) : carrier;
  const name = shown(draft, 'title') || source;
  const busy = isBusy(draft);
  return (
    <div className={classes.head}>
      <h3 id={headId(key)} tabIndex={-1} className={classes.name}>
        {source}
      </h3>
      <StageWords draft={draft} />
      <span className={classes.acts}>
        {draft.reason && !wasRead(draft) && !isFinal(draft.reason) && (
          <Button variant="default" onClick={() => desk.read(draft)}>
            {t('tryAgain')}
          </Button>
        )}
        {content.from === 'paste' && desk.pasted === '' && !busy && stage !== 'saved' && (
          <Button variant="subtle" color="gray" onClick={() => desk.takeBack(draft)}>
            {t('takeBack')}
          </Button>
        )}
        {!busy && stage !== 'saved' && (
          <Button
            variant="subtle"
            color="gray"
            onClick={() => desk.dispatch({ act: 'removed', key })}
            aria-label={t('removeThis', { name })}
          >
            {t('remove')}
          </Button>
        )}
        {isMendable(draft) && (
          <Button
            variant="default"
            aria-expanded={open}
            onClick={() => desk.dispatch({ act: 'folded', key })}
            aria-label={t(open ? 'foldThis' : draft.as === 'article' ? 'mendThis' : 'lookAtThis', { name })}
          >
            {t(open ? 'fold' : draft.as === 'article' ? 'mend' : 'lookAt')}
          </Button>
        )}
        {isMendable(draft) && (
          <Button
            onClick={() => {
              // The button goes with what it saves.
              focusHead(key);
              desk.save(draft);
            }}
            disabled={!canSave(draft)}
            loading={stage === 'saving'}
            aria-label={t('saveThis', { title: name })}
          >
            {t('save')}
          </Button>
        )}
      </span>
    </div>
  );
}

const headId = (key: string) => `draft-${key}`;

/** Puts the focus where it can be heard how far the draft got. */
export const focusHead = (key: string): void => document.getElementById(headId(key))?.focus();

export const isBusy = ({ stage }: Draft) => stage === 'reading' || stage === 'saving';

/** Whether it was read and waits for what the person says. */
export const isMendable = (draft: Draft) =>
  wasRead(draft) && (draft.stage === 'ready' || draft.stage === 'saving');

const signs: Partial<Record<Stage, typeof IconCheck>> = {
  saved: IconCheck,
  duplicate: IconEqual,
  refused: IconX,
};

function StageWords({ draft }: { draft: Draft }) {
  const t = useTranslations('importing');
  const Sign = signs[draft.stage];
  const withdrawn = draft.stage === 'duplicate' && draft.article?.withdrawn;
  return (
    <span className={classes.stage} role="status">
      {isBusy(draft) && <Loader size={12} />}
      {Sign && <Sign size={14} stroke={2.5} aria-hidden="true" />}
      {t(withdrawn ? 'duplicateWithdrawn' : draft.stage)}
    </span>
  );
}
