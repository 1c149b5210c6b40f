/** Tries a template before it is kept, so that nobody finds out on deadline that it is broken. */

import { LiquidError } from 'liquidjs';
import type { TemplateFormat } from '#lib/vocabulary.ts';
import { markdownText } from '../print/markdown-text.ts';
import { docxNames, fillDocx, namesInDocx } from './docx-template.ts';
import { fillMarkdown, markdownNames } from './markdown-template.ts';
import type { TemplateFault } from './template-refusal.ts';
import { trialAbout, trialList } from './trial-list.ts';
import { isUnsafeDocx } from './unsafe-docx.ts';

/** For one claim: the server waits for it. */
const trialLimits = { milliseconds: 300, memory: 2_000_000 };
const [trial] = trialList.claims;
const trialWords = trial?.claim ?? '';

/** Fills it with an example; null: it can be kept. `parts` gives an archive's parts, null where it is none. */
export async function templateRefusal(
  format: TemplateFormat,
  bytes: Uint8Array,
  parts: (bytes: Uint8Array) => Promise<Map<string, string> | null>,
): Promise<TemplateFault | null> {
  if (bytes.byteLength === 0) return { reason: 'template_empty' };
  return format === 'markdown' ? ofMarkdown(bytes) : ofDocx(bytes, await parts(bytes), parts);
}

function ofMarkdown(bytes: Uint8Array): TemplateFault | null {
  try {
    const template = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const filled = fillMarkdown(template, trialList, trialAbout, trialLimits);
    return filled.includes(markdownText(trialWords)) ? null : { reason: 'template_without_claims' };
  } catch (fault) {
    return markdownFault(fault);
  }
}

async function ofDocx(
  bytes: Uint8Array,
  parts: Map<string, string> | null,
  unpack: (bytes: Uint8Array) => Promise<Map<string, string> | null>,
): Promise<TemplateFault | null> {
  if (!parts?.has('word/document.xml')) return { reason: 'template_broken' };
  if (isUnsafeDocx(parts)) return { reason: 'template_unsafe' };
  try {
    const names = docxNames();
    const [unknown] = (await namesInDocx(bytes)).filter((name) => !names.includes(name));
    if (unknown !== undefined)
      return { reason: 'template_names_unknown', unknown: shortened(unknown), names };
    const filled = await unpack(await fillDocx(bytes, trialList, trialAbout));
    return filled?.get('word/document.xml')?.includes(trialWords)
      ? null
      : { reason: 'template_without_claims' };
  } catch {
    return { reason: 'template_broken' };
  }
}

/** Liquid names a line for every fault, and for what there is not its name. */
function markdownFault(fault: unknown): TemplateFault {
  if (!LiquidError.is(fault)) return { reason: 'template_broken' };
  const { message, token } = fault as LiquidError & { token: { getPosition(): [number, number] } };
  const [line] = token.getPosition();
  const [, unknown] =
    /^(?:undefined (?:variable|filter): |tag ")([^"\n]+?)(?:" not found)?, line:\d+, col:\d+$/.exec(
      message,
    ) ?? [];
  return unknown === undefined
    ? { reason: 'template_broken', line }
    : { reason: 'template_names_unknown', line, unknown: shortened(unknown), names: markdownNames() };
}

const shortened = (name: string) => (name.length > 60 ? `${name.slice(0, 60)}…` : name);
