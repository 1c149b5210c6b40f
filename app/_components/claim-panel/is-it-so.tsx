'use client';
import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { ClaimDetail, GateRefusal } from '#lib/workbench/claim/schema.ts';
import { Moment } from '../../_ui/time.tsx';
import { VerdictSign } from '../../_ui/verdict-sign.tsx';
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

const options = ['verified', 'disputed', 'unverifiable'] as const;

/** "Is it so?": with the other question answered, the answer moves on. */
export function IsItSo({ claim, answers, bench, closed }: Props) {
  const t = useTranslations('panel');
  const words = useTranslations('vocabulary.verdict');
  const { verdictRow: row } = claim;
  const waiting = bench.preset.verdict;
  const missingFor = (verdict: (typeof options)[number]): GateRefusal[] =>
    claim.gates[verdict].filter((gate) => gate !== 'needs_justification' || answers.reason.trim() === '');
  // Before anybody tried, the drawing's one line: what the first answer waits for.
  const [firstMissing] = missingFor('verified');
  // What was missing when an answer was tried may be there by now.
  const stillMissing = (bench.missing?.question === 'so' ? bench.missing.gates : []).filter((gate) =>
    options.some((verdict) => missingFor(verdict).includes(gate)),
  );
  return (
    <section className={classes.ask}>
      <h3>{t('isItSo')}</h3>
      <div className={classes.answers} data-last="">
        {options.map((verdict) => (
          <AnswerButton
            key={verdict}
            sign={<VerdictSign verdict={verdict} />}
            words={words(verdict)}
            shortcut={verdict}
            tone={verdict}
            picked={claim.verdict === verdict}
            gateClosed={missingFor(verdict).length > 0}
            disabled={closed}
            onPress={() => answers.judge(verdict)}
          />
        ))}
      </div>
      {stillMissing.length > 0 ? (
        <Missing gates={stillMissing} />
      ) : (
        firstMissing &&
        claim.verdict === 'open' &&
        !closed && <p className={classes.quiet}>{t(`missing.${firstMissing}`)}</p>
      )}
      {!closed && (
        <ReasonField
          bench={bench}
          tool="reason"
          words={{ add: t('addReason'), label: t('reason'), placeholder: t('reasonPlaceholder') }}
          value={answers.reason}
          onChange={answers.setReason}
          waiting={
            waiting
              ? {
                  answer: words(waiting),
                  takesReason: waiting !== 'open' && claim.gates[waiting].includes('needs_justification'),
                  save: () => void answers.judge(waiting),
                }
              : null
          }
        />
      )}
      {row && (
        <p className={classes.quiet}>
          {row.reopened
            ? t(`reopened.${row.reopened}`)
            : t(row.undoes ? 'tookBack' : 'answeredBy', { name: row.by.name })}
          {' · '}
          <Moment iso={row.at} brief />
          {row.verdict !== 'open' && !closed && (
            <Button variant="subtle" size="compact-xs" onClick={() => answers.judge('open')}>
              {t('openAgain')}
            </Button>
          )}
          {row.justification && <span className={classes.because}>{row.justification}</span>}
        </p>
      )}
    </section>
  );
}
