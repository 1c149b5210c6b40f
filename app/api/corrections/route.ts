import { noteCorrection } from '#lib/workbench/export/corrections.ts';
import { correctionNote } from '#lib/workbench/export/schema.ts';
import { writeRoute } from '../_route/write.ts';

/** Notes that readers of lists were told. */
export const POST = writeRoute(correctionNote, ({ db, actor, input }) => noteCorrection(db, actor, input));
