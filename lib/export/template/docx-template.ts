/** A template of the desk for Word: its own document, in which {{claims}} and the like are replaced. */
import { type IPatch, PatchType, patchDetector, patchDocument, TextRun } from 'docx';
import { wordsFor } from '#lib/words/words-for.ts';
import type { AboutExport } from '../claims-file.ts';
import { claimsTable, numbering, sourceParagraph } from '../docx/list-parts.ts';
import { printableLine } from '../print/printable-line.ts';
import type { PrintedList } from '../print/printed-list.ts';
import { printedMoment } from '../print/printed-moment.ts';
import { trialAbout, trialList } from './trial-list.ts';

/**
 * Gives the filled document. The template's names are first made ones that no claim can know: the
 * library would else fill what a claim says in double braces. Throws where the template is none.
 */
export async function fillDocx(
  template: Uint8Array,
  list: PrintedList,
  about: AboutExport,
): Promise<Uint8Array> {
  const patches = patchesOf(list, about);
  const secret = crypto.randomUUID();
  const renamed = Object.keys(patches).map((name) => [name, line(`{{${secret}${name}}}`)]);
  const common = { outputType: 'uint8array', numbering } as const;
  const named = await patchDocument({
    ...common,
    data: template,
    trimPlaceholders: true,
    patches: Object.fromEntries(renamed),
  });
  const placeholderDelimiters = { start: `{{${secret}`, end: '}}' };
  return patchDocument({ ...common, data: named, placeholderDelimiters, patches });
}

/** The names that a template knows. */
export function docxNames(): string[] {
  return Object.keys(patchesOf(trialList, trialAbout));
}

/** What a template has in double braces. Throws where it is none. */
export async function namesInDocx(template: Uint8Array): Promise<readonly string[]> {
  return patchDetector({ data: template, trimPlaceholders: true });
}

function patchesOf(list: PrintedList, about: AboutExport): Record<string, IPatch> {
  const t = wordsFor('files');
  return {
    title: line(t('title')),
    view: line(about.view.join('; ') || t('everything')),
    date: line(printedMoment(about.at)),
    by: line(about.by),
    newsroom: line(about.newsroom?.name ?? ''),
    count: line(String(about.count)),
    ledger_head: line(about.head),
    claims: { type: PatchType.DOCUMENT, children: claimsTable(list.claims) },
    sources: { type: PatchType.DOCUMENT, children: list.sources.map(sourceParagraph) },
  };
}

const line = (words: string) => ({
  type: PatchType.PARAGRAPH,
  children: [new TextRun({ text: printableLine(words) })],
});
