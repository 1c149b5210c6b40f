/** What a Word template may not bring along: whoever opens the filled document would run or fetch it. */

/** Relationships to something outside, of a kind that is fetched without a click. */
const outside =
  /<(?:[\w.-]{1,50}:)?Relationship\b(?=[^<]*TargetMode\s*=\s*["']External["'])(?![^<]*Type\s*=\s*["'][^"'<]*\/hyperlink["'])/;
/** Fields that read files or start programs. */
const fields = /\b(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE|MACROBUTTON)\b/i;

/** A letter written by its number, as nobody's word processor writes one here. */
const spelt = /&#/;

/** XML that is no UTF-8, in which nothing here would be found. */
const encoded = /\0|^\ufeff?<\?xml[^<>]*encoding\s*=\s*["'](?!utf-8["'])/i;

/** `parts` by their path in the archive, XML as text. */
export function isUnsafeDocx(parts: Map<string, string>): boolean {
  for (const [path, part] of parts) {
    if (/\.bin$|(?:^|\/)(?:embeddings|activeX)\//i.test(path)) return true;
    if (!/\.(?:xml|rels)$/i.test(path)) continue;
    if (encoded.test(part) || /<!(?:DOCTYPE|ENTITY)/i.test(part) || /macroEnabled/.test(part)) return true;
    if (/\.rels$/i.test(path) && (outside.test(part) || spelt.test(part))) return true;
    if (/^\[Content_Types\]\.xml$/i.test(path) && (isDisguised(part) || spelt.test(part))) return true;
    if (/<(?:[\w.-]{1,50}:)?(?:altChunk|object|control)\b/.test(part)) return true;
    const codes = fieldCodes(part);
    if (fields.test(codes) || spelt.test(codes)) return true;
  }
  return false;
}

/** Whether some part is XML under a name that nobody would look through here; pictures may be. */
function isDisguised(contentTypes: string): boolean {
  const tags = contentTypes.match(/<(?:[\w.-]{1,50}:)?(?:Override|Default)\b[^<]*/gi) ?? [];
  return tags.some((tag) => {
    const [, type = ''] = /ContentType\s*=\s*["']([^"'<]*)/i.exec(tag) ?? [];
    const [, name = ''] = /(?:PartName|Extension)\s*=\s*["']([^"'<]*)/i.exec(tag) ?? [];
    return /^(?!image\/).*[+/]xml$/i.test(type) && !/(?:^|\.)(?:xml|rels)$/i.test(name);
  });
}

/** A field's code may be spread over several runs. */
function fieldCodes(part: string): string {
  const runs = Array.from(
    part.matchAll(/<(?:[\w.-]{1,50}:)?instrText\b[^<>]*>([^<]*)</g),
    ([, code = '']) => code,
  );
  const simple = Array.from(part.matchAll(/<(?:[\w.-]{1,50}:)?fldSimple\b([^<]*)/g), ([, code = '']) => code);
  return `${runs.join('')} ${simple.join(' ')}`;
}
