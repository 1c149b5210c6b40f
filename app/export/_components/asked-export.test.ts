import { expect, test } from 'vitest';
import { question } from '#lib/workbench/view/schema.ts';
import type { ExportJob } from '../../_server/export-jobs.ts';
import { type AskedExport, fateOf, readAsked } from './asked-export.ts';

const input = { question: question.parse({}), format: 'docx' as const };
const asked: AskedExport = { id: 'a', run: 'r1', input, at: 100 };
const job = (state: ExportJob['state'], id = 'a'): ExportJob => ({
  ...{ id, by: 'Bo', isMine: true, format: 'docx', startedAt: '2025-06-19T08:00:00.000Z' },
  ...{ state, done: 0, total: 0, reason: null, file: null },
});

test.each([
  ['is under way while it starts', [job('starting')], 'r1', 200, 'under_way'],
  ['is under way while it is made', [job('making')], 'r1', 200, 'under_way'],
  ['is ready', [job('ready')], 'r1', 200, 'ready'],
  ['failed', [job('failed')], 'r1', 200, 'failed'],
  ['is lost once another run of the server does not know it', [job('ready', 'b')], 'r2', 200, 'lost'],
  ['was settled elsewhere where the same run does not know it', [], 'r1', 200, 'settled_elsewhere'],
  ['is under way for all that a list from before it says', [], 'r1', 100, 'under_way'],
] as const)('An export that was asked for %s', (_, jobs, run, seenAt, kind) => {
  expect(fateOf(asked, { jobs: [...jobs], run }, seenAt).kind).toBe(kind);
});

test.each([
  [undefined, []],
  ['{', []],
  ['[{"id":"a"}]', []],
  [JSON.stringify([asked]), [asked]],
])('Of what the tab kept, %s is read as %j', (kept, read) => {
  expect(readAsked(kept)).toEqual(read);
});
