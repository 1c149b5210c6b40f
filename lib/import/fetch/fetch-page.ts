/**
 * Fetches one page, when a person asks for it, and never from a machine that is not on the public
 * internet: the address is judged as typed, each name by all that it stands for, the connection by
 * where it really went, and every redirect anew.
 */
import { lookup as lookUp } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { Agent, buildConnector, type Dispatcher, request } from 'undici';
import { type AnswerHeaders, headerOf, redirectOf } from './answer-headers.ts';
import { isPublicAddress } from './public-address.ts';
import { type AddressRefusal, type AddressRules, hostOf, readWebAddress } from './web-address.ts';

export interface FetchedPage {
  /** As asked for, and as answered after redirects. */
  asked: string;
  address: string;
  status: number;
  /** In the order sent. */
  headers: AnswerHeaders;
  /** Byte for byte as sent, still packed where the server packed it. */
  bytes: Buffer;
  /** Unpacked. */
  content: Buffer;
}

export type FetchRefusal =
  | AddressRefusal
  | 'unreachable'
  | 'too_many_redirects'
  | 'page_too_large'
  | 'page_too_slow'
  | 'no_page';
export type FetchResult = { ok: true; page: FetchedPage } | { ok: false; reason: FetchRefusal };

export interface FetchRules extends AddressRules {
  /** All addresses of a name. Rejects where it has none. */
  addressesOf(host: string): Promise<string[]>;
  /** Bytes, packed and unpacked alike. */
  maxBytes: number;
  /** Milliseconds from the question to the last byte, redirects included. */
  patience: number;
  maxRedirects: number;
}

export const publicInternet: FetchRules = {
  isPublic: isPublicAddress,
  ports: [''],
  ownHosts: [],
  addressesOf: async (host) => (await lookUp(host, { all: true })).map(({ address }) => address),
  maxBytes: 5 * 1024 * 1024,
  patience: 15_000,
  maxRedirects: 3,
};

