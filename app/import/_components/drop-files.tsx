'use client';
import '@mantine/dropzone/styles.layer.css';
import { Button } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { IconFileText } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import classes from './import-desk.module.css';

/** Browsers know this attribute, React's types do not. */
const aFolder = { webkitdirectory: '' };

/** Files and folders to drop or to choose. */
export function DropFiles({ onFiles }: { onFiles: (files: File[]) => void }) {
  const t = useTranslations('importing');
  const folder = useRef<HTMLInputElement>(null);
  return (
    <div className={classes.files}>
      <Dropzone
        className={classes.drop}
        onDrop={onFiles}
        useFsAccessApi={false}
        inputProps={{ 'aria-label': t('drop') }}
      >
        <IconFileText size={28} stroke={1.25} aria-hidden="true" />
        <strong>{t('drop')}</strong>
        <span>{t('formats')}</span>
        <span>{t('choose')}</span>
      </Dropzone>
      <input
        ref={folder}
        type="file"
        {...aFolder}
        hidden
        aria-label={t('chooseFolder')}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      <Button variant="subtle" size="compact-xs" onClick={() => folder.current?.click()}>
        {t('chooseFolder')}
      </Button>
    </div>
  );
}
