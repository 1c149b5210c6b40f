/**
 * Loaded into a server before anything else (NODE_OPTIONS=--import): connections to one public address
 * end at a port of this machine, as if a router led them there. The desk's own guards stay as they are.
 */
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

/** A public address that nobody is asked at: its packets never leave the machine. */
const redirected = process.env.E2E_REDIRECTED ?? '';
const port = Number(process.env.E2E_REDIRECTED_TO);
const connect = net.connect as (options: net.TcpNetConnectOpts) => net.Socket;

net.connect = ((options: net.TcpNetConnectOpts, ...rest: unknown[]) => {
  if (options?.host !== redirected) return (connect as (...given: unknown[]) => net.Socket)(options, ...rest);
  const socket = connect({ ...options, host: '127.0.0.1', port });
  Object.defineProperty(socket, 'remoteAddress', { value: redirected });
  return socket;
}) as typeof net.connect;
syncBuiltinESMExports();
