/** The parts of a printed list as paragraphs of a Word document; a template of the desk takes the same ones. */
import { Bookmark, ExternalHyperlink, InternalHyperlink, Paragraph, TextRun } from 'docx';
import type { Verdict } from '#lib/vocabulary.ts';
import { wordsFor } from '#lib/words/words-for.ts';
import { printableLine } from '../print/printable-line.ts';
import type { PrintedClaim } from '../print/printed-claim.ts';
import type { PrintedSource } from '../print/source-list.ts';
import { webAddress } from '../web-address.ts';
import { documentRuns } from './document-text.ts';

/** The lists that the paragraphs are numbered by; Word counts them, so that editors can move claims. */
export const numbering = {
  config: ['claims', 'sources'].map((reference) => ({
    reference,
    levels: [
      {
        level: 0,
        format: 'decimal' as const,
        text: '%1.',
        style: { paragraph: { indent: { left: 480, hanging: 480 } } },
      },
    ],
  })),
};

const inks: Record<Verdict, string> = {
  open: '55514A',
  verified: '1F6B3A',
  disputed: '9C2F22',
  unverifiable: '7A5A12',
};
const quiet = '55514A';
const link = '0B57A4';
const inset = { left: 480 };

/** The claim and what stands under it, kept together with it on a page. */
export function claimParagraphs(claim: PrintedClaim): Paragraph[] {
  const small = { size: 19, color: quiet };
  const under = { indent: inset, keepLines: true, spacing: { before: 40, after: 40 } };
  const verdict = new TextRun({ text: claim.verdictWords, bold: true, color: inks[claim.verdict] });
  const paragraphs = [
    { ...under, children: [verdict, ...reasonRuns(claim)] },
    claim.verbatim === null
      ? null
      : { ...under, indent: { left: 840 }, children: documentRuns(claim.verbatim, { italics: true }) },
    { ...under, children: documentRuns(claim.saidBy) },
    claim.evidence.length === 0 ? null : { ...under, children: evidenceRuns(claim) },
    {
      ...under,
      spacing: { before: 40, after: 200 },
      children: [...documentRuns(footLine(claim), small), ...deskLink(claim)],
    },
  ].filter((paragraph) => paragraph !== null);
  return [
    new Paragraph({
      numbering: { reference: 'claims', level: 0 },
      spacing: { before: 200, after: 60 },
      keepNext: true,
      keepLines: true,
      children: [new TextRun({ text: printableLine(claim.claim), bold: true, size: 24 })],
    }),
    ...paragraphs.map((paragraph, k) => new Paragraph({ ...paragraph, keepNext: k < paragraphs.length - 1 })),
  ];
}

/** A source under the number that claims name it by. */
export function sourceParagraph({ number, title, from, address, target }: PrintedSource): Paragraph {
  const words = new TextRun({ text: printableLine([title, ...from].join(', ')) });
  return new Paragraph({
    numbering: { reference: 'sources', level: 0 },
    spacing: { before: 40, after: 40 },
    children: [
      new Bookmark({ id: `source-${number}`, children: [words] }),
      ...(target === null
        ? documentRuns(address === null ? '' : `, ${address}`)
        : [new TextRun(', '), outside(target, target)]),
    ],
  });
}

function reasonRuns({ justification }: PrintedClaim): TextRun[] {
  return justification === null ? [] : [new TextRun('. '), ...documentRuns(justification)];
}

function evidenceRuns({ evidence }: PrintedClaim) {
  return evidence.flatMap(({ number, stance, passage }, k) => [
    ...(k === 0 ? [] : [new TextRun('; ')]),
    new InternalHyperlink({
      anchor: `source-${number}`,
      children: [new TextRun({ text: `[${number}]`, color: link })],
    }),
    new TextRun(` ${stance}`),
    ...(passage === null ? [] : documentRuns(`: “${printableLine(passage)}”`)),
  ]);
}

function footLine(claim: PrintedClaim): string {
  return [claim.article, claim.checkedBy].filter(Boolean).join(' · ');
}

function deskLink(claim: PrintedClaim) {
  const target = webAddress(claim.link);
  if (target === null) return [];
  const words = wordsFor('files')('claimNumber', { id: String(claim.id) });
  return [new TextRun({ text: ' · ', size: 19, color: quiet }), outside(target, words, 19)];
}

function outside(target: string, words: string, size?: number): ExternalHyperlink {
  return new ExternalHyperlink({
    link: target,
    children: [new TextRun({ text: printableLine(words), color: link, underline: {}, size })],
  });
}
