import { z } from 'zod';
import { verifyFile, verifyHead } from '#lib/workbench/export/verify.ts';
import { readHead } from '#lib/workbench/ledger/head.ts';
import { readRoute } from '../_route/read.ts';

/** A file's SHA-256, or a head of the ledger as an export printed it. */
const asked = z.union([
  z
    .string()
    .trim()
    .regex(/^[0-9a-f]{64}$/i)
    .transform((sha256) => ({ kind: 'file' as const, sha256 })),
  z.string().transform((words, context) => {
    const head = readHead(words);
    if (head) return { kind: 'head' as const, head };
    context.addIssue({ code: 'custom' });
    return z.NEVER;
  }),
]);

export const GET = readRoute(z.object({ asked }), ({ db, actor, input }) =>
  input.asked.kind === 'head' ? verifyHead(db, actor, input.asked.head) : verifyFile(db, actor, input.asked),
);
