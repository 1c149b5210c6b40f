/** Claims as a Word document: a numbered list, and the sources that it leans on at its end. */
import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { wordsFor } from '#lib/words/words-for.ts';
import type { AboutExport, ClaimsFile } from './claims-file.ts';
import { claimsTable, numbering, sourceParagraph } from './docx/list-parts.ts';
import { maxPrinted } from './print/max-printed.ts';
import { printableLine } from './print/printable-line.ts';
import { type PrintedList, printedList } from './print/printed-list.ts';
import { printedMoment } from './print/printed-moment.ts';
import { fillDocx } from './template/docx-template.ts';

export const claimsDocx: ClaimsFile = {
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extension: 'docx',
  refuses: ({ count }) => (count > maxPrinted ? 'too_long_to_print' : null),
  async *write(batches, about) {
    const list = await printedList(batches);
    yield about.template
      ? await fillDocx(about.template, list, about)
      : await Packer.toBuffer(documentOf(list, about));
  },
};

const text = 'Georgia';
const quiet = { size: 20, color: '55514A' };

function documentOf({ claims, sources }: PrintedList, about: AboutExport): Document {
  const t = wordsFor('files');
  return new Document({
    title: t('title'),
    creator: printableLine(about.newsroom?.name ?? t('app')),
    styles: {
      default: {
        document: { run: { font: text, size: 22 }, paragraph: { spacing: { line: 276 } } },
        title: {
          run: { font: text, size: 34, bold: true, color: '1C1A17' },
          paragraph: { spacing: { after: 80 } },
        },
        heading1: {
          run: { font: text, size: 28, bold: true, color: '1C1A17' },
          paragraph: { spacing: { before: 360, after: 120 } },
        },
      },
    },
    numbering,
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 } } },
        footers: { default: footer(about) },
        children: [
          ...heading(about),
          ...claimsTable(claims),
          ...(sources.length === 0
            ? []
            : [
                new Paragraph({ heading: HeadingLevel.HEADING_1, text: t('sources'), keepNext: true }),
                ...sources.map(sourceParagraph),
              ]),
          new Paragraph({
            spacing: { before: 360 },
            children: [new TextRun({ ...quiet, size: 16, text: t('ledger', { head: about.head }) })],
          }),
        ],
      },
    ],
  });
}

function heading(about: AboutExport): Paragraph[] {
  const t = wordsFor('files');
  const view = about.view.length === 0 ? [t('everything')] : about.view;
  const line = (words: string, after: number) =>
    new Paragraph({ spacing: { after }, children: [new TextRun({ ...quiet, text: printableLine(words) })] });
  const taken = t('takenLine', { at: printedMoment(about.at), by: about.by });
  const facts = [about.newsroom?.name, taken, t('claimsCounted', { count: about.count })];
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, text: t('title') }),
    line(facts.filter(Boolean).join(' · '), 40),
    line(`${t('view')}: ${view.join('; ')}`, 240),
  ];
}

function footer(about: AboutExport): Footer {
  const t = wordsFor('files');
  const name = [about.newsroom?.name, printedMoment(about.at).slice(0, 10)].filter(Boolean).join(', ');
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            size: 18,
            color: '55514A',
            children: [
              `${printableLine(name)} · ${t('page')} `,
              PageNumber.CURRENT,
              ' / ',
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
}
