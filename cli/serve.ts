/** `npm start`, once everything is installed: checks, builds, prepares the data, serves. */
import { join } from 'node:path';
import './load-quickly.js';
import { wordsFor } from '#lib/words/words-for.ts';
import { build, stopBuild } from './build.ts';
import { startNext } from './next-app.ts';
import { refuse } from './refuse.ts';
import { addressOf, isLoopback, readSettings, type Settings } from './settings.ts';
import { onStop } from './stop.ts';
import { listen } from './web-server.ts';

const root = join(import.meta.dirname, '..');
const words = wordsFor('start');

process.chdir(root);
const settings = settingsOrRefuse();
// What loads drizzle comes after what makes that quick.
const { checkDataFolder } = await import('./data-folder.ts');
const folder = checkDataFolder(settings.dataFolder);
if (!folder.ok) refuse(folder);
const listening = await listen(settings.host, settings.port, {
  words: words('starting'),
  onAsked: (method, path) => console.warn(words('askedWhileStarting', { method, path })),
});
if (!listening.ok) refuse({ ...listening, ...settings });
const { server } = listening;
const address = addressOf(settings, server.port);
publish(settings, server.port, address);

let closeApp = async () => stopBuild();
onStop(async () => {
  await server.close(3000);
  await closeApp();
}, 8000);
if (!isLoopback(settings.host)) console.log(words('openHost', { host: settings.host }));

await buildOrRefuse();
// The data is for this account's eyes alone.
process.umask(0o077);
const { prepareDesk } = await import('./prepare-desk.ts');
const prepared = await prepareDesk(settings, (message, details) => console.log(words(message, details)));
if (!prepared.ok) refuse(prepared);
const app = await startNext(root, settings.host, server.port);
closeApp = app.close;
server.answerWith(app.answer);
console.log(words('ready', { address }));
if (prepared.setUpPath) console.log(words('setUp', { link: address + prepared.setUpPath }));

function settingsOrRefuse(): Settings {
  const read = readSettings(process.env, root);
  if (!read.ok) refuse(read);
  return read.settings;
}

/** The app reads where it stands from the environment. */
function publish({ host, dataFolder }: Settings, port: number, url: string): void {
  Object.assign(process.env, {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    HOST: host,
    PORT: String(port),
    SAYSO_DATA: dataFolder,
    SAYSO_URL: url,
  });
}

async function buildOrRefuse(): Promise<void> {
  const started = Date.now();
  const built = await build(root, {
    onWait: () => console.log(words('waitingForBuild')),
    onBuild: () => console.log(words('building')),
  });
  if (!built.ok) {
    if (built.reason === 'build_failed') console.error(built.output);
    refuse(built);
  }
  if (built.built)
    console.log(words('built', { seconds: String(Math.round((Date.now() - started) / 1000)) }));
}
