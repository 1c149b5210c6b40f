/** One claim in the words in which it is printed: the same in a document, in Markdown and on the page for print. */
import type { Verdict } from '#lib/vocabulary.ts';
import { wordsFor } from '#lib/words/words-for.ts';
import type { ExportRow } from '../export-row.ts';
import { namedSpeaker } from '../named-speaker.ts';
import { printableLine } from './printable-line.ts';
import { printedTime } from './printed-moment.ts';
import type { SourceList } from './source-list.ts';

export interface PrintedClaim {
  id: number;
  /** As a sentence that stands alone where somebody wrote one, else as the article has it. */
  claim: string;
  verdict: Verdict;
  verdictWords: string;
  justification: string | null;
  /** The article's own words, where they are not the claim already. */
  verbatim: string | null;
  /** Who said it, by whom it was passed on, and whether that was checked. */
  saidBy: string;
  /** Title, publisher, date. */
  article: string;
  /** Who decided, and the day (UTC). */
  checkedBy: string | null;
  evidence: { number: number; stance: string; passage: string | null }[];
  link: string;
}

export function printedClaim(row: ExportRow, sources: SourceList): PrintedClaim {
  const t = wordsFor('files');
  const vocabulary = wordsFor('vocabulary');
  const verbatim = printableLine(row.statement ?? row.claim);
  const claim = printableLine(row.wording ?? row.claim);
  return {
    id: row.claimId,
    claim,
    verdict: row.verdict,
    verdictWords: vocabulary(`verdict.${row.verdict}`),
    justification: row.justification,
    verbatim: verbatim === claim ? null : verbatim,
    saidBy: saidBy(row),
    article: [row.article, row.publisher, row.publishedAt && printedTime(row.publishedAt)]
      .filter(Boolean)
      .join(', '),
    checkedBy:
      row.verdictBy === null || row.verdictAt === null
        ? null
        : t('checkedBy', { name: row.verdictBy, day: row.verdictAt.slice(0, 10) }),
    evidence: row.evidence.map((piece) => ({
      number: sources.numberOf(piece),
      stance: t(`stance.${piece.purpose}.${piece.stance}`) + (piece.counts ? '' : ` (${t('doesNotCount')})`),
      passage: piece.passage,
    })),
    link: row.link,
  };
}

function saidBy(row: ExportRow): string {
  const t = wordsFor('files');
  if (row.speaker === null) return t('ownVoice');
  const speaker = namedSpeaker(row) ?? t('unknownSpeaker');
  const chain =
    row.via.length === 0
      ? speaker
      : t('via', { speaker, via: row.via.reduce((first, next) => t('viaThen', { first, next })) });
  return row.attribution === 'own_voice' ? chain : `${chain} (${t(`attribution.${row.attribution}`)})`;
}
