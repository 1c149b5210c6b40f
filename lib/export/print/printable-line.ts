/** What paper, XML and Markdown have no place for: control characters, halves of characters, U+FFFE and U+FFFF. */
const unprintable = /[\p{Cc}\ufffe\uffff]/gu;

/** The text on one line; what cannot be printed shows as U+FFFD. */
export function printableLine(text: string): string {
  return text.toWellFormed().replace(/\s+/g, ' ').trim().replace(unprintable, '\ufffd');
}
