/** Tries a template before it is kept, so that nobody finds out on deadline that it is broken. */
import type { TemplateFormat } from '#lib/vocabulary.ts';
import { markdownText } from '../print/markdown-text.ts';
import { fillDocx } from './docx-template.ts';
import { fillMarkdown } from './markdown-template.ts';
import type { TemplateRefusal } from './template-refusal.ts';
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
): Promise<TemplateRefusal | null> {
  if (bytes.byteLength === 0) return 'template_empty';
  return format === 'markdown' ? ofMarkdown(bytes) : ofDocx(bytes, await parts(bytes), parts);
}

function ofMarkdown(bytes: Uint8Array): TemplateRefusal | null {
  try {
    const template = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const filled = fillMarkdown(template, trialList, trialAbout, trialLimits);
    return filled.includes(markdownText(trialWords)) ? null : 'template_without_claims';
  } catch {
    return 'template_broken';
  }
}

async function ofDocx(
  bytes: Uint8Array,
  parts: Map<string, string> | null,
  unpack: (bytes: Uint8Array) => Promise<Map<string, string> | null>,
): Promise<TemplateRefusal | null> {
  if (!parts?.has('word/document.xml')) return 'template_broken';
  if (isUnsafeDocx(parts)) return 'template_unsafe';
  try {
    const filled = await unpack(await fillDocx(bytes, trialList, trialAbout));
    return filled?.get('word/document.xml')?.includes(trialWords) ? null : 'template_without_claims';
  } catch {
    return 'template_broken';
  }
}
