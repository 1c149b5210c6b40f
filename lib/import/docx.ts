import mammoth from 'mammoth';
import type { ArticleFormat, ReadResult } from './article-format.ts';
import { documentLines, type OfficeNode } from './docx/document-lines.ts';
import { BadPart, type OfficeParts, officeParts } from './docx/office-parts.ts';
import { layOut, tidy } from './lay-out.ts';

/** `.docx`: paragraphs with what their styles say they are. Comments, pictures and what was deleted stay out. */
export const docx: ArticleFormat = {
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  async read(bytes) {
    const opened = await officeParts(bytes);
    if (!opened.ok) return opened;
    if (!opened.parts.exists('word/document.xml')) return { ok: false, reason: 'unsupported_format' };
    try {
      return fromDocument(await documentIn(opened.parts));
    } catch (fault) {
      if (fault instanceof BadPart) return { ok: false, reason: fault.reason };
      // A tree too deep for the reader; whatever else a reader finds wrong lies in the file.
      return { ok: false, reason: fault instanceof RangeError ? 'too_deep' : 'damaged' };
    }
  },
};

/** mammoth reads the parts and hands its own tree over before it makes HTML of it, which nobody needs. */
async function documentIn(file: OfficeParts): Promise<OfficeNode> {
  let found: OfficeNode | undefined;
  await mammoth.convertToHtml(
    // Its types know only of whole files.
    { file } as unknown as Parameters<typeof mammoth.convertToHtml>[0],
    {
      transformDocument(document: OfficeNode) {
        found = document;
        return { ...document, children: [] };
      },
    },
  );
  if (!found) throw new BadPart('damaged');
  return found;
}

function fromDocument(document: OfficeNode): ReadResult {
  const lines = documentLines(document);
  const title = tidy(lines.find((line) => line.isTitle && tidy(line.words) !== '')?.words ?? '');
  return layOut(lines, { title: title.replaceAll('\n', ' ') || null });
}
