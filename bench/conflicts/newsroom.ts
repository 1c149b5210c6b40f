/** A newsroom at a running desk: the owner, colleagues who are signed in, and claims that all of them work on. */
import assert from 'node:assert/strict';
import type { DeskProcess } from '../../e2e/desk-process.ts';
import { importOne, Owner, setUp } from '../../e2e/kill-repeatedly.ts';

export interface Answer {
  status: number;
  body: unknown;
}

/** Somebody who is signed in; refusals come back, only a server that is gone throws. */
export class Colleague {
  readonly name: string;
  readonly #address: string;
  readonly #cookie: string;
  constructor(name: string, address: string, cookie: string) {
    this.name = name;
    this.#address = address;
    this.#cookie = cookie;
  }

  get(path: string): Promise<Answer> {
    return this.#ask(path, {});
  }

  post(path: string, body: object): Promise<Answer> {
    return this.#ask(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });
  }

  async #ask(path: string, init: RequestInit): Promise<Answer> {
    const headers = { origin: this.#address, cookie: this.#cookie, ...init.headers };
    const answer = await fetch(this.#address + path, { ...init, headers });
    return { status: answer.status, body: await answer.json() };
  }
}

/** Sets the desk up, adds colleagues until there are `people`, and gives them with `claims` claims of one article. */
export async function openNewsroom(desk: DeskProcess, people: number, claims: number) {
  const cookie = await setUp(desk);
  const owner = new Owner(desk.address, cookie);
  const staff = [new Colleague('Ana', desk.address, cookie)];
  while (staff.length < people) staff.push(await addColleague(owner, `checker${staff.length}`));
  const imported = { articles: new Map<number, number>(), verdicts: new Map<number, number>() };
  await importOne(owner, imported, 1);
  const { ids } = (await owner.get('/api/claims/order')) as { ids: number[] };
  assert.ok(ids.length >= claims, `Only ${ids.length} claims`);
  return { staff, claimIds: ids.slice(0, claims) };
}

async function addColleague(owner: Owner, userName: string): Promise<Colleague> {
  const who = { userName, displayName: `Colleague ${userName}`, role: 'checker' };
  const { link } = (await owner.post('/api/people', JSON.stringify(who))) as { link: { address: string } };
  const token = new URL(link.address).searchParams.get('token');
  const chosen = await fetch(`${owner.address}/api/set-up/password`, {
    method: 'POST',
    headers: { origin: owner.address, 'content-type': 'application/json' },
    body: JSON.stringify({ token, password: 'a long enough password' }),
  });
  assert.equal(chosen.status, 200, await chosen.clone().text());
  const cookie = chosen.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  return new Colleague(who.displayName, owner.address, cookie);
}
