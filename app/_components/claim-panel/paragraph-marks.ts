/** Where statement, cue, speaker and claim lie in the paragraph that is shown. */
import type { ClaimDetail } from '#lib/workbench/claim/schema.ts';
import type { Marked } from '../../_ui/split-at-marks.ts';

export interface Layer extends Marked {
  layer: 'statement' | 'cue' | 'mention' | 'claim' | 'figure';
}

/** Offsets are those of the article's text. */
export function paragraphMarks(
  claim: Pick<ClaimDetail, 'start' | 'end' | 'statement' | 'quantities'>,
): Layer[] {
  const { statement } = claim;
  const one = (layer: Layer['layer'], span: Marked | null | undefined): Layer[] =>
    span ? [{ layer, start: span.start, end: span.end }] : [];
  return [
    ...(statement?.content ?? []).flatMap((span) => one('statement', span)),
    ...one('cue', statement?.cue),
    ...one('mention', statement?.mention),
    ...one('claim', claim),
    ...claim.quantities.flatMap((quantity) => one('figure', quantity)),
  ];
}
