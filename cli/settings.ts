/** What the environment says about how Sayso runs: read once, at the start. */
import { isIPv4 } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';

export interface Settings {
  /** 0 takes any free port. */
  port: number;
  host: string;
  /** Absolute; a relative SAYSO_DATA counts from the project's folder. */
  dataFolder: string;
  /** The address that people type, without a slash at its end; null where nobody said. */
  url: string | null;
  loadDemo: boolean;
}

const names = ['PORT', 'HOST', 'SAYSO_DATA', 'SAYSO_URL', 'SAYSO_DEMO'] as const;
export type SettingName = (typeof names)[number];

const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.number().max(65_535))
    .default(3000),
  HOST: z
    .string()
    .regex(/^[\p{L}\p{N}.:%_-]+$/u)
    .default('127.0.0.1'),
  SAYSO_DATA: z.string().default('data'),
  SAYSO_URL: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
  SAYSO_DEMO: z.enum(['on', 'off']).default('on'),
});

/** Reads the settings out of `env`; an empty variable counts as not set. */
export function readSettings(
  env: NodeJS.ProcessEnv,
  root: string,
): { ok: true; settings: Settings } | { ok: false; reason: SettingName; value: string } {
  const given = Object.fromEntries(names.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
  const read = environment.safeParse(given);
  if (!read.success) {
    const reason = names.find((name) => name === read.error.issues[0]?.path[0]) ?? 'PORT';
    return { ok: false, reason, value: env[reason] ?? '' };
  }
  const { PORT, HOST, SAYSO_DATA, SAYSO_URL, SAYSO_DEMO } = read.data;
  return {
    ok: true,
    settings: {
      port: PORT,
      host: HOST,
      dataFolder: resolve(root, SAYSO_DATA),
      url: SAYSO_URL?.replace(/\/+$/, '') ?? null,
      loadDemo: SAYSO_DEMO === 'on',
    },
  };
}

/** Whether only this machine can reach a server that listens on `host`. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
}

/** Where people find a server that listens on `port`: SAYSO_URL, else the address it listens on. */
export function addressOf({ url, host }: Settings, port: number): string {
  if (url) return url;
  const reachable = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}
