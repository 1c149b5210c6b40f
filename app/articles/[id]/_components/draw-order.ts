/** What the article page draws over the text, in the order in which it is laid over it. */
import type { ArticleReading, ReadingClaim, ReadingStatement } from '#lib/workbench/article/schema.ts';

export type ReadingMark = { start: number; end: number } & (
  | { layer: 'statement' | 'cue' | 'mention'; statement: ReadingStatement }
  | { layer: 'claim'; claim: ReadingClaim }
);

/** Every mark of the reading, statements below cues below claims; what was dismissed is not drawn. */
export function marksOf(reading: ArticleReading): ReadingMark[] {
  const statements = reading.statements.filter((statement) => !statement.dismissed);
  const claims = reading.claims.filter((claim) => !claim.dismissed);
  return [
    ...statements.flatMap((statement) =>
      statement.content.map((span): ReadingMark => ({ ...span, layer: 'statement', statement })),
    ),
    ...statements.flatMap((statement) => markOf(statement, 'cue')),
    ...statements.flatMap((statement) => markOf(statement, 'mention')),
    ...claims.map((claim): ReadingMark => ({ start: claim.start, end: claim.end, layer: 'claim', claim })),
  ];
}

function markOf(statement: ReadingStatement, layer: 'cue' | 'mention'): ReadingMark[] {
  const span = statement[layer];
  return span ? [{ ...span, layer, statement }] : [];
}

export interface ReadingPart {
  /** The heading that says the article's title is its title. */
  kind: ArticleReading['blocks'][number]['kind'] | 'title';
  start: number;
  end: number;
  byline: string | null;
  dated: string | null;
}

/** The blocks in order, and as paragraphs whatever words stand between them: no word of the article is hidden. */
export function partsOf({
  text,
  title,
  blocks,
}: Pick<ArticleReading, 'text' | 'title' | 'blocks'>): ReadingPart[] {
  const parts: ReadingPart[] = [];
  let at = 0;
  const fill = (end: number) => {
    if (text.slice(at, end).trim())
      parts.push({ kind: 'paragraph', start: at, end, byline: null, dated: null });
  };
  for (const block of [...blocks].sort((a, b) => a.start - b.start)) {
    fill(block.start);
    parts.push(block);
    at = Math.max(at, block.end);
  }
  fill(text.length);
  const heading = parts.find(
    (part) => part.kind !== 'boilerplate' && text.slice(part.start, part.end).trim() === title,
  );
  if (heading) parts[parts.indexOf(heading)] = { ...heading, kind: 'title' };
  return parts;
}

/** How far the work on an article has come. */
export interface Coverage {
  statements: number;
  claims: number;
  decided: number;
  open: number;
  dismissed: number;
}

/** Counts what stands and, apart from it, what was dismissed. */
export function coverageOf(reading: ArticleReading): Coverage {
  const standing = reading.claims.filter((claim) => !claim.dismissed);
  const decided = standing.filter((claim) => claim.verdict !== 'open').length;
  return {
    statements: reading.statements.filter((statement) => !statement.dismissed).length,
    claims: standing.length,
    decided,
    open: standing.length - decided,
    dismissed: reading.claims.length - standing.length,
  };
}
