'use client';
import { Button, Loader } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import { isFinal } from './drafts.ts';
import { EncodingChoice } from './encoding-choice.tsx';
import classes from './import-desk.module.css';
import type { Container } from './import-store.ts';
import { RecordMapping } from './record-mapping.tsx';
import type { ImportDesk } from './use-import.ts';

/** An archive or list that is being taken apart, cannot be, or waits to be told which field is what. */
export function ContainerRow({ container, desk }: { container: Container; desk: ImportDesk }) {
  const t = useTranslations('importing');
  const reasonWords = useReasonWords();
  const { key, fileName, reason, unpacked, mapping, encoding } = container;
  const isOpening = !reason && !unpacked;
  return (
    <li className={classes.draft} data-stage={reason ? 'refused' : undefined} aria-busy={isOpening}>
      <div className={classes.head}>
        <span className={classes.name}>{fileName}</span>
        <span className={classes.stage} role="status">
          {isOpening && <Loader size={12} />}
          {unpacked ? t('records', { count: unpacked.entries.length }) : t(reason ? 'refused' : 'opening')}
        </span>
        {!isOpening && (
          <span className={classes.acts}>
            {reason && !isFinal(reason) && (
              <Button variant="default" onClick={() => desk.openAs(container, encoding)}>
                {t('tryAgain')}
              </Button>
            )}
            <Button
              variant="subtle"
              color="gray"
              aria-label={t('removeThis', { name: fileName })}
              onClick={() => desk.dropContainer(key)}
            >
              {t('remove')}
            </Button>
          </span>
        )}
      </div>
      {reason && (
        <p role="alert" className={classes.reason}>
          {reasonWords(reason)}
        </p>
      )}
      {(reason === 'bad_encoding' || encoding !== null) && (
        <div className={classes.source}>
          <EncodingChoice
            chosen={encoding}
            disabled={isOpening}
            onChosen={(one) => desk.openAs(container, one)}
          />
        </div>
      )}
      {unpacked && mapping && (
        <RecordMapping
          unpacked={unpacked}
          mapping={mapping}
          onChange={(chosen) => desk.chooseMapping(container, chosen)}
          onChosen={() => desk.addRecords(container)}
        />
      )}
    </li>
  );
}
