'use client';
/** Somebody else was faster: theirs and mine stand side by side, and the person decides which one holds. */
import { Button, Group, Modal, Text, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { isSaveKey, SaveHint } from '../../_ui/save-hint.tsx';
import { Moment } from '../../_ui/time.tsx';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import { announceRefusal } from '../undo/announce.tsx';
import classes from './conflict-dialog.module.css';
import { ConflictFields } from './conflict-fields.tsx';
import type { Clash, Deciding } from './use-decide.ts';

export function ConflictDialog({ deciding }: { deciding: Deciding }) {
  const t = useTranslations('panel.clash');
  const { clash, busy } = deciding;
  // The field that is written in anew takes the focus, not the one from before.
  const [leaves, setLeaves] = useState(false);
  const keepTheirs = () => {
    setLeaves(clash?.typed ?? false);
    deciding.keepTheirs();
  };
  return (
    <Modal
      opened={clash !== null}
      onClose={keepTheirs}
      title={t('title', { name: clash?.by?.name ?? t('somebody') })}
      size="xl"
      returnFocus={!leaves}
    >
      {clash && (
        <>
          <Text size="sm">
            {t('words')} {clash.moved && t('moved')}
          </Text>
          {clash.at && (
            <Text size="xs" c="dimmed" mt={4}>
              {t('since', { name: clash.by?.name ?? t('somebody') })} <Moment iso={clash.at} />
            </Text>
          )}
          <ConflictFields clash={clash} />
          <Choices
            clash={clash}
            busy={busy}
            keepTheirs={keepTheirs}
            writeAnew={() => {
              setLeaves(true);
              clash.writeAnew();
            }}
          />
        </>
      )}
    </Modal>
  );
}

interface ChoicesProps {
  clash: Clash;
  busy: boolean;
  keepTheirs: () => void;
  writeAnew: () => void;
}

/** The safe choice comes first and has the focus; mine needs a reason. */
function Choices({ clash, busy, keepTheirs, writeAnew }: ChoicesProps) {
  const t = useTranslations('panel.clash');
  const reasonWords = useReasonWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const keepMine = async () => {
    const because = reason.trim();
    if (because === '') {
      setMissing(true);
      field.current?.focus();
      return;
    }
    const refusal = await clash.keepMine(because);
    if (!refusal || refusal.reason === 'conflict') return;
    keepTheirs();
    announceRefusal(reasonWords(refusal.missing[0] ?? refusal.reason));
  };
  return (
    <div className={classes.choices}>
      <Group gap="xs">
        <Button variant="default" data-autofocus onClick={keepTheirs}>
          {t('keepTheirs')}
        </Button>
        <Button variant="default" onClick={writeAnew}>
          {t('writeAnew')}
        </Button>
      </Group>
      <form
        className={classes.mine}
        onSubmit={(event) => {
          event.preventDefault();
          void keepMine();
        }}
      >
        <Textarea
          ref={field}
          label={t('because')}
          autosize
          minRows={1}
          maxRows={5}
          maxLength={2000}
          value={reason}
          error={missing && t('becauseMissing')}
          onChange={(event) => {
            setReason(event.currentTarget.value);
            setMissing(false);
          }}
          onKeyDown={(event) => {
            if (isSaveKey(event)) void keepMine();
          }}
        />
        <Button type="submit" loading={busy}>
          {t('keepMine')}
        </Button>
        <SaveHint />
      </form>
    </div>
  );
}
