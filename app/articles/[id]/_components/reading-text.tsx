import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import type { ReadingClaim, ReadingStatement } from '#lib/workbench/article/schema.ts';
import { type Segment, splitAtMarks } from '../../../_ui/split-at-marks.ts';
import { VerdictSign } from '../../../_ui/verdict-sign.tsx';
import type { ReadingMark } from './draw-order.ts';
import classes from './reading.module.css';

export interface ReadingActions {
  openClaim: (claimId: number) => void;
  openStatement: (statement: ReadingStatement, at: HTMLElement) => void;
  /** The claim whose panel is open. */
  current: number | null;
}

interface Props extends ReadingActions {
  text: string;
  start: number;
  end: number;
  marks: ReadingMark[];
}

/** One part of the article with its statements, cues and claims drawn over the words. */
export function ReadingText({ text, start, end, marks, ...actions }: Props) {
  return splitAtMarks(start, end, marks).map((segment) => (
    <Fragment key={segment.start}>
      <Piece text={text} segment={segment} {...actions} />
      {claimsEndingAt(segment).map((claim) => (
        <ClaimSign key={claim.id} claim={claim} words={text.slice(claim.start, claim.end)} {...actions} />
      ))}
    </Fragment>
  ));
}

/** A click opens the innermost claim, or the statement where there is none. Keyboards use the signs. */
function Piece({
  text,
  segment,
  openClaim,
  openStatement,
  current,
}: { text: string; segment: Segment<ReadingMark> } & ReadingActions) {
  const claims = segment.marks.flatMap((mark) => (mark.layer === 'claim' ? [mark.claim] : []));
  const claim = claims.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  const statement = segment.marks.flatMap((mark) => (mark.layer === 'statement' ? [mark.statement] : []))[0];
  const cue = segment.marks.some((mark) => mark.layer === 'cue');
  const mention = segment.marks.some((mark) => mark.layer === 'mention');
  const words = text.slice(segment.start, segment.end);
  const press = (at: HTMLElement) => {
    if (!window.getSelection()?.isCollapsed) return;
    if (claim) openClaim(claim.id);
    else if (statement) openStatement(statement, at);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: the signs and notes are the keyboard's way to the same
    <span
      data-start={segment.start}
      className={classes.piece}
      data-statement={statement?.kind}
      data-cue={cue || undefined}
      data-mention={mention || undefined}
      data-claim={claim?.verdict}
      data-current={claims.some((one) => one.id === current) || undefined}
      onClick={claim || statement ? (event) => press(event.currentTarget) : undefined}
    >
      {words}
    </span>
  );
}

function claimsEndingAt(segment: Segment<ReadingMark>): ReadingClaim[] {
  return segment.marks.flatMap((mark) =>
    mark.layer === 'claim' && mark.end === segment.end ? [mark.claim] : [],
  );
}

function ClaimSign({
  claim,
  words,
  openClaim,
  current,
}: { claim: ReadingClaim; words: string } & ReadingActions) {
  const t = useTranslations('article');
  const verdict = useTranslations('vocabulary.verdict');
  return (
    <button
      type="button"
      id={`claim-${claim.id}`}
      className={classes.sign}
      data-verdict={claim.verdict}
      aria-current={claim.id === current || undefined}
      aria-label={t('openClaim', { verdict: verdict(claim.verdict), words })}
      onClick={() => openClaim(claim.id)}
    >
      <VerdictSign verdict={claim.verdict} />
    </button>
  );
}
