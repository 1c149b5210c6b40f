import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inOrder } from './in-order.ts';

async function* numbers(count: number): AsyncGenerator<number> {
  for (let k = 0; k < count; k++) yield k;
}

test('Answers come in the order of the items, and no more than so many are worked on at once', async () => {
  let open = 0;
  let most = 0;
  const work = async (item: number) => {
    most = Math.max(most, ++open);
    await wait(item % 7 === 0 ? 12 : 1);
    open -= 1;
    return item;
  };
  const answers: number[] = [];
  for await (const answer of inOrder(numbers(50), 8, work)) answers.push(answer);
  expect(answers).toEqual(Array.from({ length: 50 }, (_, k) => k));
  expect(most).toBe(8);
});

test('Nothing is taken on while the reader of the answers is slow', async () => {
  let taken = 0;
  const answers = inOrder(numbers(1000), 4, async (item) => {
    taken += 1;
    return item;
  });
  for (let k = 0; k < 3; k++) await answers.next();
  await wait(20);
  expect(taken).toBeLessThanOrEqual(3 + 4);
});

test('A failure reaches whoever asks for that answer', async () => {
  const answers = inOrder(numbers(3), 8, async (item) => {
    if (item === 1) throw new Error('broken');
    return item;
  });
  expect((await answers.next()).value).toBe(0);
  await expect(answers.next()).rejects.toThrow('broken');
});
