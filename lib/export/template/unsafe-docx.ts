/** What a Word template may not bring along: whoever opens the filled document would run or fetch it. */

/** Relationships to something outside, of a kind that is fetched without a click. */
const outside = /<Relationship\b(?=[^>]*TargetMode="External")(?![^>]*Type="[^"]*\/hyperlink")/;
/** Fields that read files or start programs. */
const fields = /\b(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE|MACROBUTTON)\b/i;

/** `parts` by their path in the archive, XML as text. */
export function isUnsafeDocx(parts: Map<string, string>): boolean {
  for (const [path, part] of parts) {
    if (/\.bin$|(?:^|\/)(?:embeddings|activeX)\//i.test(path)) return true;
    if (!/\.(?:xml|rels)$/i.test(path)) continue;
    if (/<!(?:DOCTYPE|ENTITY)/i.test(part) || /macroEnabled/.test(part)) return true;
    if (path.endsWith('.rels') && outside.test(part)) return true;
    if (/<w:(?:altChunk|object|control)\b/.test(part)) return true;
    if (fields.test(fieldCodes(part))) return true;
  }
  return false;
}

/** A field's code may be spread over several runs. */
function fieldCodes(part: string): string {
  const runs = Array.from(part.matchAll(/<w:instrText\b[^>]*>([^<]*)</g), ([, code = '']) => code);
  const simple = Array.from(part.matchAll(/<w:fldSimple\b[^>]*w:instr="([^"]*)"/g), ([, code = '']) => code);
  return `${runs.join('')} ${simple.join(' ')}`;
}
