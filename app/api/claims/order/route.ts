import { claimOrder } from '#lib/workbench/view/data.ts';
import { readRoute } from '../../_route/read.ts';
import { askedQuestion } from '../asked-question.ts';

/** Every claim of a view, by id, in its order: frozen by whoever asked until they ask again. */
export const GET = readRoute(askedQuestion, ({ db, actor, input }) => ({
  ids: claimOrder(db, actor, input),
}));
