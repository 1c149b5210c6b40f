'use client';
import { Button, Group } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { type Marked, splitAtMarks } from '../../_ui/split-at-marks.ts';
import { useWordSelection } from '../../_ui/use-word-selection.ts';
import type { Role, StatementDraft } from './draft.ts';
import classes from './statement-editor.module.css';

interface Props {
  shown: { start: number; words: string };
  draft: Pick<StatementDraft, 'content' | 'cue' | 'mention'>;
  onChoose: (role: Role, span: Marked) => void;
}

const roles: Role[] = ['content', 'more_content', 'cue', 'mention'];

/** The words of the article; select some by mouse or with the arrow keys and say what they are. */
export function WordChooser({ shown, draft, onChoose }: Props) {
  const t = useTranslations('statementEditor');
  const region = useRef<HTMLParagraphElement>(null);
  const { selection, clear, onKeyDown } = useWordSelection(region, shown.words);
  const marks = [
    ...draft.content.map((span) => ({ ...span, layer: 'content' })),
    ...(draft.cue ? [{ ...draft.cue, layer: 'cue' }] : []),
    ...(draft.mention ? [{ ...draft.mention, layer: 'mention' }] : []),
  ].map((mark) => ({ ...mark, start: mark.start - shown.start, end: mark.end - shown.start }));

  useEffect(() => {
    region.current?.focus({ preventScroll: true });
    region.current?.querySelector('[data-content]')?.scrollIntoView({ block: 'center' });
  }, []);

  const choose = (role: Role) => {
    if (!selection) return;
    onChoose(role, { start: selection.start + shown.start, end: selection.end + shown.start });
    clear();
  };

  return (
    <div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a selection */}
      <p
        ref={region}
        role="group"
        className={classes.words}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: words are selected here with the arrow keys
        tabIndex={0}
        aria-label={t('region')}
        data-autofocus
        onKeyDown={onKeyDown}
      >
        {splitAtMarks(0, shown.words.length, marks).map((segment) => (
          <span
            key={segment.start}
            data-start={segment.start}
            data-content={segment.marks.some((mark) => mark.layer === 'content') || undefined}
            data-cue={segment.marks.some((mark) => mark.layer === 'cue') || undefined}
            data-mention={segment.marks.some((mark) => mark.layer === 'mention') || undefined}
          >
            {shown.words.slice(segment.start, segment.end)}
          </span>
        ))}
      </p>
      <Group
        gap="xs"
        mt="sm"
        role="toolbar"
        aria-label={t('selectedWordsAre')}
        onMouseDown={(event) => event.preventDefault()}
      >
        {roles.map((role) => (
          <Button
            key={role}
            variant="default"
            size="compact-sm"
            disabled={!selection}
            onClick={() => choose(role)}
          >
            {t(role)}
          </Button>
        ))}
      </Group>
      <p className={classes.hint}>{selection ? t('selectedWordsAre') : t('selectFirst')}</p>
    </div>
  );
}
