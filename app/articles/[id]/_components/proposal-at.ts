/** What the selected words belong to, so that it can be dismissed. */
import type { ArticleReading } from '#lib/workbench/article/schema.ts';
import type { DismissalTarget } from '#lib/workbench/statement/schema.ts';
import type { Marked } from '../../../_ui/split-at-marks.ts';

/** The shortest standing claim that the span touches, else the shortest such statement; null: neither. */
export function proposalAt(
  { claims, statements }: Pick<ArticleReading, 'claims' | 'statements'>,
  span: Marked,
): DismissalTarget | null {
  const touches = (one: Marked) => one.start < span.end && one.end > span.start;
  const claim = shortest(claims.filter((one) => !one.dismissed && touches(one)));
  if (claim) return { kind: 'claim', id: claim.id };
  const pieces = statements
    .filter((one) => !one.dismissed)
    .flatMap(({ id, content }) => content.filter(touches).map((piece) => ({ ...piece, id })));
  const statement = shortest(pieces);
  return statement ? { kind: 'statement', id: statement.id } : null;
}

function shortest<One extends Marked>(all: One[]): One | undefined {
  return all.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}
