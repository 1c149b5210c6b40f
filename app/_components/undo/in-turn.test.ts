import { expect, test } from 'vitest';
import { inTurn } from './in-turn.ts';

test('What was asked for first is done first, however long it takes', async () => {
  const done: string[] = [];
  const slow = Promise.withResolvers<void>();
  const first = inTurn(async () => {
    await slow.promise;
    done.push('first');
  });
  const second = inTurn(async () => {
    done.push('second');
  });
  await Promise.resolve();
  expect(done).toEqual([]);
  slow.resolve();
  await Promise.all([first, second]);
  expect(done).toEqual(['first', 'second']);
});

test('What fails is told to whoever asked, and the next goes on', async () => {
  const failing = inTurn(() => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(await inTurn(async () => 'next')).toBe('next');
});
