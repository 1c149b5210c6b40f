'use client';
import { useTranslations } from 'use-intl';
import type { ClaimRow } from '#lib/workbench/view/schema.ts';
import classes from './speaker-name.module.css';

/** Who said it; a speaker that the text does not settle is plainly unknown, never guessed. */
export function SpeakerName({ statement }: { statement: ClaimRow['statement'] }) {
  const t = useTranslations('common');
  if (!statement) return <b className={classes.name}>{t('ownVoice')}</b>;
  const { speaker } = statement;
  if (!speaker) return <b className={classes.unknown}>{t('unknownSpeaker')}</b>;
  return <b className={classes.name}>{speaker.name}</b>;
}
