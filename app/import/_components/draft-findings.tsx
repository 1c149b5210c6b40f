'use client';
import { useTranslations } from 'use-intl';
import { type Draft, isCounted } from './drafts.ts';
import classes from './import-desk.module.css';

/** What the engine found, as the text stands now. */
export function DraftFindings({ draft }: { draft: Draft }) {
  const t = useTranslations('importing');
  if (!draft.preview) return null;
  const { writtenIn, found, text } = draft.preview;
  const { statements = 0, claims = 0, checkWorthy = 0, unknownSpeakers = 0 } = found ?? {};
  return (
    <p className={classes.findings} role="status" aria-busy={!isCounted(draft)}>
      {writtenIn !== 'english' && <>{t(`notEnglish.${writtenIn}`)} </>}
      {!found ? (
        writtenIn !== 'other' && t('searchedLater', { count: text.length })
      ) : statements + claims === 0 ? (
        writtenIn !== 'other' && t('nothingFound')
      ) : (
        <>
          <b>{t('found', { statements, claims })}</b>
          {claims > 0 && <> · {t('foundWorthy', { count: checkWorthy })}</>}
          {statements > 0 && <> · {t('foundUnknown', { count: unknownSpeakers })}</>}
        </>
      )}
      {!isCounted(draft) && <span className={classes.counting}>{t('recounting')}</span>}
    </p>
  );
}
