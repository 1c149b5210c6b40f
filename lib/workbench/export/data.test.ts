import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '#db/fresh-database.ts';
import { claim, contentSpan, statement } from '#db/schema.ts';
import { terminal } from '../actor.ts';
import { importArticle } from '../article/mutations.ts';
import { addClaim } from '../claim/mutations.ts';
import { exportRows } from './data.ts';

const text = `Raid 🚁🚁

“We lost 12 boats 🚤,” said Ida Lund, “and 40 sailors are missing.”

Ida Lund said 12 boats had been lost. Ida Lund said 12 boats had been lost.
`;
let fresh: FreshDatabase;
beforeEach(async () => {
  fresh = freshDatabase();
  const bytes = new TextEncoder().encode(text);
  const result = await importArticle(fresh.db, terminal, {
    bytes,
    fileName: null,
    mediaType: 'text/plain',
    details: {},
  });
  if (!result.ok) throw new Error(result.reason);
});
afterEach(() => fresh.cleanup());

const rows = () => {
  const ids = fresh.db.read.select().from(claim).all();
  return exportRows(
    fresh.db.read,
    ids.map(({ id }) => id),
    (id) => `http://desk.example/claims/${id}`,
  );
};

test('Each row says where its words stand, in code points, and how they are told from the same words elsewhere', () => {
  const points = [...text];
  const found = rows().flatMap(({ anchors }) => anchors);
  expect(found.length).toBeGreaterThan(2);
  for (const { start, end, prefix, exact, suffix } of found) {
    expect(points.slice(start, end).join('')).toBe(exact);
    expect(text.split(prefix + exact + suffix)).toHaveLength(2);
  }
});

test('A claim over an interrupted quotation stands in as many places as the quotation', async () => {
  const spans = fresh.db.read.select().from(contentSpan).all();
  const [first, second] = spans.filter(({ versionId }) => versionId === spans[0]?.versionId);
  if (!first || !second) throw new Error('The quotation is not found in two parts');
  const [said] = fresh.db.read.select().from(statement).all();
  const added = await addClaim(fresh.db, terminal, {
    articleId: 1,
    statementId: said?.id ?? null,
    span: { start: first.start, end: second.end },
    category: 'casualties',
    requestId: crypto.randomUUID(),
  });
  if (!added.ok) throw new Error(added.reason);
  const row = rows().find(({ claimId }) => claimId === added.claimId);
  expect(row?.anchors.map(({ exact }) => exact)).toEqual([first.words, second.words]);
});
