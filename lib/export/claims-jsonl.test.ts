import { expect, test } from 'vitest';
import { claimsJsonl } from './claims-jsonl.ts';
import { exampleRow, fileOf } from './example-row.ts';
import { hostileCells, hostileTexts } from './hostile-texts.ts';

test('A row is a line with every field', async () => {
  const file = (await fileOf(claimsJsonl, [exampleRow, exampleRow])).toString();
  expect(
    file
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([exampleRow, exampleRow]);
});

test('Chosen columns are fields under the names of rows, in that order', async () => {
  const file = await fileOf(claimsJsonl, [exampleRow], { columns: ['verdict', 'checker', 'evidence_count'] });
  expect(file.toString()).toBe(
    `${JSON.stringify({ verdict: 'verified', verdictBy: 'Ana', evidence: exampleRow.evidence })}\n`,
  );
});

test('Hostile texts come back as they were, a row a line', async () => {
  const rows = [...hostileCells, ...hostileTexts].map((claim) => ({ ...exampleRow, claim }));
  const lines = (await fileOf(claimsJsonl, rows)).toString().trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line).claim)).toEqual(rows.map(({ claim }) => claim));
});
