/** Every format that an article can come in. A reader is loaded when the first file needs it. */
import type { ArticleFormat } from './article-format.ts';
import type { MediaType } from './media-types.ts';

const readers: Record<MediaType, () => Promise<ArticleFormat>> = {
  'text/plain': async () => (await import('./plain-text.ts')).plainText,
  'text/markdown': async () => (await import('./markdown.ts')).markdown,
  'text/html': async () => (await import('./html.ts')).html,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': async () =>
    (await import('./docx.ts')).docx,
  'application/pdf': async () => (await import('./pdf.ts')).pdf,
  'message/rfc822': async () => (await import('./mail.ts')).mail,
  'application/json': async () => (await import('./record.ts')).record,
};

/** The reader of a media type; rows of older versions may name one that is none. */
export function formatOf(mediaType: string): Promise<ArticleFormat> {
  return (readers[mediaType as MediaType] ?? readers['text/plain'])();
}
