/**
 * Kills the server again and again while articles are imported and claims decided, and looks after
 * each kill whether whatever it said was saved is there, whole, and nothing by half.
 */
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { count, eq } from 'drizzle-orm';
import { connect, openDatabase } from '#db/open.ts';
import { article, claim, ledger, verdict } from '#db/schema.ts';
import { terminal } from '#lib/workbench/actor.ts';
import { uploadHeader, writeUploadNote } from '#lib/workbench/article/upload-header.ts';
import { faultsOfDesk } from '#lib/workbench/integrity/data.ts';
import { verifyChain } from '#lib/workbench/ledger/rules.ts';
import { type DeskProcess, startDesk } from './desk-process.ts';

interface Acknowledged {
  /** articleId → how many claims the answer said it has. */
  articles: Map<number, number>;
  /** claimId → the verdict row that the answer named. */
  verdicts: Map<number, number>;
}

/**
 * Starts the server on an empty data folder, kills it `kills` times and gives how much it had
 * acknowledged. Throws at the first thing that is lost or there by half.
 */
export async function killRepeatedly(
  data: string,
  kills: number,
): Promise<{ articles: number; verdicts: number }> {
  const acknowledged: Acknowledged = { articles: new Map(), verdicts: new Map() };
  let serial = 0;
  let desk = await startDesk(data, { SAYSO_DEMO: 'off' });
  const cookie = await setUp(desk);
  for (let kill = 0; kill < kills; kill++) {
    const owner = new Owner(desk.address, cookie);
    const work = Promise.all([
      untilKilled(() => importOne(owner, acknowledged, ++serial)),
      untilKilled(() => importOne(owner, acknowledged, ++serial)),
      untilKilled(() => decideOne(owner, acknowledged)),
    ]);
    await untilOneMore(acknowledged.articles);
    await pause(Math.random() * 500);
    desk.process.kill('SIGKILL');
    await desk.ended;
    await work;
    assertWhole(`${data}/sayso.db`, acknowledged);
    desk = await startDesk(data, { SAYSO_DEMO: 'off' });
  }
  desk.process.kill('SIGTERM');
  assert.equal(await desk.ended, 0);
  assertAgrees(`${data}/sayso.db`);
  return { articles: acknowledged.articles.size, verdicts: acknowledged.verdicts.size };
}

/** At most a minute. */
async function untilOneMore(known: Map<number, number>): Promise<void> {
  const before = known.size;
  for (let waited = 0; known.size === before; waited += 10) {
    assert.ok(waited < 60_000, 'The server imports nothing any more');
    await pause(10);
  }
}

/** The owner at the desk. Every call throws where the desk does not answer with success: it is dead, or it refused. */
export class Owner {
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

export class Refused extends Error {}

/** Works until a request finds no server any more. Throws where the desk refused, which no kill explains. */
async function untilKilled(work: () => Promise<void>): Promise<void> {
  try {
    for (;;) await work();
  } catch (fault) {
    if (fault instanceof Refused) throw fault;
  }
}

/** Makes the first owner and gives their cookie. */
export async function setUp({ address, setUpLink }: DeskProcess): Promise<string> {
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
  assert.equal(answer.status, 200, await answer.clone().text());
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}

const noDetails = { title: null, publisher: null, byline: null, publishedAt: null, address: null };

export async function importOne(owner: Owner, { articles }: Acknowledged, serial: number): Promise<void> {
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
export async function decideOne(owner: Owner, { articles, verdicts }: Acknowledged): Promise<void> {
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
function assertWhole(path: string, { articles, verdicts }: Acknowledged): void {
  const connection = connect(path);
  assert.equal(connection.pragma('integrity_check', { simple: true }), 'ok');
  assert.deepEqual(connection.pragma('foreign_key_check'), []);
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
    for (const [id, claims] of articles) assert.equal(found.get(id), claims, `claims of article ${id}`);
    // What was not acknowledged is there whole or not at all: all raids are alike.
    const whole = new Set(articles.values());
    for (const [id, claims] of found) assert.ok(whole.has(claims), `article ${id} has ${claims} claims`);
    assert.equal(found.size, db.read.select().from(article).all().length);
    for (const [claimId, verdictId] of verdicts) {
      assert.equal(db.read.select().from(verdict).where(eq(verdict.id, verdictId)).get()?.claimId, claimId);
      assert.equal(db.read.select().from(claim).where(eq(claim.id, claimId)).get()?.verdict, 'unverifiable');
    }
    assert.ok(verifyChain(db.read.select().from(ledger).orderBy(ledger.seq).all()).ok);
  } finally {
    db.close();
  }
}

/** After the last kill every row has its line in the ledger and every kept state what it is kept from. */
function assertAgrees(path: string): void {
  const db = openDatabase(path);
  try {
    assert.deepEqual([...faultsOfDesk(db.read, terminal)], []);
  } finally {
    db.close();
  }
}
