import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extractRecord } from '#cli/extract-record.ts';
import { analyseArticle } from './analyse-article.ts';

const shared = new URL('../../../shared/', import.meta.url).pathname;
const articles = join(shared, 'gold/articles');
const scorer = join(shared, 'score/score.mjs');

test.skipIf(!existsSync(articles))(
  'Statements on the annotated articles reach the first mark (skipped where the articles are absent)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'marks-'));
    const lines = readdirSync(articles)
      .filter((name) => name.endsWith('.txt'))
      .map((doc) => {
        const text = readFileSync(join(articles, doc), 'utf8');
        return JSON.stringify({ doc, ...extractRecord(text, analyseArticle(text)) });
      });
    const path = join(folder, 'found.jsonl');
    writeFileSync(path, lines.join('\n'));
    const { stdout } = spawnSync(
      process.execPath,
      [scorer, '--gold', articles, '--texts', articles, '--pred', path, '--json'],
      { encoding: 'utf8' },
    );
    rmSync(folder, { recursive: true });
    expect(JSON.parse(stdout).end_to_end.f1).toBeGreaterThanOrEqual(0.55);
  },
);
