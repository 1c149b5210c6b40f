'use client';
import { Anchor, Button, Loader } from '@mantine/core';
import { IconCheck, IconEqual, IconX } from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import { BlockList } from './block-list.tsx';
import { canSave, DraftFields } from './draft-fields.tsx';
import { DraftFindings } from './draft-findings.tsx';
import { DraftSource } from './draft-source.tsx';
import { type Draft, isFinal, type Stage, shown } from './drafts.ts';
import classes from './import-desk.module.css';
import type { ImportDesk } from './use-import.ts';

/** One article on its way to the desk. */
export function DraftRow({ draft, desk }: { draft: Draft; desk: ImportDesk }) {
  const t = useTranslations('importing');
  const reasonWords = useReasonWords();
  const name = shown(draft, 'title') || (draft.name ?? t('pasted'));
  const { dispatch } = desk;
  const { key, open } = draft;
  const source = draft.name ?? t('pasted');
  const mendable = draft.preview !== null && (draft.stage === 'ready' || draft.stage === 'saving');
  return (
    <li
      className={classes.draft}
      data-stage={draft.stage}
      data-open={(mendable && open) || undefined}
      aria-busy={isBusy(draft)}
    >
      <div className={classes.head}>
        <span className={classes.name}>{source}</span>
        <StageWords draft={draft} />
        <span className={classes.acts}>
          {draft.reason && !draft.preview && !isFinal(draft.reason) && (
            <Button variant="default" onClick={() => desk.read(draft)}>
              {t('tryAgain')}
            </Button>
          )}
          {draft.content.from === 'paste' &&
            desk.pasted === '' &&
            !isBusy(draft) &&
            draft.stage !== 'saved' && (
              <Button variant="subtle" color="gray" onClick={() => desk.takeBack(draft)}>
                {t('takeBack')}
              </Button>
            )}
          {!isBusy(draft) && draft.stage !== 'saved' && (
            <Button
              variant="subtle"
              color="gray"
              onClick={() => dispatch({ act: 'removed', key })}
              aria-label={t('removeThis', { name })}
            >
              {t('remove')}
            </Button>
          )}
          {mendable && (
            <Button
              variant="default"
              aria-expanded={open}
              onClick={() => dispatch({ act: 'folded', key })}
              aria-label={t(open ? 'foldThis' : 'mendThis', { name })}
            >
              {t(open ? 'fold' : 'mend')}
            </Button>
          )}
          {mendable && (
            <Button
              onClick={() => desk.save(draft)}
              disabled={!canSave(draft)}
              loading={draft.stage === 'saving'}
              aria-label={t('saveThis', { title: name })}
            >
              {t('save')}
            </Button>
          )}
        </span>
      </div>
      {draft.reason && (
        <p role="alert" className={classes.reason}>
          {reasonWords(draft.reason)}
        </p>
      )}
      {draft.stage !== 'saved' && <DraftSource draft={draft} desk={desk} />}
      {mendable && !open && <p className={classes.line}>{shown(draft, 'title')}</p>}
      {mendable && open && <DraftFields draft={draft} dispatch={dispatch} />}
      {mendable && <DraftFindings draft={draft} />}
      {mendable && open && (
        <BlockList
          draft={draft}
          onMend={(mend) => dispatch({ act: 'mended', key, mend })}
          onUndo={() => dispatch({ act: 'undone', key })}
        />
      )}
      {draft.article && <SavedArticle draft={draft} article={draft.article} />}
    </li>
  );
}

const isBusy = (draft: Draft) => draft.stage === 'reading' || draft.stage === 'saving';

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

function SavedArticle({ draft, article }: { draft: Draft; article: NonNullable<Draft['article']> }) {
  const t = useTranslations('importing');
  return (
    <p className={classes.saved}>
      <Anchor component={Link} href={`/articles/${article.id}`} className={classes.savedTitle}>
        {article.title}
      </Anchor>
      {draft.stage === 'saved' && article.claims > 0 && (
        <Anchor component={Link} href={`/?article=${article.id}`}>
          {t('seeClaims', { count: article.claims })}
        </Anchor>
      )}
    </p>
  );
}
