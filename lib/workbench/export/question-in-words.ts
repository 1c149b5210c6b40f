/** The view of an exported list as the file says it: one line a filter. */
import { eq, inArray } from 'drizzle-orm';
import type { Reader } from '#db/open.ts';
import { article, person, speaker } from '#db/schema.ts';
import { wordsFor } from '#lib/words/words-for.ts';
import type { Question } from '../view/schema.ts';

/** No lines: every claim of the desk. */
export function questionInWords(read: Reader, asked: Question): string[] {
  const chip = wordsFor('desk');
  const words = wordsFor('vocabulary');
  const listed = (name: Chosen, values: string[]) =>
    values.length === 0 ? [] : [chip(`chip.${name}`, { value: values.join(', ') })];
  return [
    ...listed(
      'verdict',
      asked.verdict.map((one) => words(`verdict.${one}`)),
    ),
    ...listed(
      'attribution',
      asked.attribution.map((one) => words(`attribution.${one}`)),
    ),
    ...listed(
      'confidence',
      asked.confidence.map((one) => words(`confidence.${one}`)),
    ),
    ...listed(
      'category',
      asked.category.map((one) => words(`category.${one}`)),
    ),
    ...listed('speaker', named(read, speaker, speaker.name, asked.speaker)),
    ...listed('article', named(read, article, article.title, asked.article)),
    ...listed(
      'assignee',
      asked.assignee.map((id) => assignee(read, id)),
    ),
    ...(asked.unknownSpeaker ? [chip('chip.unknownSpeaker')] : []),
    ...(asked.hasSources === null
      ? []
      : [chip('chip.hasSources', { value: asked.hasSources ? 'yes' : 'no' })]),
    ...(asked.checkWorthy ? [chip('chip.checkWorthy')] : []),
    ...(asked.search ? [chip('chip.search', { value: asked.search })] : []),
  ];
}

type Chosen = 'verdict' | 'attribution' | 'confidence' | 'category' | 'speaker' | 'article' | 'assignee';

function named<Table extends typeof speaker | typeof article>(
  read: Reader,
  table: Table,
  name: typeof speaker.name | typeof article.title,
  ids: number[],
): string[] {
  return read
    .select({ name })
    .from(table as typeof speaker)
    .where(inArray(table.id, ids))
    .all()
    .map((row) => row.name);
}

function assignee(read: Reader, id: string): string {
  if (id === 'nobody') return wordsFor('desk')('choice.nobody');
  return read.select({ name: person.name }).from(person).where(eq(person.id, id)).get()?.name ?? id;
}
