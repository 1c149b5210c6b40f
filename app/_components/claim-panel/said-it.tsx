'use client';
import { Button } from '@mantine/core';
import { IconCheck, IconPencil, IconX } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { ClaimDetail } from '#lib/workbench/claim/schema.ts';
import { Moment } from '../../_ui/time.tsx';
import { AnswerButton } from './answer-button.tsx';
import classes from './claim-panel.module.css';
import { Missing } from './missing.tsx';
import { ReasonField } from './reason-field.tsx';
import type { Answers } from './use-answers.ts';
import type { Bench } from './use-workbench.ts';

interface Props {
  claim: ClaimDetail;
  answers: Answers;
  bench: Bench;
  closed: boolean;
}

const options = [
  { answer: 'confirmed', shortcut: 'confirmed', Sign: IconCheck },
  { answer: 'corrected', shortcut: 'corrected', Sign: IconPencil },
  { answer: 'not_said', shortcut: 'notSaid', Sign: IconX },
] as const;

/** "Did they say it?" Until it is answered nobody is moved on. */
export function SaidIt({ claim, answers, bench, closed }: Props) {
  const t = useTranslations('panel');
  const words = useTranslations('vocabulary.attributionAnswer');
  const { attributionCheck: check, statement } = claim;
  const waiting = bench.preset.answer;
  if (!statement)
    return (
      <section className={classes.ask}>
        <h3>{t('didTheySayIt')}</h3>
        <p className={classes.quiet}>{t('ownVoiceWords')}</p>
      </section>
    );
  // What was missing when an answer was tried may be there by now.
  const stillMissing = (bench.missing?.question === 'said' ? bench.missing.gates : []).filter((gate) =>
    options.some(({ answer }) => claim.gates[answer].includes(gate)),
  );
  return (
    <section className={classes.ask}>
      <h3>{t('didTheySayIt')}</h3>
      <div className={classes.answers}>
        {options.map(({ answer, shortcut, Sign }) => (
          <AnswerButton
            key={answer}
            sign={<Sign size={14} stroke={2.4} aria-hidden="true" />}
            words={words(answer)}
            shortcut={shortcut}
            tone="plain"
            picked={claim.attribution === answer}
            gateClosed={claim.gates[answer].length > 0}
            disabled={closed}
            onPress={() => answers.answer(answer)}
          />
        ))}
      </div>
      {stillMissing.length > 0 && <Missing gates={stillMissing} />}
      <div role="status">
        {claim.attribution === 'open' && claim.verdict !== 'open' && !closed && (
          <p className={classes.stillOpen}>{t('stillOpen')}</p>
        )}
      </div>
      {!closed && (
        <ReasonField
          bench={bench}
          tool="saidReason"
          words={{ add: t('addSaidReason'), label: t('saidReason'), placeholder: t('saidReasonPlaceholder') }}
          value={answers.saidReason}
          onChange={answers.setSaidReason}
          waiting={
            waiting
              ? { answer: words(waiting), takesReason: false, save: () => void answers.answer(waiting) }
              : null
          }
        />
      )}
      {check && (
        <p className={classes.quiet}>
          {check.reopened
            ? t(`reopened.${check.reopened}`)
            : t(check.undoes ? 'tookBack' : 'answeredBy', { name: check.by.name })}
          {' · '}
          <Moment iso={check.at} brief />
          {check.state !== 'open' && !closed && (
            <Button variant="subtle" size="compact-xs" onClick={() => answers.answer('open')}>
              {t('openAgain')}
            </Button>
          )}
          {check.justification && <span className={classes.because}>{check.justification}</span>}
        </p>
      )}
    </section>
  );
}
