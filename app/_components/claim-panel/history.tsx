'use client';
import { useTranslations } from 'use-intl';
import type { ClaimDetail, HistoryEntry } from '#lib/workbench/claim/schema.ts';
import { Moment } from '../../_ui/time.tsx';
import classes from './claim-panel.module.css';
import { type Change, changesIn } from './history-changes.ts';
import listClasses from './lists.module.css';

/** Who did what and when, newest first; what was proposed stays readable in what replaced it. */
export function History({ claim }: { claim: ClaimDetail }) {
  const t = useTranslations('panel.history');
  const wasAdded = claim.history.some(({ act }) => act === 'claim_added');
  return (
    <section className={classes.ask}>
      <h3>{t('title')}</h3>
      <ol className={listClasses.history} aria-label={t('title')}>
        {claim.history.map((entry) => (
          <li key={entry.seq}>
            <b>{entry.by.name}</b> <What entry={entry} wasAdded={wasAdded} /> ·{' '}
            <Moment iso={entry.at} brief />
            <Details entry={entry} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** `wasAdded`: by a person; Sayso proposed nothing then. */
function What({ entry: { act, detail }, wasAdded }: { entry: HistoryEntry; wasAdded: boolean }) {
  const t = useTranslations('panel.history');
  const reopened = useTranslations('panel.reopened');
  const acts = useTranslations('vocabulary.act');
  const verdicts = useTranslations('vocabulary.verdict');
  const answers = useTranslations('vocabulary.attribution');
  const stance = useTranslations('vocabulary.stance');
  const text = (name: string) => (typeof detail[name] === 'string' ? (detail[name] as string) : '');
  const why = text('reopened') as Parameters<typeof reopened>[0] | '';
  if (why) return reopened(why);
  switch (act) {
    case 'verdict_given': {
      const answer = verdicts(text('verdict') as Parameters<typeof verdicts>[0]);
      return detail.undoes ? t('undid', { answer }) : t('verdict', { answer });
    }
    case 'attribution_checked': {
      const answer = answers(text('state') as Parameters<typeof answers>[0]);
      return detail.undoes ? t('undid', { answer }) : t('attribution', { answer });
    }
    case 'evidence_linked':
    case 'evidence_changed':
      return `${acts(act)}: ${t('evidence', { title: text('title'), stance: stance(text('stance') as Parameters<typeof stance>[0]) })}`;
    case 'evidence_withdrawn':
      return t('evidenceWithdrawn', { title: text('title') });
    case 'wording_written':
      return text('words') ? t('wording', { words: text('words') }) : t('wordingBack');
    case 'claim_assigned':
      return text('assignee') ? t('assigned', { name: text('assignee') }) : t('unassigned');
    case 'article_imported':
      return wasAdded ? acts(act) : t('imported');
    default:
      return acts(act);
  }
}

function Details({ entry: { detail } }: { entry: HistoryEntry }) {
  const t = useTranslations('panel.history');
  const { keptBecause } = detail;
  const because = detail.justification ?? detail.passage ?? detail.reason;
  const changes = changesIn(detail);
  const nothing = (what: Change['what']) => t(what === 'whose' ? 'nobody' : 'nothing');
  return (
    <>
      {changes.map(({ what, before, after }) => (
        <span key={what} className={listClasses.because}>
          {t('changed', { what: t(what), before: before ?? nothing(what), after: after ?? nothing(what) })}
        </span>
      ))}
      {typeof because === 'string' && because !== '' && (
        <span className={listClasses.because}>{because}</span>
      )}
      {typeof keptBecause === 'string' && (
        <span className={listClasses.because}>{t('kept', { words: keptBecause })}</span>
      )}
    </>
  );
}
