'use client';
import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { ArticleReading } from '#lib/workbench/article/schema.ts';
import classes from './dismissed.module.css';
import { useDismissal } from './use-dismissal.ts';

type Target = { kind: 'statement' | 'claim'; id: number; words: string };

/** What was dismissed in this article, each with the way back. */
export function Dismissed({
  reading,
  mayMend,
  onRestored,
}: {
  reading: ArticleReading;
  mayMend: boolean;
  onRestored: () => void;
}) {
  const t = useTranslations('article');
  const dismissal = useDismissal(onRestored);
  const targets = dismissedIn(reading);
  if (targets.length === 0) return null;

  return (
    <details className={classes.list}>
      <summary>{t('dismissedProposals', { count: targets.length })}</summary>
      <ul>
        {targets.map((target) => (
          <li key={`${target.kind}-${target.id}`}>
            <span>
              <small>{t(target.kind)}</small> {target.words}
            </span>
            {mayMend && (
              <Button
                variant="default"
                size="compact-xs"
                onClick={() => dismissal({ kind: target.kind, id: target.id }, false)}
              >
                {t('restore')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function dismissedIn({ text, statements, claims }: ArticleReading): Target[] {
  return [
    ...statements
      .filter((statement) => statement.dismissed)
      .map(({ id, content }): Target => {
        return {
          kind: 'statement',
          id,
          words: content.map((span) => text.slice(span.start, span.end)).join(' … '),
        };
      }),
    ...claims
      .filter((claim) => claim.dismissed)
      .map(({ id, start, end }): Target => ({ kind: 'claim', id, words: text.slice(start, end) })),
  ];
}
