import type { Block } from './analysis.ts';
import { newsAgencies } from './en/news-agencies.ts';
import { readDate } from './read-date.ts';

/** What the text says about itself. */
export interface Masthead {
  title: string | null;
  publisher: string | null;
  byline: string | null;
  /** ISO 8601 in the precision given. */
  publishedAt: string | null;
}

const name = "(\\p{Lu}[\\p{L}\\p{N}.&’'-]*(?: (?:\\p{Lu}[\\p{L}\\p{N}.&’'-]*|of|the|and|for)){0,4})";
const afterTitle = new RegExp(`\\s[–—|]\\s${name}$`, 'u');
const publisherLines = [
  new RegExp(`\\b(?:emails?|emailed) about .{0,60} from ${name}\\. `, 'u'),
  new RegExp(`\\b(?:emails?|emailed) about .{0,60} from ${name}[.]`, 'u'),
  new RegExp(`^(?:Interview|Words|Story|Report|By)\\b[^|]{0,60}\\|\\s*${name}$`, 'u'),
  new RegExp(`^${name} https?://`, 'u'),
  /^Our Standards: The (\p{Lu}[\p{L} ]{2,40}?) Trust Principles/u,
  new RegExp(`(?:©|\\(c\\)|Copyright)\\s*(?:\\d{4})?\\s*${name}`, 'iu'),
  new RegExp(`\\b(?:first appeared|originally published|originally appeared) (?:in|on) ${name}`, 'u'),
];
const ownVoice = new RegExp(
  `(?:^|[.]\\s)(The ${name.slice(1, -1)}|${name.slice(1, -1)}) (?:could not|was unable to|has not been able to) (?:immediately |independently )*(?:verify|confirm)`,
  'u',
);
const dateline =
  /^\p{Lu}[\p{Lu}\s.,'’-]{2,40}(?:,\s*[\p{L}\s.]+)?,?\s*(?:\p{L}{3,9}\.?\s+\d{1,2}\s*)?\((\p{Lu}[\p{L} ]{1,30})\)\s*[-–—]/u;
const signed =
  /^(?:(?:Interview|Words|Story|Report|Reporting|Analysis|Written)\s+)?[Bb]y\s+(\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}?[\p{L}.'’-]+){1,4}?)(?=\s*(?:\||,|$|\sin\s|\sand\s|\d))/u;

/** Reads title, publisher, byline and publication date where the text itself gives them; null where it does not. */
export function findMasthead(text: string, blocks: readonly Block[]): Masthead {
  const title = findTitle(text, blocks);
  return {
    title: title?.replace(afterTitle, '') ?? null,
    publisher: findPublisher(text, blocks),
    byline: findByline(text, blocks),
    publishedAt: findDate(text, blocks),
  };
}

const words = (text: string, block: Block) =>
  text.slice(block.span[0], Math.min(block.span[1], block.span[0] + 700));

/** The first heading above the first paragraphs; a page that starts in the middle of an article has none. */
function findTitle(text: string, blocks: readonly Block[]): string | null {
  const body = blocks.filter(({ kind }) => kind !== 'boilerplate' && kind !== 'post');
  const first = body[0];
  return first?.kind === 'heading' ? words(text, first) : null;
}

function findPublisher(text: string, blocks: readonly Block[]): string | null {
  const edges = [...blocks.slice(0, 12), ...blocks.slice(-12)];
  for (const block of edges) {
    const line = words(text, block);
    for (const pattern of publisherLines) {
      const found = pattern.exec(line)?.[1];
      if (found) return found.trim();
    }
  }
  const titled = [blocks[0], blocks.at(-1)].flatMap((block) =>
    block && block.kind !== 'paragraph' ? (afterTitle.exec(words(text, block))?.[1] ?? []) : [],
  );
  if (titled[0]) return titled[0];
  return findAgency(text, blocks) ?? findOwnVoice(text, blocks);
}

/** PORT ANSELM, Oct 14 (Meridian) -: the agency whose dispatch it is. */
function findAgency(text: string, blocks: readonly Block[]): string | null {
  for (const block of blocks.slice(0, 6)) {
    const found = dateline.exec(words(text, block))?.[1];
    if (found) return found === 'AP' ? 'Associated Press' : found;
  }
  return null;
}

/** “The Courier could not verify”: what the article calls itself. */
function findOwnVoice(text: string, blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const found = ownVoice.exec(words(text, block))?.[1];
    if (found && !newsAgencies.includes(found)) return found;
  }
  return null;
}

function findByline(text: string, blocks: readonly Block[]): string | null {
  for (const block of blocks.slice(0, 8)) {
    if (block.kind === 'boilerplate' && block.byline) return block.byline;
    const found = block.span[1] - block.span[0] < 120 ? signed.exec(words(text, block))?.[1] : undefined;
    if (found) return found;
  }
  const posts = new Set(blocks.flatMap(({ kind, byline }) => (kind === 'post' && byline ? [byline] : [])));
  return posts.size > 0 ? [...posts].join(', ') : null;
}

/** The date over the article; for a live blog that of its latest post. */
function findDate(text: string, blocks: readonly Block[]): string | null {
  const posts = blocks.flatMap(({ kind, dated }) =>
    kind === 'post' && dated ? [readDate(dated)?.iso ?? ''] : [],
  );
  if (posts.length > 0) return posts.sort().at(-1) || null;
  for (const block of [...blocks.slice(0, 8), ...blocks.slice(-4)]) {
    if (block.kind === 'paragraph' || block.span[1] - block.span[0] > 120) continue;
    const found = readDate(words(text, block));
    if (found && /^\W*(?:\p{L}+\W+){0,4}$/u.test(words(text, block).slice(0, found.at))) return found.iso;
  }
  return null;
}
