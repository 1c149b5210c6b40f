import { z } from 'zod';
import { listArticles } from '#lib/workbench/article/data.ts';
import { importOffThread } from '../../_server/import-pool.ts';
import { readRoute } from '../_route/read.ts';
import { articleUpload } from './article-upload.ts';

/** Every article of the desk, newest import first. */
export const GET = readRoute(z.object({}), ({ db, actor }) => ({ articles: listArticles(db, actor) }));

/** Imports one article. */
export const POST = articleUpload(importOffThread);
