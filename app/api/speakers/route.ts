import { searchSpeakers } from '#lib/workbench/speaker/data.ts';
import { searchInput } from '#lib/workbench/speaker/schema.ts';
import { readRoute } from '../_route/read.ts';

export const GET = readRoute(searchInput, ({ db, actor, input }) => ({
  speakers: searchSpeakers(db, actor, input),
}));
