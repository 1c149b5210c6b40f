/**
 * Markup that others wrote, cut down before any parser builds a tree of it: scripts, styles and
 * comments go, of attributes only those that tell structure stay, open elements are closed, and the
 * depth and number of elements are counted. Linear in the length.
 */

export type Stripped =
  | { ok: true; html: string; structuredData: string[] }
  | { ok: false; reason: 'too_deep' | 'damaged' | 'forbidden_markup' };

const deepest = 256;
const mostElements = 60_000;
/** Of signs that a parser takes one by one: entities, and a “<” that opens nothing. */
const mostSigns = 150_000;
const longestValue = 2000;
const mostAttributes = 64;

const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** What stands in them is no markup. */
const raw = new Set('script style textarea xmp iframe noembed noframes noscript title'.split(' '));
/** Words for machines, forms or other pages. */
const dropped = new Set('script style textarea xmp iframe noembed noframes noscript'.split(' '));
const kept = new Set(
  'class id href rel role hidden aria-hidden style datetime itemprop property name content start'.split(' '),
);
/** Whatever opens one of these ends an open paragraph. */
const endsParagraph = new Set(
  'address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p pre section table ul'.split(
    ' ',
  ),
);
const endedBy: Record<string, readonly string[]> = {
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  tr: ['td', 'th', 'tr'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  option: ['option'],
  a: ['a'],
};

export function stripMarkup(source: string): Stripped {
  if (/<!DOCTYPE[^<>[]{0,1000}\[/i.test(source)) return { ok: false, reason: 'forbidden_markup' };
  const out: string[] = [];
  const structuredData: string[] = [];
  const open: string[] = [];
  let elements = 0;
  let signs = countOf(source, '&');
  let at = 0;
  const close = (name: string) => {
    out.push(`</${name}>`);
    open.pop();
  };
  while (at < source.length) {
    if (signs > mostSigns) return { ok: false, reason: 'too_deep' };
    const next = source.indexOf('<', at);
    out.push(source.slice(at, next < 0 ? source.length : next));
    if (next < 0) break;
    const tag = readTag(source, next);
    if (tag === 'unended') return { ok: false, reason: 'damaged' };
    at = tag.end;
    if (tag.kind === 'text') {
      signs++;
      out.push('&lt;');
    }
    if (tag.kind === 'close') {
      const depth = open.lastIndexOf(tag.name);
      while (depth >= 0 && open.length > depth) close(open.at(-1) ?? '');
    }
    if (tag.kind !== 'open') continue;
    const { name } = tag;
    if (raw.has(name)) {
      const content = rawContent(source, at, name);
      if (content === null) return { ok: false, reason: 'damaged' };
      at = content.end;
      if (name === 'script' && /ld\+json/i.test(tag.type)) structuredData.push(content.words);
      if (dropped.has(name)) continue;
      signs += countOf(content.words, '<');
      if (signs <= mostSigns) out.push(`<${name}>${content.words.replaceAll('<', '&lt;')}</${name}>`);
      continue;
    }
    if (endsParagraph.has(name) && open.at(-1) === 'p') close('p');
    for (const ended of [0, 1]) {
      const last = open.at(-1);
      if (last && (ended === 0 || name === 'tr') && endedBy[name]?.includes(last)) close(last);
    }
    elements++;
    if (elements > mostElements) return { ok: false, reason: 'too_deep' };
    out.push(`<${name}${tag.attributes}>`);
    if (voids.has(name)) continue;
    open.push(name);
    if (open.length > deepest) return { ok: false, reason: 'too_deep' };
  }
  while (open.length > 0) close(open.at(-1) ?? '');
  return { ok: true, html: out.join(''), structuredData };
}

function countOf(source: string, sign: string): number {
  let count = 0;
  for (let at = source.indexOf(sign); at >= 0 && count <= mostSigns; at = source.indexOf(sign, at + 1))
    count++;
  return count;
}

type Tag =
  | { kind: 'text' | 'nothing'; end: number }
  | { kind: 'close'; name: string; end: number }
  | { kind: 'open'; name: string; attributes: string; type: string; end: number };

const tagName = /<(\/?)([a-zA-Z][a-zA-Z0-9:-]*)/y;
const attribute = /[\s/]*([^\s"'<>/=]+|["'<=])(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>][^\s>]*))?/y;

/** What begins at this "<"; "unended" where the file breaks off within it. */
function readTag(source: string, at: number): Tag | 'unended' {
  if (source.startsWith('<!--', at)) return endAt(source, '-->', at + 2);
  if (source[at + 1] === '!' || source[at + 1] === '?') return endAt(source, '>', at);
  tagName.lastIndex = at;
  const opening = tagName.exec(source);
  if (!opening) return { kind: 'text', end: at + 1 };
  const name = (opening[2] ?? '').toLowerCase();
  let end = tagName.lastIndex;
  let attributes = '';
  let type = '';
  for (let count = 0; ; count++) {
    attribute.lastIndex = end;
    const found = attribute.exec(source);
    if (!found) break;
    end = attribute.lastIndex;
    const [, key = '', quoted = ''] = found;
    const value = /^["']/.test(quoted) ? quoted.slice(1, -1) : quoted;
    const lower = key.toLowerCase();
    if (lower === 'type') type = value.slice(0, 100);
    if (kept.has(lower) && value.length <= longestValue && count < mostAttributes)
      attributes += ` ${lower}="${value.replaceAll('"', '&quot;')}"`;
  }
  const last = source.indexOf('>', end);
  if (last < 0) return 'unended';
  if (opening[1]) return { kind: 'close', name, end: last + 1 };
  return { kind: 'open', name, attributes, type, end: last + 1 };
}

function endAt(source: string, mark: string, from: number): Tag | 'unended' {
  const end = source.indexOf(mark, from);
  return end < 0 ? 'unended' : { kind: 'nothing', end: end + mark.length };
}

/** Null where the file breaks off within it. */
function rawContent(source: string, at: number, name: string): { words: string; end: number } | null {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  closing.lastIndex = at;
  const found = closing.exec(source);
  // Looked for by itself: a pattern would look through the rest of the file once for every beginning.
  const last = found ? source.indexOf('>', closing.lastIndex) : -1;
  return found && last >= 0 ? { words: source.slice(at, found.index), end: last + 1 } : null;
}
