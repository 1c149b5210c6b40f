/** Against real servers on this machine; "public" is one loopback address that the tests allow by name. */
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createListener, type Server as Listener } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readArticle } from '../read-article.ts';
import { headerOf, toldItsEnd } from './answer-headers.ts';
import { type FetchRules, fetchPage, publicInternet } from './fetch-page.ts';
import { forbiddenAddresses } from './forbidden-addresses.ts';
import { isPublicAddress } from './public-address.ts';

/** Stands for the public internet. */
const outside = '127.0.0.2';
let privateListener: Listener;
let privatePort: number;
let touched = 0;
let site: Server;
let sitePort: number;
let answerWith: RequestListener = () => {};
let rules: FetchRules;

const portOf = (server: Listener) => (server.address() as { port: number }).port;
const listening = (server: Listener, host: string) =>
  new Promise<void>((resolve) => server.listen(0, host, resolve));

beforeAll(async () => {
  privateListener = createListener((socket) => {
    touched += 1;
    socket.destroy();
  });
  await listening(privateListener, '::');
  privatePort = portOf(privateListener);
  site = createServer((...told) => answerWith(...told));
  await listening(site, outside);
  sitePort = portOf(site);
  rules = {
    ...publicInternet,
    isPublic: (address) => address === outside || isPublicAddress(address),
    ports: ['', String(privatePort), String(sitePort)],
    addressesOf: async (host) => {
      const code = lookUpFaults[host];
      if (code) throw Object.assign(new Error(code), { code });
      return namesOf[host] ?? [host];
    },
    patience: 3000,
  };
});
afterAll(() => {
  privateListener.close();
  site.closeAllConnections();
  site.close();
});

const namesOf: Record<string, string[]> = {
  'news.example': [outside],
  'localtest.me': ['127.0.0.1'],
  '127.0.0.1.nip.io': ['127.0.0.1'],
  'mixed.example': [outside, '127.0.0.1'],
  'mapped.example': ['::ffff:127.0.0.1'],
  'six.example': ['::1'],
  'nobody.example': [],
};
const lookUpFaults: Record<string, string> = { 'lost.example': 'ENOTFOUND', 'silent.example': 'EAI_AGAIN' };
const page = () => `http://news.example:${sitePort}/story`;

