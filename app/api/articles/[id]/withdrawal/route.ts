import { z } from 'zod';
import { withdrawArticle } from '#lib/workbench/article/mutations.ts';
import { withdrawInput } from '#lib/workbench/article/schema.ts';
import { writeRoute } from '../../../_route/write.ts';

const input = withdrawInput.omit({ articleId: true }).extend({ id: z.coerce.number().int().positive() });

/** Withdraws an article with a reason. */
export const POST = writeRoute(input, ({ db, actor, input: { id, reason } }) =>
  withdrawArticle(db, actor, { articleId: id, reason }),
);
