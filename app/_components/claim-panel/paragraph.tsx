'use client';
/** The claim in its paragraph: what was said, by which cue, by whom, and which of it is claimed. */
import { useTranslations } from 'use-intl';
import type { ClaimDetail } from '#lib/workbench/claim/schema.ts';
import { splitAtMarks } from '../../_ui/split-at-marks.ts';
import classes from './paragraph.module.css';
import { type Layer, paragraphMarks } from './paragraph-marks.ts';

const legend = ['statement', 'cue', 'mention', 'claim'] as const;

export function Paragraph({ claim }: { claim: ClaimDetail }) {
  const t = useTranslations('panel');
  const { start, words } = claim.paragraph;
  const marks = paragraphMarks(claim);
  const shown = legend.filter((layer) => marks.some((mark) => mark.layer === layer));
  const isProposal = claim.statement?.origin === 'engine' && claim.attribution === 'open';
  return (
    <section className={classes.place} aria-label={t('paragraph')} data-verdict={claim.verdict}>
      <p className={classes.words} data-proposed={isProposal || undefined}>
        {splitAtMarks(start, start + words.length, marks).map((piece) => (
          <span key={piece.start} className={piece.marks.map(classOf).join(' ') || undefined}>
            {words.slice(piece.start - start, piece.end - start)}
          </span>
        ))}
      </p>
      <p className={classes.legend} aria-hidden="true">
        {shown.map((layer) => (
          <span key={layer} className={classes[layer]}>
            {t(`legend.${layer}`)}
          </span>
        ))}
      </p>
    </section>
  );
}

const classOf = ({ layer }: Layer) => classes[layer];
