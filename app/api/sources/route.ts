import { searchSources } from '#lib/workbench/source/data.ts';
import { searchInput } from '#lib/workbench/speaker/schema.ts';
import { readRoute } from '../_route/read.ts';

export const GET = readRoute(searchInput, ({ db, actor, input }) => searchSources(db, actor, input));
