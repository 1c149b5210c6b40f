import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import type { Database } from '#db/open.ts';
import { engineVersion } from '#lib/text/engine-version.ts';
import { wordsFor } from '#lib/words/words-for.ts';
import { terminal } from '#lib/workbench/actor.ts';
import { previewReanalysis } from '#lib/workbench/analysis/data.ts';
import { reanalyseArticle } from '#lib/workbench/analysis/mutations.ts';
import type { ChangeCounts, Reanalysis, ShownChange } from '#lib/workbench/analysis/schema.ts';
import { articlesToReanalyse } from '#lib/workbench/analysis/waiting.ts';
import { withDesk } from './open-desk.ts';
import { plainWords } from './plain-words.ts';
import { print } from './print.ts';

/** `reanalyse`: shows what this engine would change, then does it where a person agrees or said so before. */
export async function reanalyse(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { apply: { type: 'boolean' }, details: { type: 'boolean' }, all: { type: 'boolean' } },
  });
  const t = wordsFor('terminal');
  return withDesk(async (db) => {
    const articles = articlesToReanalyse(db, terminal, { all: values.all ?? false });
    if (articles.length === 0) {
      await print(`${t('reanalyseNone', { version: engineVersion })}\n`);
      return 0;
    }
    await print(`${t('reanalysePreview', { version: engineVersion })}\n`);
    const shown = await eachArticle(db, articles, previewReanalysis, (one) =>
      show(one, values.details ?? false),
    );
    if (!values.apply && !(await agreed())) {
      await print(`${t('reanalyseNothingWritten')}\n`);
      return shown.status;
    }
    const done = await eachArticle(db, articles, reanalyseArticle);
    await print(`${t('reanalyseDone', { count: done.count, version: engineVersion })}\n`);
    return done.status;
  });
}

/** One article that cannot be read anew does not stop the others. */
async function eachArticle(
  db: Database,
  articles: readonly number[],
  work: typeof previewReanalysis,
  tell: (done: Reanalysis) => Promise<void> = async () => {},
): Promise<{ status: number; count: number }> {
  const t = wordsFor('terminal');
  let count = 0;
  let status = 0;
  for (const articleId of articles) {
    const result = await work(db, terminal, { articleId });
    if (result.ok) {
      count += 1;
      await tell(result.reanalysis);
    } else {
      status = 1;
      console.error(t(`reanalyseRefused.${result.reason}`, { articleId: String(articleId) }));
    }
  }
  return { status, count };
}

async function show(one: Reanalysis, details: boolean): Promise<void> {
  const t = wordsFor('terminal');
  const counts = (of: ChangeCounts) => t('reanalyseCounts', { ...of });
  const { articleId, title, from } = one;
  const line = t('reanalyseLine', {
    articleId: String(articleId),
    title,
    from,
    statements: counts(one.statements),
    claims: counts(one.claims),
  });
  const changes = details ? one.changes.map(changeLine) : [];
  await print(`${plainWords([line, ...changes].join('\n'))}\n`);
}

function changeLine({ what, change, before, after }: ShownChange): string {
  const t = wordsFor('terminal');
  return `  ${t(`reanalyseChange.${change}`, {
    what: t(`reanalyseWhat.${what}`),
    before: before ?? '',
    after: after ?? '',
  })}`;
}

/** Asks only where somebody sits there: a script that did not say --apply writes nothing. */
async function agreed(): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return false;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await lines.question(`${wordsFor('terminal')('reanalyseAsk')} `);
  lines.close();
  return /^y(?:es)?$/i.test(answer.trim());
}
