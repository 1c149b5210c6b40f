import type { Block } from '../analysis.ts';
import { newsAgencies } from '../en/news-agencies.ts';
import { closingPublisher, isTitleWithPublisher } from './closing-publisher.ts';
import { isPaperName } from './is-paper-name.ts';
import { readByline } from './read-byline.ts';
import { readDating } from './read-dated-line.ts';
import { readDateline } from './read-dateline.ts';

/** What the text says about itself. */
export interface Masthead {
  title: string | null;
  publisher: string | null;
  byline: string | null;
  /** ISO 8601 in the precision given. */
  publishedAt: string | null;
}

/** A full stop ends it, but not inside a word or behind one letter: Kell Group N.V. */
// The full stop has one way to match: with two, a line of initials could be read in twice as many ways with each.
const nameWord = "\\p{Lu}(?:[\\p{L}\\p{N}&’'-]|\\.(?:(?=\\p{L})|(?!\\p{L})(?<=\\b\\p{L}\\.)))*";
const name = `(${nameWord}(?: (?:${nameWord}|of|the|and|for)){0,4})`;
const publisherLines = [
  new RegExp(`\\b(?:emails?|emailed) about .{0,60} from ${name}\\. `, 'u'),
  new RegExp(`\\b(?:emails?|emailed) about .{0,60} from ${name}[.]`, 'u'),
  new RegExp(`^(?:Interview|Words|Story|Report|By)\\b[^|]{0,60}\\|\\s*${name}$`, 'u'),
  new RegExp(`^${name} https?://`, 'u'),
  /^Our Standards: The (\p{Lu}[\p{L} ]{2,40}?) Trust Principles/u,
  new RegExp(
    `(?:©|\\([cC]\\)|[Cc]opyright|COPYRIGHT)\\s*(?:©\\s*)?(?:\\d{4}(?:[–-]\\d{4})?)?\\s*${name}`,
    'u',
  ),
  new RegExp(
    `\\b(?:first appeared|originally published|originally appeared|first published) (?:in|on|by) ${name}`,
    'u',
  ),
  new RegExp(`^(?:Support|Subscribe to) ${name}(?::| on |!)`, 'u'),
  new RegExp(`^About ${name}:?$`, 'u'),
  new RegExp(
    `^(?:Thank you for reading|Thanks for reading|Support|Follow|Subscribe to) (The ${name.slice(1)}`,
    'u',
  ),
];
/** Each of them needs one of these, which most lines have not. */
const mayName =
  /email(?:s|ed)? about|\||https?:|Our Standards|©|\([cC]\)|[Cc]opyright|COPYRIGHT|appeared|published|^(?:Support|Subscribe|About|Thank|Follow)/;
const ownVoice = new RegExp(
  `(?:^|[.]\\s)(The ${name.slice(1, -1)}|${name.slice(1, -1)}) (?:could not|was unable to|has not been able to) (?:immediately |independently )*(?:verify|confirm)`,
  'u',
);
const address = /(?:@|https?:\/\/(?:www\.)?|www\.)([a-z][a-z0-9-]{5,40})\.[a-z]/;
/** Of a picture, not of the page: © Ada Vell / Photopress. */
const isPictureCredit = /^©[^\d]* \/ /;
/** How far from either end of a page it names itself. */
const edge = 12;
/** A site’s name and a section stand over the title in fewer words than this, and the title has more. */
const longestKicker = 4;

/** Reads title, publisher, byline and publication date where the text itself gives them; null where it does not. */
export function findMasthead(text: string, blocks: readonly Block[]): Masthead {
  return {
    title: findTitle(text, blocks)?.replace(closingPublisher, '') ?? null,
    publisher: findPublisher(text, blocks),
    byline: findByline(text, blocks),
    publishedAt: findDate(text, blocks),
  };
}

const words = (text: string, block: Block) =>
  text.slice(block.span[0], Math.min(block.span[1], block.span[0] + 700));

/**
 * The first heading above the first paragraphs, or the line that names title and publisher at an end of the page; a
 * page that starts in the middle of an article has none. A few words above the title are its section.
 */
