/** The desk's ready-made questions. */
import type { Facets, Question } from '#lib/workbench/view/schema.ts';
import { printableQuestion, question } from '#lib/workbench/view/schema.ts';

export const viewNames = ['checkWorthy', 'open', 'mine', 'unknownSpeaker', 'printable'] as const;
export type ViewName = (typeof viewNames)[number];

/** What a view asks for; "mine" is the reader's own. */
export function questionOfView(name: ViewName, personId: string): Question {
  const questions: Record<ViewName, Question> = {
    checkWorthy: question.parse({}),
    open: question.parse({ verdict: ['open'] }),
    mine: question.parse({ assignee: [personId] }),
    unknownSpeaker: question.parse({ unknownSpeaker: true }),
    printable: printableQuestion,
  };
  return questions[name];
}

/** The view whose filters these are; sorting another way does not leave it. */
export function viewOf(asked: Question, personId: string): ViewName | null {
  const filters = filtersOf(asked);
  return viewNames.find((name) => filtersOf(questionOfView(name, personId)) === filters) ?? null;
}

/** Whether anything is left out: a filter or a search. */
export function isFiltered(asked: Question): boolean {
  return filtersOf(asked) !== filtersOf(question.parse({}));
}

/** Counts of all views from two answers: facets of everything and of what can be printed. */
export function viewCounts(all: Facets, printable: Facets, personId: string): Record<ViewName, number> {
  return {
    checkWorthy: all.total,
    open: all.verdict.open,
    mine: all.assignee.find(({ id }) => id === personId)?.count ?? 0,
    unknownSpeaker: all.unknownSpeaker,
    printable: printable.total,
  };
}

function filtersOf({ sort: _sort, descending: _descending, ...filters }: Question): string {
  return JSON.stringify(filters);
}
