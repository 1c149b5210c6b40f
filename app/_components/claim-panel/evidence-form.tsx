'use client';
/** What a source does to the claim: stance, what it bears on, the words that do. */
import { Button, Group, SegmentedControl, Textarea } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { type EvidencePurpose, evidencePurposes, type Stance, stances } from '#lib/vocabulary.ts';
import type { ClaimDetail } from '#lib/workbench/claim/schema.ts';
import { cursorToEnd } from '../../_ui/cursor-to-end.ts';
import { isSaveKey, SaveHint } from '../../_ui/save-hint.tsx';
import type { PickedSpeaker } from '../speaker-picker/named-speaker.ts';
import { SpeakerPicker } from '../speaker-picker/speaker-picker.tsx';
import classes from './sources.module.css';
import { useDraft } from './use-draft.ts';

export interface Bearing {
  purpose: EvidencePurpose;
  stance: Stance;
  passage: string;
}
export interface EvidenceDraft extends Bearing {
  /** Whose word it is; null: an article, whose word stays its publisher's. */
  speaker: PickedSpeaker | null;
}

interface Props {
  claim: ClaimDetail;
  /** Under which the draft is kept. */
  name: string;
  initial: EvidenceDraft;
  onSave: (draft: EvidenceDraft) => Promise<void>;
  onClose: () => void;
}

/** Changes evidence that is linked already. */
export function EvidenceForm({ claim, name, initial, onSave, onClose }: Props) {
  const common = useTranslations('common');
  const t = useTranslations('panel.sources');
  const [draft, setDraft, clear] = useDraft(claim.id, name, initial);
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void onSave(draft);
      }}
      onKeyDown={(event) => isSaveKey(event) && void onSave(draft)}
    >
      <BearingFields
        claim={claim}
        value={draft}
        onChange={(bearing) => setDraft({ ...draft, ...bearing })}
        autoFocus
      />
      {draft.speaker && (
        <SpeakerPicker
          label={t('whose')}
          nobody={t('nobody')}
          value={draft.speaker}
          onChange={(speaker) => setDraft({ ...draft, speaker })}
        />
      )}
      <Group justify="flex-end" gap="xs">
        <SaveHint />
        <Button
          variant="default"
          onClick={() => {
            clear();
            onClose();
          }}
        >
          {common('cancel')}
        </Button>
        <Button type="submit">{common('save')}</Button>
      </Group>
    </form>
  );
}

/** The fields alone, also in the form that links a new source. */
export function BearingFields({
  claim,
  value,
  onChange,
  autoFocus,
}: {
  claim: ClaimDetail;
  value: Bearing;
  onChange: (bearing: Bearing) => void;
  autoFocus?: boolean;
}) {
  const t = useTranslations('panel.sources');
  const stance = useTranslations('vocabulary.stance');
  const purpose = useTranslations('vocabulary.purpose');
  return (
    <>
      <div>
        <div className={classes.label}>{t('stance')}</div>
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={t('stance')}
          data={stances.map((one) => ({ value: one, label: stance(one) }))}
          value={value.stance}
          onChange={(chosen) => onChange({ ...value, stance: chosen as Stance })}
        />
      </div>
      {claim.statement && (
        <div>
          <div className={classes.label}>{t('purpose')}</div>
          <SegmentedControl
            fullWidth
            size="xs"
            aria-label={t('purpose')}
            data={evidencePurposes.toReversed().map((one) => ({ value: one, label: purpose(one) }))}
            value={value.purpose}
            onChange={(chosen) => onChange({ ...value, purpose: chosen as EvidencePurpose })}
          />
        </div>
      )}
      <Textarea
        label={t('passage')}
        placeholder={t('passagePlaceholder')}
        autoFocus={autoFocus}
        onFocus={autoFocus ? cursorToEnd : undefined}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={10_000}
        value={value.passage}
        onChange={(event) => onChange({ ...value, passage: event.currentTarget.value })}
      />
    </>
  );
}
