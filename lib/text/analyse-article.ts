import type { AnalysisHints, ArticleAnalysis } from './analysis.ts';
import { findClaims } from './claims/find-claims.ts';
import { engineVersion } from './engine-version.ts';
import { readPage } from './page/read-page.ts';
import { gatherCast } from './speakers/gather-cast.ts';
import { nameSpeakers } from './speakers/name-speakers.ts';
import { rateConfidence } from './speakers/rate-confidence.ts';
import { findStatements } from './statements/find-statements.ts';
import { readPassages } from './words/read-passages.ts';
import { forgetWords } from './words/word-form.ts';

/**
 * Takes the text of one article, whatever it is, and gives its blocks, who said what in it and what
 * can be checked. Spans are UTF-16 units of the text as given. Pure; never throws.
 */
export function analyseArticle(text: string, hints: AnalysisHints = {}): ArticleAnalysis {
  forgetWords();
  const page = readPage(text, hints);
  const passages = readPassages(text, page.blocks);
  const cast = gatherCast(passages);
  const { statements: named, speakers } = nameSpeakers(
    text,
    findStatements(text, passages),
    passages,
    cast,
    page,
  );
  const statements = rateConfidence(named, passages);
  return {
    engineVersion,
    ...page,
    speakers,
    statements,
    claims: findClaims({ text, passages, statements, publishedAt: page.publishedAt }),
  };
}
