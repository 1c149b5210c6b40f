'use client';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ArticleReading } from '#lib/workbench/article/schema.ts';
import { send } from '../../../_ui/send.ts';
import { useReasonWords } from '../../../_ui/use-reason-words.ts';
import classes from './dismissed.module.css';

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
  const reasonWords = useReasonWords();
  const [refusal, setRefusal] = useState<string | null>(null);
  const targets = dismissedIn(reading);
  if (targets.length === 0) return null;

  const restore = async ({ kind, id }: Target) => {
    const answer = await send('/api/dismissals', {
      target: { kind, id },
      dismissed: false,
      requestId: crypto.randomUUID(),
    });
    if (answer.ok) return onRestored();
    setRefusal(answer.reason);
  };

  return (
    <details className={classes.list}>
      <summary>{t('dismissedProposals', { count: targets.length })}</summary>
      {refusal && <p role="alert">{reasonWords(refusal)}</p>}
      <ul>
        {targets.map((target) => (
          <li key={`${target.kind}-${target.id}`}>
            <span>
              <small>{t(target.kind)}</small> {target.words}
            </span>
            {mayMend && (
              <Button variant="default" size="compact-xs" onClick={() => restore(target)}>
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
