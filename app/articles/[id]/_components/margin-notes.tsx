'use client';
/** Beside each part: who says what in it, and how each claim stands. */
import { useTranslations } from 'use-intl';
import type { ReadingClaim, ReadingStatement } from '#lib/workbench/article/schema.ts';
import { VerdictSign } from '../../../_ui/verdict-sign.tsx';
import classes from './margin-notes.module.css';
import type { ReadingActions } from './reading-text.tsx';

interface Props extends ReadingActions {
  text: string;
  statements: ReadingStatement[];
  claims: ReadingClaim[];
}

export function MarginNotes({ text, statements, claims, ...actions }: Props) {
  const ofStatement = Map.groupBy(claims, (claim) => claim.statementId);
  const ownVoice = claims.filter(
    (claim) => !statements.some((statement) => statement.id === claim.statementId),
  );
  return (
    <aside className={classes.notes}>
      {statements.map((statement) => (
        <div key={statement.id} className={classes.note}>
          <StatementLine statement={statement} cue={cueWords(text, statement)} {...actions} />
          <ClaimLines text={text} claims={ofStatement.get(statement.id) ?? []} {...actions} />
        </div>
      ))}
      {ownVoice.length > 0 && (
        <div className={classes.note}>
          <OwnVoice />
          <ClaimLines text={text} claims={ownVoice} {...actions} />
        </div>
      )}
    </aside>
  );
}

function cueWords(text: string, { cue }: ReadingStatement): string | null {
  return cue && text.slice(cue.start, cue.end);
}

function OwnVoice() {
  const t = useTranslations('article');
  return <p className={classes.ownVoice}>{t('ownVoice')}</p>;
}

function StatementLine({
  statement,
  cue,
  openStatement,
}: { statement: ReadingStatement; cue: string | null } & ReadingActions) {
  const t = useTranslations('article');
  const kind = useTranslations('vocabulary.kind');
  return (
    <button
      type="button"
      className={classes.statement}
      data-origin={statement.origin}
      onClick={(event) => openStatement(statement, event.currentTarget)}
    >
      <b data-unknown={!statement.speaker || undefined}>{statement.speaker?.name ?? t('unknownSpeaker')}</b>{' '}
      <small>
        {[cue, kind(statement.kind)].filter(Boolean).join(' · ')}
        {statement.via.length > 0 && ` · ${t('via', { names: statement.via.join(', ') })}`}
      </small>
    </button>
  );
}

function ClaimLines({
  text,
  claims,
  openClaim,
  current,
}: { text: string; claims: ReadingClaim[] } & ReadingActions) {
  const verdict = useTranslations('vocabulary.verdict');
  if (claims.length === 0) return null;
  return (
    <ul className={classes.claims}>
      {claims.map((claim) => (
        <li key={claim.id}>
          <button
            type="button"
            className={classes.claim}
            data-verdict={claim.verdict}
            aria-current={claim.id === current || undefined}
            onClick={() => openClaim(claim.id)}
          >
            <VerdictSign verdict={claim.verdict} />
            <span>
              <span className={classes.words}>{text.slice(claim.start, claim.end)}</span>
              <small>{verdict(claim.verdict)}</small>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
