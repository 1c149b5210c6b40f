/** The app as one function from request to answer, in this process. */
import type { RequestListener } from 'node:http';

export interface NextApp {
  answer: RequestListener;
  /** Ends the app and closes its database, which leaves one whole file behind. */
  close(): Promise<void>;
}

/** Loads the production build in `root`; NODE_ENV must be "production" by now. */
export async function startNext(root: string, hostname: string, port: number): Promise<NextApp> {
  // As `next start` does: Next's own requests to itself must not follow a client's Host header.
  process.env.__NEXT_PRIVATE_ORIGIN = `http://localhost:${port}`;
  const { default: next } = await import('next');
  const app = next({ dev: false, dir: root, hostname, port, quiet: true });
  await app.prepare();
  const handle = app.getRequestHandler();
  return {
    answer(request, response) {
      handle(request, response).catch((fault: unknown) => {
        console.error(fault);
        if (!response.headersSent) response.writeHead(500);
        response.end();
      });
    },
    async close() {
      await app.close();
      openDesk()?.close();
    },
  };
}

/** The app keeps its open database there: see app/_server/once.ts. */
function openDesk(): { close(): void } | undefined {
  return (globalThis as Record<symbol, { close(): void } | undefined>)[Symbol.for('sayso.desk')];
}
