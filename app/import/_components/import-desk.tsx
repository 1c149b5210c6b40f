'use client';
import '@mantine/dropzone/styles.layer.css';
import { Button, Progress, Textarea, Title } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { IconFileText } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { canSave } from './draft-fields.tsx';
import { DraftRow } from './draft-row.tsx';
import type { Draft } from './drafts.ts';
import classes from './import-desk.module.css';
import { type ImportDesk as Desk, useImport } from './use-import.ts';

/** Paste or drop, look at what was found, mend it, save. */
export function ImportDesk() {
  const t = useTranslations('importing');
  const desk = useImport();
  return (
    <main className={classes.page}>
      <Title order={1}>{t('title')}</Title>
      <p className={classes.intro}>{t('intro')}</p>
      <div className={classes.ways}>
        <PasteBox desk={desk} />
        <Dropzone
          className={classes.drop}
          onDrop={(files) => void desk.addFiles(files)}
          inputProps={{ 'aria-label': t('drop') }}
        >
          <IconFileText size={28} stroke={1.25} aria-hidden="true" />
          <strong>{t('drop')}</strong>
          <span>{t('choose')}</span>
        </Dropzone>
      </div>
      {desk.drafts.length > 0 && <Drafts desk={desk} />}
    </main>
  );
}

function PasteBox({ desk }: { desk: Desk }) {
  const t = useTranslations('importing');
  const { pasted } = desk;
  return (
    <form
      className={classes.paste}
      onSubmit={(event) => {
        event.preventDefault();
        desk.addPasted();
      }}
    >
      <Textarea
        label={t('pasteLabel')}
        placeholder={t('pastePlaceholder')}
        classNames={{ input: classes.text }}
        rows={12}
        value={pasted}
        onChange={(event) => desk.setPasted(event.currentTarget.value)}
      />
      <div className={classes.pasteEnd}>
        <span>{t('pasteCount', { count: pasted.length })}</span>
        <Button type="submit" disabled={pasted.trim() === ''}>
          {t('look')}
        </Button>
      </div>
    </form>
  );
}

function Drafts({ desk }: { desk: Desk }) {
  const t = useTranslations('importing');
  const { drafts, dispatch } = desk;
  const count = (stage: Draft['stage']) => drafts.filter((draft) => draft.stage === stage).length;
  const saveable = drafts.filter((draft) => draft.stage === 'ready' && canSave(draft));
  const saved = count('saved') + count('duplicate');
  return (
    <section aria-labelledby="drafts">
      <div className={classes.bar}>
        <Title order={2} size="h4" id="drafts">
          {t('progress', { saved, all: drafts.length, refused: count('refused') })}
        </Title>
        {saveable.length > 1 && (
          <Button
            onClick={() => {
              for (const draft of saveable) desk.save(draft);
            }}
          >
            {t('saveAll', { count: saveable.length })}
          </Button>
        )}
      </div>
      <Progress
        value={(saved / drafts.length) * 100}
        size={3}
        aria-label={t('progress', { saved, all: drafts.length, refused: count('refused') })}
      />
      <ol className={classes.drafts}>
        {drafts.map((draft) => (
          <DraftRow
            key={draft.key}
            draft={draft}
            onRead={() => desk.read(draft)}
            onSave={() => desk.save(draft)}
            onTakeBack={
              draft.fileName === null && desk.pasted === '' ? () => desk.takeBack(draft) : undefined
            }
            dispatch={dispatch}
          />
        ))}
      </ol>
    </section>
  );
}
