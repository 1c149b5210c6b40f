import { analyseArticle } from './analyse-article.ts';

/** For tests: each statement of a text as “who | cue | content … content”. */
export const told = (text: string): string[] =>
  analyseArticle(text).statements.map(({ mention, cue, content }) =>
    [
      mention && text.slice(...mention),
      cue && text.slice(...cue),
      content.map((span) => text.slice(...span)).join(' … '),
    ].join(' | '),
  );
