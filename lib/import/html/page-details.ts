/** What a page says of its article in its head: Open Graph, schema.org, plain meta. */
import { z } from 'zod';
import type { ReadDetails } from '../article-format.ts';
import { isoTime } from '../iso-time.ts';
import { jsonLdNodes } from '../json-ld.ts';
import { tidy } from '../lay-out.ts';
import { webAddress } from '../web-address.ts';

const names = z
  .union([z.string(), z.object({ name: z.string() })])
  .transform((v) => (typeof v === 'string' ? v : v.name));
const many = z.union([z.array(names), names.transform((one) => [one])]);
const type = z.union([z.array(z.string()), z.string()]).transform(String);
const newsArticle = z.object({
  '@type': type.refine((found) => /Article|BlogPosting|Report/.test(found)),
  headline: z.string().optional().catch(undefined),
  author: many.optional().catch(undefined),
  publisher: names.optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
});

/** Takes the page's tree and its JSON-LD scripts. Only what the page says; nothing is worked out of its words. */
export function pageDetails(document: Document, structuredData: readonly string[]): Partial<ReadDetails> {
  const contents = metaContents(document);
  const meta = (...keys: string[]) => firstOf(contents, keys);
  const [told] = structuredData
    .flatMap(jsonLdNodes)
    .flatMap((node) => newsArticle.safeParse(node).data ?? []);
  const publisher = line(told?.publisher, 200) ?? meta('og:site_name', 'application-name');
  const title =
    line(told?.headline, 500) ??
    meta('og:title', 'twitter:title') ??
    onlyHeading(document) ??
    titleElement(document);
  return {
    title: title && withoutPublisher(title, publisher),
    publisher,
    byline: byline(told?.author) ?? withoutAddress(meta('author', 'article:author', 'byl', 'parsely-author')),
    publishedAt: isoTime(told?.datePublished ?? meta('article:published_time', 'date', 'parsely-pub-date')),
    address: canonical(document) ?? webAddress(meta('og:url')),
  };
}

/** By property or name; of several the first that says anything. Looked for once: pages may have thousands. */
function metaContents(document: Document): Map<string, string> {
  const contents = new Map<string, string>();
  for (const element of document.getElementsByTagName('meta')) {
    const content = element.getAttribute('content') ?? '';
    for (const key of [element.getAttribute('property'), element.getAttribute('name')])
      if (key && !contents.has(key) && tidy(content) !== '') contents.set(key, content);
  }
  return contents;
}

function firstOf(contents: ReadonlyMap<string, string>, keys: string[]): string | null {
  for (const key of keys) {
    const found = line(contents.get(key), 500);
    if (found) return found;
  }
  return null;
}

const byline = (authors: string[] | undefined) =>
  line(
    authors
      ?.map(tidy)
      .filter((name) => name !== '' && !isAddress(name))
      .join(', '),
    300,
  );
/** Some sites give their authors as addresses of their pages. */
const isAddress = (words: string) => /^https?:/.test(words);
const withoutAddress = (words: string | null) => (words !== null && isAddress(words) ? null : words);

function line(words: string | undefined, longest: number): string | null {
  const found = tidy((words ?? '').replace(/\s+/g, ' '));
  return found === '' || found.length > longest ? null : found;
}

function onlyHeading(document: Document): string | null {
  const found = [...document.querySelectorAll('h1')];
  return found.length === 1 ? line(found[0]?.textContent ?? '', 500) : null;
}

const titleElement = (document: Document) => line(document.querySelector('title')?.textContent ?? '', 500);

/** Bridge closed | The Daily: the site names itself behind its titles. */
function withoutPublisher(title: string, publisher: string | null): string {
  if (publisher === null || !title.endsWith(publisher)) return title;
  return title.slice(0, -publisher.length).replace(/\s+[|–—·•:-]\s+$/, '') || title;
}

function canonical(document: Document): string | null {
  return webAddress(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null);
}
