/** For the start script and for monitoring: asks for no session and tells only that this is Sayso and that its file can be read. */
import { sql } from 'drizzle-orm';
import { desk } from '../../_server/desk.ts';
import { answer } from '../_route/answer.ts';
import { answering } from '../_route/handler.ts';

export const GET = answering(async () => {
  desk().read.get(sql`SELECT 1`);
  return answer({ ok: true, name: 'sayso' });
});
