'use client';
/** Beside each part: who says what in it, and how each claim stands. */
import { useTranslations } from 'use-intl';
import type { ReadingClaim, ReadingStatement } from '#lib/workbench/article/schema.ts';
import { VerdictSign } from '../../../_ui/verdict-sign.tsx';
import classes from './margin-notes.module.css';
import type { PartNotes } from './notes-of.ts';
import type { ReadingActions } from './reading-text.tsx';

interface Props extends ReadingActions {
  text: string;
  notes: PartNotes;
}

export function MarginNotes({ text, notes: { said, ownVoice, unsettled }, ...actions }: Props) {
  const t = useTranslations('article');
  return (
    <aside className={classes.notes}>
      {said.map(({ statement, claims }) => (
        <div key={statement.id} className={classes.note}>
          <StatementLine statement={statement} cue={cueWords(text, statement)} {...actions} />
          <ClaimLines text={text} claims={claims} {...actions} />
        </div>
      ))}
      <Unattributed words={t('unknownSpeaker')} text={text} claims={unsettled} {...actions} />
      <Unattributed words={t('ownVoice')} text={text} claims={ownVoice} {...actions} />
    </aside>
  );
}

interface ClaimsProps extends ReadingActions {
  text: string;
  claims: ReadingClaim[];
}

/** Claims that no statement of the page stands behind. */
function Unattributed({ words, ...lines }: ClaimsProps & { words: string }) {
  if (lines.claims.length === 0) return null;
  return (
    <div className={classes.note}>
      <p className={classes.plain}>{words}</p>
      <ClaimLines {...lines} />
    </div>
  );
}

function cueWords(text: string, { cue }: ReadingStatement): string | null {
  return cue && text.slice(cue.start, cue.end);
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

function ClaimLines({ text, claims, openClaim, current }: ClaimsProps) {
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
