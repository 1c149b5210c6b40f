/** The parts of a printed list as paragraphs of a Word document; a template of the desk takes the same ones. */
import {
  Bookmark,
  BorderStyle,
  ExternalHyperlink,
  InternalHyperlink,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Verdict } from '#lib/vocabulary.ts';
import { wordsFor } from '#lib/words/words-for.ts';
import { printableLine } from '../print/printable-line.ts';
import type { PrintedClaim } from '../print/printed-claim.ts';
import type { PrintedSource } from '../print/source-list.ts';
import { webAddress } from '../web-address.ts';
import { documentRuns } from './document-text.ts';

/** Left of the words, in twentieths of a point: "2000." finds room in it. */
const room = 660;

/** The lists that the paragraphs are numbered by; Word counts them, so that editors can move claims. */
export const numbering = {
  config: ['claims', 'sources'].map((reference) => ({
    reference,
    levels: [
      {
        level: 0,
        format: 'decimal' as const,
        text: '%1.',
        style: { paragraph: { indent: { left: room, hanging: room } } },
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
const inset = { left: room };

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const borderless = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};
const flush = { top: 0, bottom: 0, left: 0, right: 0 };

/**
 * All claims, each in a row of its own that no page breaks: paragraphs that are to be kept with the next
 * one LibreOffice tears apart now and then. A paragraph follows, as Word wants it after a table.
 */
export function claimsTable(claims: PrintedClaim[]): (Table | Paragraph)[] {
  if (claims.length === 0) return [];
  const rows = claims.map((claim) => {
    const cell = new TableCell({ children: claimParagraphs(claim), margins: flush, borders: borderless });
    return new TableRow({ cantSplit: true, children: [cell] });
  });
  const width = { size: 100, type: WidthType.PERCENTAGE };
  return [
    new Table({ rows, width, borders: borderless, margins: flush }),
    new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } }),
  ];
}

function claimParagraphs(claim: PrintedClaim): Paragraph[] {
  const small = { size: 19, color: quiet };
  const under = { indent: inset, spacing: { before: 40, after: 40 } };
  const verdict = new TextRun({ text: claim.verdictWords, bold: true, color: inks[claim.verdict] });
  const paragraphs = [
    { ...under, children: [verdict, ...reasonRuns(claim)] },
    claim.verbatim === null
      ? null
      : { ...under, indent: { left: room + 360 }, children: documentRuns(claim.verbatim, { italics: true }) },
    { ...under, children: documentRuns(claim.saidBy) },
    claim.evidence.length === 0 ? null : { ...under, children: evidenceRuns(claim) },
    {
      ...under,
      spacing: { before: 40, after: 240 },
      children: [...documentRuns(footLine(claim), small), ...deskLink(claim)],
    },
  ].filter((paragraph) => paragraph !== null);
  return [
    new Paragraph({
      numbering: { reference: 'claims', level: 0 },
      spacing: { before: 0, after: 60 },
      children: [new TextRun({ text: printableLine(claim.claim), bold: true, size: 24 })],
    }),
    ...paragraphs.map((paragraph) => new Paragraph(paragraph)),
  ];
}

/** A source under the number that claims name it by. */
export function sourceParagraph({ number, title, from, address, target }: PrintedSource): Paragraph {
  const words = new TextRun({ text: printableLine([title, ...from].join(', ')) });
  return new Paragraph({
    numbering: { reference: 'sources', level: 0 },
    spacing: { before: 40, after: 40 },
    keepLines: true,
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
