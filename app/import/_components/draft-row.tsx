'use client';
import { Anchor } from '@mantine/core';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import { ArticleOffer } from './article-offer.tsx';
import { BlockList } from './block-list.tsx';
import { DraftFields } from './draft-fields.tsx';
import { DraftFindings } from './draft-findings.tsx';
import { DraftHead, isBusy, isMendable } from './draft-head.tsx';
import { DraftSource } from './draft-source.tsx';
import { type Draft, shown } from './drafts.ts';
import classes from './import-desk.module.css';
import { ReviewsCame } from './reviews-came.tsx';
import { ReviewsList } from './reviews-list.tsx';
import { ReviewsOffer } from './reviews-offer.tsx';
import type { ImportDesk } from './use-import.ts';

interface Props {
  draft: Draft;
  desk: ImportDesk;
  /** Whether keys act on its parts. */
  current: boolean;
  onCurrent: () => void;
}

/** One article, or the fact-checks of others in one file, on the way to the desk. */
export function DraftRow(props: Props) {
  const { draft, desk } = props;
  const reasonWords = useReasonWords();
  const mendable = isMendable(draft);
  return (
    <li
      className={classes.draft}
      data-stage={draft.stage}
      data-open={(mendable && draft.open) || undefined}
      aria-busy={isBusy(draft)}
    >
      <DraftHead draft={draft} desk={desk} />
      {draft.reason && (
        <p role="alert" className={classes.reason}>
          {reasonWords(draft.reason)}
        </p>
      )}
      {draft.stage !== 'saved' && <DraftSource draft={draft} desk={desk} />}
      {draft.as === 'article' && <ReviewsOffer draft={draft} desk={desk} />}
      {mendable && draft.as === 'article' && <ArticleDraft {...props} />}
      {mendable && draft.reviews && <ReviewsList reviews={draft.reviews} open={draft.open} />}
      {mendable && draft.reviews && <ArticleOffer draft={draft} desk={desk} />}
      {draft.came && <ReviewsCame came={draft.came} reviews={draft.reviews} />}
      {draft.article && !draft.came && <SavedArticle draft={draft} article={draft.article} />}
    </li>
  );
}

/** What was read, to be mended before it is saved. */
function ArticleDraft({ draft, desk: { dispatch }, current, onCurrent }: Props) {
  const { key, open } = draft;
  return (
    <>
      {open ? (
        <DraftFields draft={draft} dispatch={dispatch} />
      ) : (
        <p className={classes.line}>{shown(draft, 'title')}</p>
      )}
      <DraftFindings draft={draft} />
      {open && (
        <BlockList
          draft={draft}
          current={current}
          onCurrent={onCurrent}
          onMend={(mend) => dispatch({ act: 'mended', key, mend })}
          onUndo={() => dispatch({ act: 'undone', key })}
        />
      )}
    </>
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
        <Anchor component={Link} inherit href={`/?article=${article.id}`}>
          {t('seeClaims', { count: article.claims })}
        </Anchor>
      )}
    </p>
  );
}
