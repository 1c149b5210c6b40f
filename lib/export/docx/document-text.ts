/** Texts as runs of a Word document: no sign of them is markup, a field or a break of the file. */

import { type IRunOptions, TextRun } from 'docx';
import { printableLine } from '../print/printable-line.ts';

/** A run a line, each after the first on a line of its own. */
export function documentRuns(text: string, look: IRunOptions = {}): TextRun[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line, k) => new TextRun({ ...look, text: printableLine(line), ...(k > 0 && { break: 1 }) }));
}