function findTitle(text: string, blocks: readonly Block[]): string | null {
  const own = blocks.filter(({ kind }) => kind !== 'boilerplate' && kind !== 'post' && kind !== 'caption');
  const named = [own[0], own.at(-1)].find(
    (block) => block?.kind === 'heading' && isTitleWithPublisher(words(text, block)),
  );
  if (named) return words(text, named);
  for (const [i, block] of own.slice(0, 4).entries()) {
    if (block.kind !== 'heading') return null;
    const line = words(text, block);
    const next = own[i + 1];
    const isKicker =
      lengthOf(line) <= longestKicker &&
      next?.kind === 'heading' &&
      lengthOf(words(text, next)) > longestKicker + 1;
    if (!isKicker) return line;
  }
  return null;
}

const lengthOf = (line: string): number => line.split(/\s+/).length;

function findPublisher(text: string, blocks: readonly Block[]): string | null {
  const site = blocks
    .slice(0, edge)
    .filter(({ kind }) => kind === 'boilerplate')
    .flatMap((block) => words(text, block).split(/\s[|•·]\s/))
    .find(isPaperName);
  if (site) return site;
  const edges = [...blocks.slice(0, edge), ...blocks.slice(-edge)];
  for (const block of edges) {
    const line = words(text, block);
    if (!mayName.test(line)) continue;
    for (const pattern of publisherLines) {
      const found = pattern.exec(line)?.[1];
      if (found && !isPictureCredit.test(line) && !/^(?:All|This|Us)\b/.test(found))
        return found.trim().replace(/[’']s$/, '');
    }
  }
  const titled = [blocks[0], blocks.at(-1)].flatMap((block) =>
    block && block.kind !== 'paragraph' ? (closingPublisher.exec(words(text, block))?.[1] ?? []) : [],
  );
  return (
    titled[0] ?? findAgency(text, blocks) ?? findOwnVoice(text, blocks) ?? findByAddress(text, edges) ?? null
  );
}

/** PORT ANSELM, Oct 14 (Meridian) -: the agency whose dispatch it is. */
function findAgency(text: string, blocks: readonly Block[]): string | null {
  for (const block of blocks.slice(0, edge)) {
    const found = block.kind === 'paragraph' ? readDateline(words(text, block))?.agency : null;
    if (found) return found === 'AP' ? 'Associated Press' : found;
  }
  return null;
}

/** “The Courier could not verify”: what the article calls itself. */
function findOwnVoice(text: string, blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const line = words(text, block);
    const found = /verify|confirm/.test(line) ? ownVoice.exec(line)?.[1] : undefined;
    if (found && !newsAgencies.includes(found)) return found;
  }
  return null;
}

/** tips@velmcourier.example, where the page names a Velm Courier. */
function findByAddress(text: string, edges: readonly Block[]): string | null {
  const site = edges
    .map((block) => address.exec(words(text, block))?.[1])
    .find((found) => found !== undefined);
  if (!site) return null;
  for (const block of edges)
    for (const [found] of words(text, block).matchAll(/\p{Lu}[\p{L}’']*(?: \p{Lu}[\p{L}’']*){1,4}/gu)) {
      const parts = found.split(' ');
      for (let from = 0; from < parts.length - 1; from++)
        for (let to = parts.length; to > from + 1; to--)
          if (parts.slice(from, to).join('').toLowerCase() === site) return parts.slice(from, to).join(' ');
    }
  return null;
}

function findByline(text: string, blocks: readonly Block[]): string | null {
  for (const block of blocks.slice(0, edge))
    if (block.kind === 'boilerplate' && block.byline) return block.byline;
  const posts = new Set(blocks.flatMap(({ kind, byline }) => (kind === 'post' && byline ? [byline] : [])));
  if (posts.size > 0) return [...posts].join(', ');
  for (const block of blocks.slice(-edge)) {
    const found = block.kind === 'boilerplate' ? readByline(words(text, block)) : null;
    if (found) return found;
  }
  return null;
}

/** The date over the article; for a live blog that of its latest post. */
function findDate(text: string, blocks: readonly Block[]): string | null {
  const dateOf = (block: Block) => readDating(words(text, block))?.iso ?? null;
  const posts = blocks.flatMap((block) => (block.kind === 'post' ? (dateOf(block) ?? []) : []));
  if (posts.length > 0) return posts.sort().at(-1) ?? null;
  for (const block of [...blocks.slice(0, edge), ...blocks.slice(-4)]) {
    const found = block.kind === 'boilerplate' ? dateOf(block) : null;
    if (found) return found;
  }
  return null;
}
