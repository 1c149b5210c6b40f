/** What articles come as, by media type and by the end of a file's name. Loads no reader. */

export const extensionsOf = {
  'text/plain': ['.txt', '.text'],
  'text/markdown': ['.md', '.markdown'],
  'text/html': ['.html', '.htm', '.xhtml'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
  'application/pdf': ['.pdf'],
  'message/rfc822': ['.eml'],
  // One record of a list; files of them hold many articles (read-many.ts).
  'application/json': [],
} as const satisfies Record<string, readonly string[]>;

export type MediaType = keyof typeof extensionsOf;
export const mediaTypes = Object.keys(extensionsOf) as [MediaType, ...MediaType[]];

/** By the end of a file's name; null: none that this desk reads. */
export function mediaTypeOfFile(fileName: string): MediaType | null {
  const extension = /\.[^./\\]*$/.exec(fileName)?.[0].toLowerCase() ?? '';
  return mediaTypes.find((type) => (extensionsOf[type] as readonly string[]).includes(extension)) ?? null;
}
