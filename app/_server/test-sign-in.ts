/** What tests of signing in share: a desk of its own for each of them, and the questions that all of them ask it. */
import { afterEach, beforeEach, vi } from 'vitest';
import { POST as signIn } from '../api/sign-in/route.ts';
import { actorOf } from './actor-of.ts';
import { call, openTestDesk, post, type TestDesk } from './test-desk.ts';

/** Hands over a fresh desk before each test of the file; the clock is right again after it. */
export function freshDeskEachTest(take: (desk: TestDesk) => void): void {
  let desk: TestDesk;
  beforeEach(() => {
    desk = openTestDesk();
    take(desk);
  });
  afterEach(() => {
    vi.useRealTimers();
    desk.cleanup();
  });
}

/** Whom the desk takes the sender of these cookies for; null: nobody. */
export const who = (cookie: string) => actorOf(new Headers({ cookie }));

/** The first step of signing in, through its route. */
export const trySignIn = (userName: string, password: string, headers: Record<string, string> = {}) =>
  call(signIn, post('/api/sign-in', { userName, password }, headers));
