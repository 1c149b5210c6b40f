import type { ArticleFormat } from './article-format.ts';
import { decodeText } from './decode-text.ts';

/** `.txt`: the text as it is; its structure is for the engine to see. */
export const plainText: ArticleFormat = {
  mediaType: 'text/plain',
  async read(bytes, options) {
    const decoded = await decodeText(bytes, options);
    return decoded.ok ? { ...decoded, hints: [], details: {} } : decoded;
  },
};
