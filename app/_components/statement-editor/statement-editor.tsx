'use client';
/** Writes a statement: who said what by which words. Used to correct a proposal and to add what was missed. */
import { Button, Group, SegmentedControl, Stack, TagsInput, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type StatementKind, statementKinds } from '#lib/vocabulary.ts';
import type { StatementContent } from '#lib/workbench/statement/schema.ts';
import { isSaveKey, SaveHint } from '../../_ui/save-hint.tsx';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import { SpeakerPicker } from '../speaker-picker/speaker-picker.tsx';
import { type StatementDraft, toContent, withSelection } from './draft.ts';
import classes from './statement-editor.module.css';
import { WordChooser } from './word-chooser.tsx';

interface Props {
  /** The stretch of the article that is shown, and where it begins in the article's text (UTF-16). */
  shown: { start: number; words: string };
  draft: StatementDraft;
  onDraft: (draft: StatementDraft) => void;
  /** Saves; gives a refusal's code, or null when it is saved. */
  onSave: (statement: StatementContent) => Promise<string | null>;
  onCancel: () => void;
}

export function StatementEditor({ shown, draft, onDraft, onSave, onCancel }: Props) {
  const t = useTranslations('statementEditor');
  const common = useTranslations('common');
  const kind = useTranslations('vocabulary.kind');
  const reasonWords = useReasonWords();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const change = (part: Partial<StatementDraft>) => onDraft({ ...draft, ...part });
  const words = (span: { start: number; end: number } | null) =>
    span && shown.words.slice(span.start - shown.start, span.end - shown.start);

  const save = async () => {
    if (saving) return;
    setSaving(true);
    setRefusal(await onSave(toContent(draft)));
    setSaving(false);
  };

  return (
    <Stack gap="md" onKeyDown={(event) => isSaveKey(event) && void save()}>
      <WordChooser
        shown={shown}
        draft={draft}
        onChoose={(role, span) => onDraft(withSelection(draft, role, span))}
      />
      <dl className={classes.chosen}>
        <div>
          <dt>{t('content')}</dt>
          <dd>{draft.content.map(words).join(' … ')}</dd>
        </div>
        <Chosen name={t('cue')} words={words(draft.cue)} onClear={() => change({ cue: null })} />
        <Chosen name={t('mention')} words={words(draft.mention)} onClear={() => change({ mention: null })} />
      </dl>
      <SpeakerPicker
        label={t('speaker')}
        nobody={t('unknown')}
        value={draft.speaker}
        onChange={(speaker) => change({ speaker })}
      />
      <div>
        <Text size="sm" fw={500} mb={4}>
          {t('kind')}
        </Text>
        <SegmentedControl
          size="xs"
          aria-label={t('kind')}
          data={statementKinds.map((value) => ({ value, label: kind(value) }))}
          value={draft.kind}
          onChange={(value) => change({ kind: value as StatementKind })}
        />
      </div>
      <TagsInput
        label={t('via')}
        description={t('viaWords')}
        value={draft.via}
        onChange={(via) => change({ via })}
        maxTags={10}
      />
      <TextInput
        label={t('addressee')}
        value={draft.addressee}
        onChange={(event) => change({ addressee: event.currentTarget.value })}
        maxLength={200}
      />
      {refusal && (
        <Text size="sm" c="var(--disputed)" role="alert">
          {reasonWords(refusal)}
        </Text>
      )}
      <Group justify="flex-end">
        <SaveHint />
        <Button variant="default" onClick={onCancel}>
          {common('cancel')}
        </Button>
        <Button onClick={save} loading={saving}>
          {common('save')}
        </Button>
      </Group>
    </Stack>
  );
}

function Chosen({ name, words, onClear }: { name: string; words: string | null; onClear: () => void }) {
  const t = useTranslations('statementEditor');
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {words ?? <span className={classes.none}>{t('none')}</span>}
        {words !== null && (
          <Button variant="subtle" size="compact-xs" onClick={onClear} aria-label={t('clear', { name })}>
            ✕
          </Button>
        )}
      </dd>
    </div>
  );
}
