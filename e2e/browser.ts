/** Finds a Chromium that runs on this machine, the one that `npm ci` brings before all others. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { LaunchOptions } from '@playwright/test';

const root = join(import.meta.dirname, '..');
const packageFolder = join(root, 'node_modules', '@sparticuz', 'chromium');
const systemNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * How Playwright is to launch the browser: the Chromium from the package registry where it starts,
 * else the system's, else Playwright's own.
 */
export function browserLaunch(): LaunchOptions {
  const packed = packedChromium();
  if (packed && starts(packed)) return packed;
  const system = systemNames
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
    .map((executablePath) => ({ executablePath }))
    .find((launch) => existsSync(launch.executablePath) && starts(launch));
  return system ?? {};
}

function starts({ executablePath = '', env }: LaunchOptions): boolean {
  return spawnSync(executablePath, ['--version'], { env: { ...process.env, ...env } }).status === 0;
}

function packedChromium(): LaunchOptions | null {
  if (process.platform !== 'linux' || !existsSync(packageFolder)) return null;
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const folder = join(root, 'node_modules', '.cache', `chromium-${version}`);
  if (!existsSync(folder)) unpack(folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/** In a folder of our own: in the machine's temporary one anybody could have put a `chromium` first. */
function unpack(folder: string): void {
  mkdirSync(join(folder, '..'), { recursive: true });
  const growing = mkdtempSync(`${folder}-`);
  const script = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    // The runtime's name makes it unpack the libraries that a bare system lacks (libnss3).
    env: { ...process.env, TMPDIR: growing, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
  });
  writeFileSync(join(growing, 'fonts.conf'), fontsConfig(folder));
  try {
    renameSync(growing, folder);
  } catch (fault) {
    // Another process was faster.
    rmSync(growing, { recursive: true, force: true });
    if (!existsSync(folder)) throw fault;
  }
}

const fontsConfig = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
