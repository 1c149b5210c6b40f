import { facets } from '#lib/workbench/view/data.ts';
import { readRoute } from '../../_route/read.ts';
import { askedQuestion } from '../asked-question.ts';

export const GET = readRoute(askedQuestion, ({ db, actor, input }) => facets(db, actor, input));
