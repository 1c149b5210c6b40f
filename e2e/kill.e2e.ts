/**
 * Promise 2, nothing is lost: the server is killed twenty times while articles are imported and claims
 * decided. Whatever it said was saved is there afterwards, whole; nothing is there by half.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { count, eq } from 'drizzle-orm';
import { connect, openDatabase } from '#db/open.ts';
import { article, claim, ledger, verdict } from '#db/schema.ts';
import { uploadHeader, writeUploadNote } from '#lib/workbench/article/upload-header.ts';
import { verifyChain } from '#lib/workbench/ledger/rules.ts';
import { type DeskProcess, startDesk } from './desk-process.ts';

const kills = 20;

interface Acknowledged {
  /** articleId → how many claims the answer said it has. */
  articles: Map<number, number>;
  /** claimId → the verdict row that the answer named. */
  verdicts: Map<number, number>;
}

test('A server killed twenty times while it imports and decides loses nothing that it acknowledged', async () => {
  test.setTimeout(10 * 60_000);
  const folder = await mkdtemp(join(tmpdir(), 'sayso-kill-'));
  const data = join(folder, 'data');
  const acknowledged: Acknowledged = { articles: new Map(), verdicts: new Map() };
  let serial = 0;
  try {
    let desk = await startDesk(data, { SAYSO_DEMO: 'off' });
    const cookie = await setUp(desk);
    for (let kill = 0; kill < kills; kill++) {
      const owner = new Owner(desk.address, cookie);
      const work = Promise.all([
        untilKilled(() => importOne(owner, acknowledged, ++serial)),
        untilKilled(() => importOne(owner, acknowledged, ++serial)),
        untilKilled(() => decideOne(owner, acknowledged)),
      ]);
      const before = acknowledged.articles.size;
      await expect
        .poll(() => acknowledged.articles.size, { timeout: 60_000, intervals: [10] })
        .toBeGreaterThan(before);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 500));
      desk.process.kill('SIGKILL');
      await desk.ended;
      await work;
      expectWhole(join(data, 'sayso.db'), acknowledged);
      desk = await startDesk(data, { SAYSO_DEMO: 'off' });
    }
    desk.process.kill('SIGTERM');
    expect(await desk.ended).toBe(0);
    expect(acknowledged.articles.size).toBeGreaterThan(kills);
    expect(acknowledged.verdicts.size).toBeGreaterThan(kills);
    test.info().annotations.push({
      type: 'acknowledged',
      description: `${acknowledged.articles.size} articles, ${acknowledged.verdicts.size} verdicts`,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** The owner at the desk. Every call throws where the desk does not answer with success: it is dead, or it refused. */
class Owner {
  readonly address: string;
  readonly cookie: string;
  constructor(address: string, cookie: string) {
    this.address = address;
    this.cookie = cookie;
  }

  get(path: string): Promise<unknown> {
    return this.#ask(path, {});
  }

  post(
    path: string,
    body: string,
    headers: Record<string, string> = { 'content-type': 'application/json' },
  ): Promise<unknown> {
    return this.#ask(path, { method: 'POST', body, headers });
  }

  async #ask(path: string, init: RequestInit): Promise<unknown> {
    const headers = { origin: this.address, cookie: this.cookie, ...init.headers };
    const answer = await fetch(this.address + path, { ...init, headers });
    const said: unknown = await answer.json();
    if (!answer.ok) throw new Refused(`${path}: ${answer.status} ${JSON.stringify(said).slice(0, 300)}`);
    return said;
  }
}

class Refused extends Error {}

/** Works until a request finds no server any more. Throws where the desk refused, which no kill explains. */
async function untilKilled(work: () => Promise<void>): Promise<void> {
  try {
    for (;;) await work();
  } catch (fault) {
    if (fault instanceof Refused) throw fault;
  }
}

async function setUp({ address, setUpLink }: DeskProcess): Promise<string> {
  const answer = await fetch(`${address}/api/set-up`, {
    method: 'POST',
    headers: { origin: address, 'content-type': 'application/json' },
    body: JSON.stringify({
      token: new URL(setUpLink ?? '').searchParams.get('token'),
      userName: 'ana',
      displayName: 'Ana',
      password: 'a long enough password',
    }),
  });
  expect(answer.status, await answer.clone().text()).toBe(200);
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}

const noDetails = { title: null, publisher: null, byline: null, publishedAt: null, address: null };

async function importOne(owner: Owner, { articles }: Acknowledged, serial: number): Promise<void> {
  const lines = Array.from(
    { length: 30 },
    (_, k) => `The coast guard said ${serial + k} drones had been shot down near pier ${k}.`,
  );
  const text = [`Raid number ${serial}`, ...lines, ''].join('\n\n');
  const note = writeUploadNote({ sha256: null, fileName: `raid-${serial}.txt`, details: noDetails });
  const said = await owner.post('/api/articles', text, {
    'content-type': 'text/plain',
    [uploadHeader]: note,
  });
  const { articleId, claims } = said as { articleId: number; claims: number };
  articles.set(articleId, claims);
}

/** Decides a claim of the newest acknowledged article that nobody decided yet. */
async function decideOne(owner: Owner, { articles, verdicts }: Acknowledged): Promise<void> {
  const newest = [...articles.keys()].at(-1);
  const { ids } = (await owner.get(`/api/claims/order?article=${newest ?? 0}&verdict=open`)) as {
    ids: number[];
  };
  const claimId = newest && ids[0];
  if (!claimId) return;
  const decision = { verdict: 'unverifiable', justification: 'asked the harbour, no answer', expects: null };
  const said = await owner.post(
    `/api/claims/${claimId}/verdict`,
    JSON.stringify({ ...decision, requestId: crypto.randomUUID() }),
  );
  const { claim: decided } = said as { claim: { verdictRow: { id: number } } };
  verdicts.set(claimId, decided.verdictRow.id);
}

/** Opens the file as the kill left it. */
function expectWhole(path: string, { articles, verdicts }: Acknowledged): void {
  const connection = connect(path);
  expect(connection.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(connection.pragma('foreign_key_check')).toEqual([]);
  connection.close();
  const db = openDatabase(path);
  try {
    const found = new Map(
      db.read
        .select({ id: claim.articleId, n: count() })
        .from(claim)
        .groupBy(claim.articleId)
        .all()
        .map((row) => [row.id, row.n]),
    );
    for (const [id, claims] of articles) expect(found.get(id), `claims of article ${id}`).toBe(claims);
    // What was not acknowledged is there whole or not at all: all raids are alike.
    const whole = new Set(articles.values());
    for (const [id, claims] of found)
      expect(whole.has(claims), `article ${id} has ${claims} claims`).toBe(true);
    expect(found.size).toBe(db.read.select().from(article).all().length);
    for (const [claimId, verdictId] of verdicts) {
      expect(db.read.select().from(verdict).where(eq(verdict.id, verdictId)).get()?.claimId).toBe(claimId);
      expect(db.read.select().from(claim).where(eq(claim.id, claimId)).get()?.verdict).toBe('unverifiable');
    }
    expect(verifyChain(db.read.select().from(ledger).orderBy(ledger.seq).all()).ok).toBe(true);
  } finally {
    db.close();
  }
}
