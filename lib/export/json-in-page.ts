/** JSON that stays data inside a page's <script>, and on one line in JavaScript of any age. */

const escapes: Record<string, string> = { '<': '\\u003c', '\u2028': '\\u2028', '\u2029': '\\u2029' };

/** Neither `</script>` nor `<!--` nor a line separator stands in it; JSON.parse gives the same value. */
export function jsonInPage(value: unknown): string {
  return JSON.stringify(value).replace(/[<\u2028\u2029]/g, (char) => escapes[char] ?? '');
}
