import { analyseArticle } from '#lib/text/analyse-article.ts';
import { extractRecord } from './extract-record.ts';

/** One article of `extract --jsonl`. */
export interface ExtractTask {
  id: string | number;
  text: string;
}

/** One line of its answer, as JSON. Loaded by a thread pool. */
export default function extractLine({ id, text }: ExtractTask): string {
  return JSON.stringify({ id, ...extractRecord(text, analyseArticle(text)) });
}
