/**
 * A template of the desk for Markdown, in the Liquid language. What it is filled with is text, never
 * Markdown of its own; it reads no files, runs no code and ends within its limits.
 */
import { Liquid } from 'liquidjs';
import { wordsFor } from '#lib/words/words-for.ts';
import type { AboutExport } from '../claims-file.ts';
import { markdownLink, markdownText } from '../print/markdown-text.ts';
import type { PrintedList } from '../print/printed-list.ts';
import { printedMoment } from '../print/printed-moment.ts';
import { webAddress } from '../web-address.ts';
import { maxTemplateBytes } from './template-refusal.ts';
import { trialAbout, trialList } from './trial-list.ts';

/** What decides and repeats. The others read files, or print past the escaping (echo, cycle, tablerow). */
const allowedTags = [
  'assign',
  'break',
  'capture',
  'case',
  'comment',
  'continue',
  'for',
  'if',
  'raw',
  'unless',
  '#',
];

/** Raw would print what a claim says as Markdown; the others work out an expression for each member of a list, which no limit counts. */
const forbiddenFilters = [
  'raw',
  'where_exp',
  'reject_exp',
  'group_by_exp',
  'has_exp',
  'find_exp',
  'find_index_exp',
];

/** An address that may stand as a link. */
class Link {
  readonly target: string;
  constructor(target: string) {
    this.target = target;
  }
}

export interface TemplateLimits {
  milliseconds: number;
  /** What the template makes on its way, in characters and members of lists. */
  memory: number;
}

const forList: TemplateLimits = { milliseconds: 5_000, memory: 50_000_000 };

/** Gives the filled text. Throws where the template is broken, asks for what there is not, or takes too long or too much. */
export function fillMarkdown(
  template: string,
  list: PrintedList,
  about: AboutExport,
  limits = forList,
): string {
  return strictLiquid(limits).parseAndRenderSync(template, contextOf(list, about));
}

function strictLiquid({ milliseconds, memory }: TemplateLimits): Liquid {
  const liquid = new Liquid({
    outputEscape: (value) =>
      value instanceof Link ? markdownLink(value.target) : markdownText(String(value ?? '')),
    templates: {},
    strictFilters: true,
    strictVariables: true,
    lenientIf: true,
    ownPropertyOnly: true,
    parseLimit: maxTemplateBytes,
    renderLimit: milliseconds,
    memoryLimit: memory,
    timezoneOffset: 0,
    locale: 'en',
  });
  for (const name of Object.keys(liquid.tags)) if (!allowedTags.includes(name)) delete liquid.tags[name];
  for (const name of forbiddenFilters) delete liquid.filters[name];
  return liquid;
}

/** The names that a template knows; those of a claim, and of a source, with what they belong to. */
export function markdownNames(): string[] {
  const context = contextOf(trialList, trialAbout);
  const within = (owner: string, parts: object | undefined) =>
    Object.keys(parts ?? {}).map((name) => `${owner}.${name}`);
  const [claim] = context.claims;
  return [...Object.keys(context), ...within('claim', claim), ...within('source', context.sources[0])];
}

/** What it is filled with. */
function contextOf({ claims, sources }: PrintedList, about: AboutExport) {
  const t = wordsFor('files');
  return {
    title: t('title'),
    view: about.view.length === 0 ? [t('everything')] : about.view,
    date: printedMoment(about.at),
    by: about.by,
    newsroom: about.newsroom?.name ?? '',
    count: about.count,
    ledger_head: about.head,
    claims: claims.map((claim, k) => ({
      number: k + 1,
      claim: claim.claim,
      verdict: claim.verdictWords,
      justification: claim.justification,
      verbatim: claim.verbatim,
      said_by: claim.saidBy,
      article: claim.article,
      checked_by: claim.checkedBy,
      sources: claim.evidence,
      link: linkOf(claim.link),
    })),
    sources: sources.map(({ number, title, from, target, address }) => ({
      number,
      title,
      from,
      address: target === null ? address : new Link(target),
    })),
  };
}

function linkOf(address: string): Link | null {
  const target = webAddress(address);
  return target === null ? null : new Link(target);
}
