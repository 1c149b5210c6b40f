/** A template of the desk for Word: its own document, in which {{claims}} and the like are replaced. */
import { PatchType, patchDocument, TextRun } from 'docx';
import { wordsFor } from '#lib/words/words-for.ts';
import type { AboutExport } from '../claims-file.ts';
import { claimParagraphs, numbering, sourceParagraph } from '../docx/list-parts.ts';
import { printableLine } from '../print/printable-line.ts';
import type { PrintedList } from '../print/printed-list.ts';
import { printedMoment } from '../print/printed-moment.ts';

/** Gives the filled document. Throws where the template is none. */
export async function fillDocx(
  template: Uint8Array,
  list: PrintedList,
  about: AboutExport,
): Promise<Uint8Array> {
  const t = wordsFor('files');
  const line = (words: string) => ({
    type: PatchType.PARAGRAPH,
    children: [new TextRun({ text: printableLine(words) })],
  });
  return patchDocument({
    outputType: 'uint8array',
    data: template,
    trimPlaceholders: true,
    numbering,
    patches: {
      title: line(t('title')),
      view: line(about.view.join('; ') || t('everything')),
      date: line(printedMoment(about.at)),
      by: line(about.by),
      newsroom: line(about.newsroom?.name ?? ''),
      count: line(String(about.count)),
      ledger_head: line(about.head),
      claims: { type: PatchType.DOCUMENT, children: list.claims.flatMap(claimParagraphs) },
      sources: { type: PatchType.DOCUMENT, children: list.sources.map(sourceParagraph) },
    },
  });
}
