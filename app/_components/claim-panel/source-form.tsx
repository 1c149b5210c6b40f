'use client';
/** Links a source: an address pasted, one that the desk has, or one of its articles. */
import { Button, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ClaimDetail } from '#lib/workbench/claim/schema.ts';
import { isSaveKey, SaveHint } from '../../_ui/save-hint.tsx';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import { SpeakerPicker } from '../speaker-picker/speaker-picker.tsx';
import { BearingFields } from './evidence-form.tsx';
import { emptySource, isAddress, type SourceDraft, toSourceChoice } from './source-draft.ts';
import { SourcePicker } from './source-picker.tsx';
import classes from './sources.module.css';
import type { Decide } from './use-decide.ts';
import { useDraft } from './use-draft.ts';
import type { Preset } from './use-workbench.ts';

interface Props {
  claim: ClaimDetail;
  decide: Decide;
  preset: Preset;
  onClose: () => void;
}

export function SourceForm({ claim, decide, preset, onClose }: Props) {
  const t = useTranslations('panel.sources');
  const common = useTranslations('common');
  const reasonWords = useReasonWords();
  const [kept, setDraft, clear] = useDraft<SourceDraft>(claim.id, 'source', emptySource);
  const [asked, setAsked] = useState(preset);
  const [refusal, setRefusal] = useState<string | null>(null);
  // What the closed gate asks for goes before what an older draft said.
  const draft = {
    ...kept,
    ...(asked.stance && { stance: asked.stance }),
    ...(asked.purpose && { purpose: asked.purpose }),
  };
  const change = (part: Partial<SourceDraft>) => {
    setAsked({});
    setDraft({ ...draft, ...part });
  };
  const choice = toSourceChoice(draft);
  const save = async () => {
    if (!choice) return setRefusal(t('titleMissing'));
    const refused = await decide({
      path: `/api/claims/${claim.id}/evidence`,
      body: {
        source: choice,
        purpose: claim.statement ? draft.purpose : 'so',
        stance: draft.stance,
        passage: draft.passage.trim() || null,
      },
      saved: () => {
        clear();
        onClose();
      },
    });
    setRefusal(refused && reasonWords(refused.reason));
  };
  return (
    <form
      className={classes.form}
      aria-label={t('dialog')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (isSaveKey(event)) void save();
      }}
    >
      <SourcePicker draft={draft} onChange={change} onEscape={onClose} />
      {!draft.picked && (
        <>
          {isAddress(draft.typed) && (
            <TextInput
              label={t('newTitle')}
              required
              maxLength={500}
              value={draft.title}
              onChange={(event) => change({ title: event.currentTarget.value })}
            />
          )}
          <TextInput
            label={t('publisher')}
            maxLength={200}
            value={draft.publisher}
            onChange={(event) => change({ publisher: event.currentTarget.value })}
          />
          <SpeakerPicker
            label={t('whose')}
            nobody={t('nobody')}
            value={draft.speaker}
            onChange={(speaker) => change({ speaker })}
          />
        </>
      )}
      <BearingFields claim={claim} value={draft} onChange={change} />
      {refusal && (
        <Text size="sm" c="var(--disputed)" role="alert">
          {refusal}
        </Text>
      )}
      <Group justify="flex-end" gap="xs">
        <SaveHint />
        <Button variant="default" onClick={onClose}>
          {common('cancel')}
        </Button>
        <Button type="submit">{t('save')}</Button>
      </Group>
    </form>
  );
}
