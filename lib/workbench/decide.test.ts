import { afterEach, beforeEach, expect, test } from 'vitest';
import { wording } from '#db/schema.ts';
import { decide } from './decide.ts';
import { exampleDesk } from './example-desk.ts';
import { currentWording } from './wording/data.ts';

let desk: Awaited<ReturnType<typeof exampleDesk>>;
beforeEach(async () => {
  desk = await exampleDesk();
});
afterEach(() => desk.cleanup());

test('Where another process wrote the same place first, what stands is answered and nothing of mine is written', async () => {
  const first = (words: string) => ({
    claimId: desk.claims.shot,
    words,
    by: 'ana',
    at: '2026-01-01T00:00:00.000Z',
  });
  const outcome = await decide<string>(
    desk.db,
    (tx) => {
      tx.insert(wording).values(first('One')).run();
      tx.insert(wording).values(first('Another')).run();
      return 'written';
    },
    (reader) => `lost to ${currentWording(reader, desk.claims.shot)?.words ?? 'nobody'}`,
  );
  expect(outcome).toBe('lost to nobody');
});

test('Any other fault is thrown', async () => {
  const failing = decide(
    desk.db,
    () => {
      throw new RangeError('broken');
    },
    () => 'lost',
  );
  await expect(failing).rejects.toThrow(RangeError);
});
