/** Takes the port first and keeps it; what answers there is put in when it is ready. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface WebServer {
  port: number;
  /** From now on `handler` answers. */
  answerWith(handler: RequestListener): void;
  /** Takes no new requests, lets those that run end, and cuts them off after `patience` milliseconds. */
  close(patience: number): Promise<void>;
}

export type Listening =
  | { ok: true; server: WebServer }
  | { ok: false; reason: 'port_in_use' | 'port_forbidden' | 'host_unknown' };

/** What is said while there is no handler yet. */
export interface Waiting {
  /** To people. */
  words: string;
  /** Called for each request of a page that is open somewhere, which is told to come again. */
  onAsked(method: string, path: string): void;
}

/**
 * Listens on `host`:`port`; until there is a handler every request is answered with 503: people get the
 * waiting words, pages that are open the reason "starting". Throws what the system says of any other failure.
 */
export async function listen(host: string, port: number, waiting: Waiting): Promise<Listening> {
  let handler: RequestListener = ({ method = '', url = '' }, response) => {
    const path = url.split('?', 1)[0] ?? '';
    const isAsked = path.startsWith('/api/');
    if (isAsked) waiting.onAsked(method, path);
    response.writeHead(503, {
      'retry-after': '2',
      'cache-control': 'no-store',
      ...(isAsked
        ? { 'content-type': 'application/json' }
        : { refresh: '2', 'content-type': 'text/plain; charset=utf-8' }),
    });
    response.end(isAsked ? JSON.stringify({ ok: false, reason: 'starting' }) : waiting.words);
  };
  const server = createServer((request, response) => handler(request, response));
  const fault = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    server.once('error', resolve);
    server.listen(port, host, () => resolve(null));
  });
  if (fault) return { ok: false, reason: reasonOf(fault) };
  return {
    ok: true,
    server: {
      port: (server.address() as AddressInfo).port,
      answerWith(next) {
        handler = next;
      },
      async close(patience) {
        const closed = new Promise((resolve) => server.close(resolve));
        const impatience = setTimeout(() => server.closeAllConnections(), patience);
        await closed;
        clearTimeout(impatience);
      },
    },
  };
}

function reasonOf(fault: NodeJS.ErrnoException) {
  if (fault.code === 'EADDRINUSE') return 'port_in_use';
  if (fault.code === 'EACCES') return 'port_forbidden';
  if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL'].includes(fault.code ?? '')) return 'host_unknown';
  throw fault;
}
