import type { PrintedClaim } from '#lib/export/print/printed-claim.ts';
import { wordsFor } from '#lib/words/words-for.ts';
import classes from '../print.module.css';

/** One claim on paper, numbered by its list: what, how it came out, who said it, on what grounds. */
export function PrintedClaimItem({ claim }: { claim: PrintedClaim }) {
  const t = wordsFor('files');
  return (
    <li className={classes.claim}>
      <h2>{claim.claim}</h2>
      <p>
        <b className={classes.verdict} data-verdict={claim.verdict}>
          {claim.verdictWords}
        </b>
        {claim.justification !== null && <>. {claim.justification}</>}
      </p>
      {claim.verbatim !== null && <blockquote>{claim.verbatim}</blockquote>}
      <p>{claim.saidBy}</p>
      {claim.evidence.length > 0 && (
        <ul className={classes.evidence}>
          {claim.evidence.map((piece, k) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a printed list never changes
            <li key={k}>
              <a href={`#source-${piece.number}`}>[{piece.number}]</a> {piece.stance}
              {piece.passage !== null && <>: “{piece.passage}”</>}
            </li>
          ))}
        </ul>
      )}
      <p className={classes.foot}>
        {[claim.article, claim.checkedBy].filter(Boolean).join(' · ')} ·{' '}
        <a href={claim.link}>{t('claimNumber', { id: String(claim.id) })}</a>
      </p>
    </li>
  );
}