describe('no form of address reaches a machine of this network', () => {
  test('There are at least 110 forms', () => {
    expect(new Set(forbiddenAddresses(80)).size).toBeGreaterThanOrEqual(110);
  });

  test.each(forbiddenAddresses(0))('typed: %j', async (form) => {
    const address = form.replace(':0/', `:${privatePort}/`).replace(':0', `:${privatePort}`);
    expect(await fetchPage(address, rules)).toMatchObject({ ok: false });
    expect(touched).toBe(0);
  });

  test.each(forbiddenAddresses(0))('as the target of a redirect: %j', async (form) => {
    const location = Buffer.from(form.replace(':0', `:${privatePort}`)).toString('latin1');
    answerWith = (_, response) => {
      response.writeHead(302, { location: location.replace(/[\r\n\t]/g, '') }).end();
    };
    expect(await fetchPage(page(), rules)).toMatchObject({ ok: false });
    expect(touched).toBe(0);
  });

  test('inside a page that is imported', async () => {
    const asked = forbiddenAddresses(privatePort).map((form) => form.replaceAll(/["<&]/g, ''));
    const markup = asked.map(
      (form) =>
        `<p>Forty boats, says <a href="${form}">the harbour</a>.</p><img src="${form}"><iframe src="${form}"></iframe>` +
        `<link rel="stylesheet" href="${form}"><script src="${form}"></script><meta http-equiv="refresh" content="0;url=${form}">`,
    );
    const page = `<html><head><title>Boats</title></head><body><article>${markup.join('')}</article></body></html>`;
    expect(await readArticle(new TextEncoder().encode(page), 'text/html')).toMatchObject({ ok: true });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(touched).toBe(0);
  });

  test.each(['mixed.example', 'mapped.example', 'six.example', 'localtest.me'])(
    'as the answer of a name server: %s',
    async (name) => {
      expect(await fetchPage(`http://${name}:${privatePort}/`, rules)).toEqual({
        ok: false,
        reason: 'not_public',
      });
      expect(touched).toBe(0);
    },
  );

  test('A name that stands for another machine at the second question is asked once', async () => {
    const answers = [[outside], ['127.0.0.1']];
    let asked = 0;
    const changing = { ...rules, addressesOf: async () => answers[asked++] ?? [] };
    answerWith = (_, response) => response.end('A story.');
    expect(await fetchPage(page(), changing)).toMatchObject({ ok: true });
    expect(asked).toBe(1);
  });

  test('A connection that ends at a machine that is not public is dropped before anything is sent', async () => {
    let looks = 0;
    // Public when the name is looked up, private once connected.
    const late = { ...rules, isPublic: () => looks++ === 0 };
    expect(await fetchPage(`http://localtest.me:${privatePort}/`, late)).toEqual({
      ok: false,
      reason: 'not_public',
    });
    touched = 0;
  });

  test('Open and closed ports of this machine are told in the same words', async () => {
    const open = await fetchPage(`http://127.0.0.1:${privatePort}/`, rules);
    const closed = await fetchPage('http://127.0.0.1:1/', { ...rules, ports: ['1'] });
    expect(open).toEqual(closed);
  });
});

describe('the desk does not fetch from itself', () => {
  // A public name that leads to a public machine: nothing but its name tells that it is the desk.
  const own = () => ({ ...rules, ownHosts: ['desk.example', 'xn--b1amarcd.example'] });
  const spellings = [
    ...[
      'desk.example',
      'DESK.Example',
      'desk.example.',
      'desk.example..',
      'ｄｅｓｋ.example',
      'desk。example',
    ],
    ...['de%C2%ADsk.example', 'd%65sk.example', 'новини.example', 'НОВИНИ.example', 'XN--B1AMARCD.example.'],
  ];
  const asked = () => spellings.flatMap((host) => [host, `${host}:${sitePort}`, `${host}:3000`]);
  let answered = 0;
  beforeEach(() => {
    answered = 0;
    Object.assign(namesOf, {
      'desk.example': [outside],
      'desk.example.': [outside],
      'xn--b1amarcd.example': [outside],
    });
  });

  test('typed', async () => {
    answerWith = (_, response) => {
      answered += 1;
      response.end('Drafts.');
    };
    for (const host of asked())
      for (const scheme of ['http', 'https'])
        expect([host, await fetchPage(`${scheme}://${host}/articles`, own())]).toEqual([
          host,
          { ok: false, reason: 'own_address' },
        ]);
    expect(answered).toBe(0);
  });

  test('as the target of a redirect', async () => {
    for (const host of asked()) {
      answered = 0;
      answerWith = (_, response) => {
        answered += 1;
        response
          .writeHead(302, { location: encodeURI(`http://${host}/articles`).replaceAll('%25', '%') })
          .end();
      };
      expect([host, await fetchPage(page(), own())]).toEqual([host, { ok: false, reason: 'own_address' }]);
      expect(answered).toBe(1);
    }
  });

  test('and neighbours with a name like its own are fetched', async () => {
    answerWith = (_, response) => response.end('A story.');
    for (const host of ['www.desk.example', 'desk.example.org', 'notdesk.example']) {
      namesOf[host] = [outside];
      expect(await fetchPage(`http://${host}:${sitePort}/`, own())).toMatchObject({ ok: true });
    }
  });
});

describe('a page that is public', () => {
  test('comes byte for byte with its headers, and unpacked beside', async () => {
    const packed = gzipSync('<p>Forty boats.</p>');
    answerWith = (_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'text/html; charset=utf-8' });
      response.end(packed);
    };
    const result = await fetchPage(page(), rules);
    if (!result.ok) throw new Error(result.reason);
    expect(result.page).toMatchObject({ asked: page(), address: page(), status: 200 });
    expect(result.page.bytes.equals(packed)).toBe(true);
    expect(result.page.content.toString()).toBe('<p>Forty boats.</p>');
    expect(headerOf(result.page.headers, 'content-type')).toBe('text/html; charset=utf-8');
  });

  test('is asked for without a cookie or an address of the desk', async () => {
    let sent: Record<string, unknown> = {};
    answerWith = (request, response) => {
      sent = request.headers;
      response.end('A story.');
    };
    await fetchPage(page(), rules);
    expect(Object.keys(sent).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ]);
  });

  test('is found behind three redirects and not behind four', async () => {
    const redirects = (count: number): RequestListener => {
      return ({ url }, response) => {
        const step = Number(/\d+/.exec(url ?? '')?.[0] ?? 0);
        if (step < count) response.writeHead(307, { location: `/${step + 1}` }).end();
        else response.end('A story.');
      };
    };
    answerWith = redirects(3);
    expect(await fetchPage(page(), rules)).toMatchObject({ ok: true, page: { asked: page() } });
    answerWith = redirects(4);
    expect(await fetchPage(page(), rules)).toEqual({ ok: false, reason: 'too_many_redirects' });
  });
});