/** Thrown inside to leave by one way; never leaves this file. */
class Refused extends Error {
  readonly reason: FetchRefusal;
  constructor(reason: FetchRefusal, cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}

/** Gives the page, or why there is none. Nothing is sent to a machine that is not public. `cancelled` ends it early. */
export async function fetchPage(
  asked: string,
  rules: FetchRules = publicInternet,
  cancelled?: AbortSignal,
): Promise<FetchResult> {
  const timeout = AbortSignal.timeout(rules.patience);
  const signal = cancelled ? AbortSignal.any([timeout, cancelled]) : timeout;
  try {
    return { ok: true, page: await followRedirects(asked, rules, signal) };
  } catch (fault) {
    if (fault instanceof Refused) return { ok: false, reason: fault.reason };
    return { ok: false, reason: timeout.aborted ? 'page_too_slow' : 'unreachable' };
  }
}

async function followRedirects(asked: string, rules: FetchRules, signal: AbortSignal): Promise<FetchedPage> {
  const typed = readWebAddress(asked, rules);
  if (!typed.ok) throw new Refused(typed.reason);
  let { url } = typed;
  for (let redirects = 0; redirects <= rules.maxRedirects; redirects += 1) {
    const answer = await ask(url, rules, signal);
    const next = redirectOf(answer);
    if (next === null) return { asked, address: url.href, ...answer };
    url = redirected(url, next, rules);
  }
  throw new Refused('too_many_redirects');
}

const faultsOfTyping: ReadonlySet<AddressRefusal> = new Set([
  'bad_address',
  'address_with_name',
  'other_port',
]);

/** Where a redirect leads. What is no address there is not the fault of whoever typed the first one. */
function redirected(from: URL, to: string, rules: FetchRules): URL {
  const target = readWebAddress(URL.parse(to, from.href)?.href ?? '', rules);
  if (!target.ok) throw new Refused(faultsOfTyping.has(target.reason) ? 'no_page' : target.reason);
  if (from.protocol === 'https:' && target.url.protocol !== 'https:') throw new Refused('no_page');
  return target.url;
}

type Answer = Pick<FetchedPage, 'status' | 'headers' | 'bytes' | 'content'>;

async function ask(url: URL, rules: FetchRules, signal: AbortSignal): Promise<Answer> {
  const address = await checkedAddress(hostOf(url), rules, signal);
  const agent = agentFor(address, rules);
  try {
    const response = await request(url, {
      dispatcher: agent,
      signal,
      headers: {
        accept: 'text/html,application/xhtml+xml,text/plain,application/pdf,*/*;q=0.5',
        'accept-encoding': 'identity',
        'user-agent': 'Sayso (a person asked for this page)',
      },
      responseHeaders: 'raw',
    });
    return await readAnswer(response, rules);
  } catch (fault) {
    throw fault instanceof Error && fault.cause instanceof Refused ? fault.cause : fault;
  } finally {
    await agent.destroy();
  }
}

/** One address for the name, after all of them were looked at: a name that leads both out and in is refused. */
async function checkedAddress(host: string, rules: FetchRules, signal: AbortSignal): Promise<string> {
  signal.throwIfAborted();
  const addresses = await Promise.race([addressesOf(host, rules), abortOf(signal)]);
  if (addresses.some((address) => !rules.isPublic(address))) throw new Refused('not_public');
  const [first] = addresses;
  if (first === undefined) throw new Refused('unknown_host');
  return first;
}

/** A name server that does not answer is another thing than one that knows no such name. */
async function addressesOf(host: string, rules: FetchRules): Promise<string[]> {
  try {
    return await rules.addressesOf(host);
  } catch (fault) {
    const isUnknown = fault instanceof Error && 'code' in fault && fault.code === 'ENOTFOUND';
    throw isUnknown ? new Refused('unknown_host', fault) : fault;
  }
}

function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** Connects to the address that was checked, whatever the name stands for by now. */
function agentFor(address: string, rules: FetchRules): Agent {
  const pinned: LookupFunction = (_host, options, done) => {
    const family = address.includes(':') ? 6 : 4;
    if (options.all) done(null, [{ address, family }]);
    else done(null, address, family);
  };
  const connect = buildConnector({ lookup: pinned, timeout: rules.patience, allowH2: false });
  return new Agent({
    maxHeaderSize: 32 * 1024,
    headersTimeout: rules.patience,
    bodyTimeout: rules.patience,
    connect(options, done) {
      connect(options, (...result) => {
        const [fault, socket] = result;
        if (fault !== null) return done(fault, null);
        if (rules.isPublic(socket.remoteAddress ?? '')) return done(null, socket);
        socket.destroy();
        done(new Error('Connected to another machine', { cause: new Refused('not_public') }), null);
      });
    },
  });
}

/** What a kept page holds, unpacked, from its bytes and headers as they were sent; null where they do not fit together. */
export async function contentOf(
  { headers, bytes }: Pick<FetchedPage, 'headers' | 'bytes'>,
  rules: FetchRules = publicInternet,
): Promise<Buffer | null> {
  try {
    return await unpacked(bytes, headerOf(headers, 'content-encoding'), rules);
  } catch (fault) {
    if (fault instanceof Refused) return null;
    throw fault;
  }
}

async function readAnswer(response: Dispatcher.ResponseData, rules: FetchRules): Promise<Answer> {
  const headers = pairsOf(response.headers as unknown as (Buffer | string)[]);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response.body) {
    size += part.length;
    if (size > rules.maxBytes) throw new Refused('page_too_large');
    parts.push(part);
  }
  const bytes = Buffer.concat(parts);
  const answer = { status: response.statusCode, headers, bytes };
  if (redirectOf(answer) !== null) return { ...answer, content: Buffer.alloc(0) };
  if (answer.status !== 200 || size === 0) throw new Refused('no_page');
  return { ...answer, content: await unpacked(bytes, headerOf(headers, 'content-encoding'), rules) };
}

/** Some servers pack although they were asked not to. */
async function unpacked(bytes: Buffer, packing: string | null, { maxBytes }: FetchRules): Promise<Buffer> {
  const name = packing?.toLowerCase() ?? 'identity';
  const unpack = Object.hasOwn(unpackers, name) ? unpackers[name] : undefined;
  if (!unpack) throw new Refused('no_page');
  try {
    return await unpack(bytes, { maxOutputLength: maxBytes });
  } catch (fault) {
    const isTooLarge =
      fault instanceof RangeError && 'code' in fault && fault.code === 'ERR_BUFFER_TOO_LARGE';
    throw new Refused(isTooLarge ? 'page_too_large' : 'no_page', fault);
  }
}

const unpackers: Record<string, (bytes: Buffer, limit: { maxOutputLength: number }) => Promise<Buffer>> = {
  identity: async (bytes) => bytes,
  gzip: promisify<Buffer, { maxOutputLength: number }, Buffer>(gunzip),
  'x-gzip': promisify<Buffer, { maxOutputLength: number }, Buffer>(gunzip),
  deflate: promisify<Buffer, { maxOutputLength: number }, Buffer>(inflate),
  br: promisify<Buffer, { maxOutputLength: number }, Buffer>(brotliDecompress),
};

function pairsOf(raw: (Buffer | string)[]): AnswerHeaders {
  const words = raw.map((one) => (typeof one === 'string' ? one : one.toString('latin1')));
  return words.flatMap((name, i): AnswerHeaders => (i % 2 === 0 ? [[name, words[i + 1] ?? '']] : []));
}
