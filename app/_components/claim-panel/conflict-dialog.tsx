'use client';
/** Somebody else was faster: both texts stand side by side, and the person decides which one holds. */
import { Button, Group, Modal, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Moment } from '../../_ui/time.tsx';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import { announceRefusal } from '../undo/announce.tsx';
import classes from './conflict-dialog.module.css';
import type { Clash, useDecide } from './use-decide.ts';
import { useStanding } from './use-standing.ts';

export function ConflictDialog({ deciding }: { deciding: ReturnType<typeof useDecide> }) {
  const t = useTranslations('panel.clash');
  const reasonWords = useReasonWords();
  const { clash, keepTheirs, decideAgain, busy } = deciding;
  const again = async () => {
    const refusal = await decideAgain();
    if (!refusal || refusal.reason === 'conflict') return;
    keepTheirs();
    announceRefusal(reasonWords(refusal.missing[0] ?? refusal.reason));
  };
  return (
    <Modal opened={clash !== null} onClose={keepTheirs} title={t('titleGone')} size="lg">
      {clash && (
        <>
          <Text size="sm" mb="md">
            {t('words')}
          </Text>
          <Both clash={clash} />
          <Group justify="flex-end" mt="lg">
            <Button variant="default" data-autofocus onClick={keepTheirs}>
              {t('keepTheirs')}
            </Button>
            <Button loading={busy} onClick={again}>
              {t('decideAgain')}
            </Button>
          </Group>
        </>
      )}
    </Modal>
  );
}

function Both({ clash: { attempt, claim } }: { clash: Clash }) {
  const t = useTranslations('panel.clash');
  const theirs = useStanding(attempt.kind, claim);
  return (
    <div className={classes.both}>
      <section>
        <h3>{theirs.by ? t('theirs', { name: theirs.by }) : t('theirsPlain')}</h3>
        {theirs.at && (
          <p className={classes.when}>
            <Moment iso={theirs.at} />
          </p>
        )}
        <p className={classes.answer}>{theirs.answer}</p>
        {theirs.words && <p className={classes.words}>{theirs.words}</p>}
      </section>
      <section>
        <h3>{t('mine')}</h3>
        <p className={classes.answer}>{attempt.mine.answer}</p>
        {attempt.mine.words && <p className={classes.words}>{attempt.mine.words}</p>}
      </section>
    </div>
  );
}