test('A redirect is read as UTF-8, as browsers read it', async () => {
  answerWith = ({ url }, response) => {
    const location = Buffer.from('/паром').toString('latin1');
    if (url === '/story') response.writeHead(302, { location }).end();
    else response.end('A story.');
  };
  const result = await fetchPage(page(), rules);
  expect(result).toMatchObject({ page: { address: new URL('/паром', page()).href } });
});

test('The name of a packing is read in any case', async () => {
  answerWith = (_, response) =>
    response.writeHead(200, { 'content-encoding': 'GZip' }).end(gzipSync('A story.'));
  const result = await fetchPage(page(), rules);
  expect(result.ok && result.page.content.toString()).toBe('A story.');
});

test('What was cancelled before it began waits for no name server', async () => {
  const silent = { ...rules, addressesOf: () => new Promise<string[]>(() => {}) };
  expect(await fetchPage(page(), silent, AbortSignal.abort())).toEqual({ ok: false, reason: 'unreachable' });
});

test.each<[boolean, RequestListener]>([
  [true, (_, response) => response.end('A story.')],
  [true, (_, response) => inParts(response)],
  [
    false,
    (_, response) => {
      response.useChunkedEncodingByDefault = false;
      inParts(response);
    },
  ],
])('Whether an answer told where it ends: %s', async (expected, listener) => {
  answerWith = listener;
  const result = await fetchPage(page(), rules);
  expect(result.ok && toldItsEnd(result.page.headers)).toBe(expected);
});

test.each<[string, string, RequestListener, Partial<FetchRules>]>([
  ['an endless body', 'page_too_large', (_, response) => void endless(response), { maxBytes: 100_000 }],
  [
    'a small body that unpacks to a large one',
    'page_too_large',
    (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(1_000_000))),
    { maxBytes: 100_000 },
  ],
  [
    'a body that comes too slowly',
    'page_too_slow',
    (_, response) => void response.write('x'),
    { patience: 300 },
  ],
  ['no answer', 'page_too_slow', () => {}, { patience: 300 }],
  ['a loop', 'too_many_redirects', (_, response) => response.writeHead(301, { location: '/' }).end(), {}],
  [
    'a redirect to where no pages are',
    'no_page',
    (_, response) => response.writeHead(302, { location: 'http://news.example:8080/' }).end(),
    {},
  ],
  ['a redirect to nowhere', 'no_page', (_, response) => response.writeHead(302).end(), {}],
  ['an error', 'no_page', (_, response) => response.writeHead(500).end('sorry'), {}],
  ['an empty answer', 'no_page', (_, response) => response.writeHead(204).end(), {}],
  [
    'an unknown packing',
    'no_page',
    (_, response) => response.writeHead(200, { 'content-encoding': 'rot13' }).end('x'),
    {},
  ],
  [
    'a body that is not packed as it says',
    'no_page',
    (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('plain'),
    {},
  ],
  ['a line that is cut', 'unreachable', (_, response) => response.socket?.destroy(), {}],
])('%s is told as %s', async (_, reason, listener, limits) => {
  answerWith = listener;
  expect(await fetchPage(page(), { ...rules, ...limits })).toEqual({ ok: false, reason });
});

test.each([
  ['http://nobody.example/', 'unknown_host'],
  ['http://lost.example/', 'unknown_host'],
  ['http://silent.example/', 'unreachable'],
  ['http://news.invalid/', 'unknown_host'],
  ['http://newsroom/', 'unknown_host'],
  ['http://127.0.0.1:3171/', 'not_public'],
  ['http://localhost:3171/', 'not_public'],
  ['http://user:pw@192.168.0.1/', 'not_public'],
  ['https://user:pw@news.example/', 'address_with_name'],
  ['https://user@news.example:8443/', 'address_with_name'],
  ['', 'bad_address'],
  ['news.example/story', 'bad_address'],
  [`http://news.example/${'x'.repeat(3000)}`, 'bad_address'],
  ['http://news.example:8080/', 'other_port'],
])('%s is told as %s', async (address, reason) => {
  expect(await fetchPage(address, rules)).toEqual({ ok: false, reason });
});

function inParts(response: import('node:http').ServerResponse): void {
  response.write('A sto');
  response.end('ry.');
}

function endless(response: import('node:http').ServerResponse): void {
  const timer = setInterval(() => {
    if (response.destroyed) clearInterval(timer);
    else response.write('x'.repeat(10_000));
  }, 1);
}
