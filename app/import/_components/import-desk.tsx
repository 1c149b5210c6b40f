'use client';
import { Button, Progress, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ContainerRow } from './container-row.tsx';
import { canSave } from './draft-fields.tsx';
import { isMendable } from './draft-head.tsx';
import { DraftRow } from './draft-row.tsx';
import type { Draft } from './drafts.ts';
import { DropFiles } from './drop-files.tsx';
import { FetchPage } from './fetch-page.tsx';
import classes from './import-desk.module.css';
import { lostByReload } from './kept-drafts.ts';
import { PasteBox } from './paste-box.tsx';
import { type ImportDesk as Desk, useImport } from './use-import.ts';

/** A list of this many is drawn at once; a browser takes more, but slowly. */
const drawnAtOnce = 100;

/** Paste, drop or fetch, look at what was found, mend it, save. */
export function ImportDesk() {
  const t = useTranslations('importing');
  const desk = useImport();
  const lost = lostByReload(desk);
  return (
    <main className={classes.page}>
      <Title order={1}>{t('title')}</Title>
      <p className={classes.intro}>{t('intro')}</p>
      <div className={classes.ways}>
        <PasteBox desk={desk} />
        <div className={classes.otherWays}>
          <DropFiles onFiles={(files) => void desk.addFiles(files)} />
          <FetchPage onFetched={(draft) => desk.add([draft])} />
        </div>
      </div>
      {lost > 0 && <p className={classes.notKept}>{t('notKept', { count: lost })}</p>}
      {desk.containers.length > 0 && (
        <ol className={classes.drafts}>
          {desk.containers.map((container) => (
            <ContainerRow key={container.key} container={container} desk={desk} />
          ))}
        </ol>
      )}
      {desk.drafts.length > 0 && <Drafts desk={desk} />}
    </main>
  );
}

function Drafts({ desk }: { desk: Desk }) {
  const t = useTranslations('importing');
  const { drafts } = desk;
  const [drawn, setDrawn] = useState(drawnAtOnce);
  const [chosen, setChosen] = useState<string | null>(null);
  const opened = drafts.filter((draft) => draft.open && draft.as === 'article' && isMendable(draft));
  const current = opened.find(({ key }) => key === chosen) ?? opened.at(-1);
  const count = (...stages: Draft['stage'][]) => drafts.filter(({ stage }) => stages.includes(stage)).length;
  const saveable = drafts.filter((draft) => draft.stage === 'ready' && canSave(draft));
  const saved = count('saved', 'duplicate');
  const progress = t('progress', { saved, all: drafts.length, refused: count('refused') });
  return (
    <section aria-labelledby="drafts">
      <div className={classes.bar}>
        <Title order={2} size="h4" id="drafts">
          {progress}
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
      <Progress value={(saved / drafts.length) * 100} size={3} aria-label={progress} />
      <ol className={classes.drafts}>
        {drafts.slice(0, drawn).map((draft) => (
          <DraftRow
            key={draft.key}
            draft={draft}
            desk={desk}
            current={draft === current}
            onCurrent={() => setChosen(draft.key)}
          />
        ))}
      </ol>
      {drafts.length > drawn && (
        <Button variant="default" mt="md" onClick={() => setDrawn(drawn + drawnAtOnce)}>
          {t('moreDrafts', { count: Math.min(drawnAtOnce, drafts.length - drawn) })}
        </Button>
      )}
    </section>
  );
}
