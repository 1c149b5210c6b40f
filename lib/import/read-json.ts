/** JSON that others wrote. */

/** Whatever walks through a value has to come back; records and pages nest a handful deep. */
const deepest = 200;

/** The value; undefined where it is no JSON, or deeper than anything that is written for use. */
export function readJson(text: string): unknown {
  if (isTooDeep(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') inString = !inString;
    else if (inString && sign === '\\') at++;
    else if (!inString && (sign === '[' || sign === '{')) depth++;
    else if (!inString && (sign === ']' || sign === '}')) depth--;
    if (depth > deepest) return true;
  }
  return false;
}
