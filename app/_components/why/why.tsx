'use client';
/** How a proposal came about: each rule in plain words, with the words of the article that it read. */
import { useTranslations } from 'use-intl';
import type { ClaimRule, Doubt, SpeakerRule, StatementRule } from '#lib/vocabulary.ts';
import type { GroundRow } from '#lib/workbench/statement/schema.ts';
import classes from './why.module.css';

interface Props {
  /** Of the statement; null: the article's own voice, or a person wrote it. */
  statement: { grounds: GroundRow[] | null; doubts: Doubt[] | null; confidence: number | null } | null;
  claimGrounds?: GroundRow<ClaimRule>[] | null;
}

/** Nothing where nobody noted how it came about. */
export function Why({ statement, claimGrounds }: Props) {
  const t = useTranslations('why');
  const [construction, ...naming] = statement?.grounds ?? [];
  const confidence = statement?.confidence ?? null;
  const doubts = statement?.doubts ?? [];
  if (!construction && !claimGrounds?.length) return null;
  return (
    <details className={classes.why}>
      <summary>{t('title')}</summary>
      {confidence !== null && <p>{t('level', { percent: Math.round(confidence * 100) })}</p>}
      <dl>
        {construction && (
          <Step name={t('found')}>
            <span>
              {t(`statementRule.${construction.rule as StatementRule}`)}{' '}
              <Quoted places={construction.words} />
            </span>
          </Step>
        )}
        {naming.length > 0 && (
          <Step name={t('speaker')}>
            {naming.map((ground) => (
              <span key={ground.rule}>
                {t(`speakerRule.${ground.rule as SpeakerRule}`)} <Quoted places={ground.words} />
              </span>
            ))}
          </Step>
        )}
        {doubts.length > 0 && (
          <Step name={t('doubts')}>
            <ul>
              {doubts.map((doubt) => (
                <li key={doubt}>{t(`doubt.${doubt}`)}</li>
              ))}
            </ul>
          </Step>
        )}
        {claimGrounds && claimGrounds.length > 0 && (
          <Step name={t('claim')}>
            <ul>
              {claimGrounds.map(({ rule, words }) => (
                <li key={rule}>
                  {t(`claimRule.${rule}`)} <Quoted places={words} />
                </li>
              ))}
            </ul>
          </Step>
        )}
      </dl>
    </details>
  );
}

function Step({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const longest = 80;

/** The words as they stand in the article, each once; a long stretch by its beginning. */
function Quoted({ places }: { places: GroundRow['words'] }) {
  const all = [...new Set(places.map(({ words }) => words))];
  return all.map((words) => (
    <q key={words} className={classes.words}>
      {words.length > longest ? `${words.slice(0, longest).trimEnd()}…` : words}
    </q>
  ));
}
