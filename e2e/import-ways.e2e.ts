/** The ways in that need more than a file: folders, archives, pages that take their time. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { dirname, join } from 'node:path';
import type { Locator, Page, TestInfo } from '@playwright/test';
import { zipOf } from '#lib/import/zip/example-zip.ts';
import { expect, test } from './desk.ts';
import { type DeskProcess, startDesk } from './desk-process.ts';
import { setUp } from './kill-repeatedly.ts';
import { whenRead } from './when-read.ts';

const storm = (title: string) =>
  `${title}\n\nMayor Ana Ruiz said on Monday that 12 boats had sunk. The harbour has stone ${randomUUID()}.\n`;
const entry = (page: Page, name: string): Locator => page.getByRole('listitem').filter({ hasText: name });

/** A folder with a text, a text in a folder of its own, and what systems leave in folders. */
async function folderOf(testInfo: TestInfo): Promise<string> {
  const folder = testInfo.outputPath('week');
  const files = { 'monday.txt': storm('Monday'), 'late/tuesday.txt': storm('Tuesday'), '.DS_Store': 'x' };
  for (const [name, words] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), words);
  }
  return folder;
}

async function expectTheWeek(page: Page): Promise<void> {
  await whenRead(page);
  await expect(page.getByRole('heading', { name: '0 of 2 saved' })).toBeVisible();
  await expect(entry(page, 'week/monday.txt')).toContainText('Ready to save');
  await expect(entry(page, 'week/late/tuesday.txt')).toContainText('Ready to save');
}

test('A folder that is chosen comes in with the folders inside, and without what nobody put there', async ({
  page,
}, testInfo) => {
  await page.goto('/import');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a folder' }).click();
  await (await chooser).setFiles(await folderOf(testInfo));
  await expectTheWeek(page);
});

test('A folder that is dropped comes in likewise', async ({ page }, testInfo) => {
  await page.goto('/import');
  const zone = await page.getByText('Drop articles').boundingBox();
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files: [await folderOf(testInfo)], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await browser.send('Input.dispatchDragEvent', { type, x: zone?.x ?? 0, y: zone?.y ?? 0, data });
  await expectTheWeek(page);
});

test('An archive comes in file by file, and one that cannot be read does not stop the others', async ({
  page,
}) => {
  const archive = await zipOf({
    'week/monday.txt': storm('Monday in an archive'),
    'week/tuesday.md': `# ${storm('Tuesday in an archive')}`,
    'week/photo.jpg': 'x',
  });
  await page.goto('/import');
  await page
    .getByLabel('Drop articles')
    .setInputFiles({ name: 'week.zip', mimeType: 'application/zip', buffer: archive });
  await whenRead(page);
  await expect(entry(page, 'week/photo.jpg')).toContainText('does not read this format');
  await page.getByRole('button', { name: 'Save all 2' }).click();
  await expect(page.getByRole('heading', { name: '2 of 3 saved, 1 cannot be read' })).toBeVisible();
});

test.describe('A page that never ends', () => {
  // Its desk is another one, with an owner of its own.
  test.use({ signedIn: false });

  let site: { asked: Promise<Socket>; port: number; close: () => void };
  let desk: DeskProcess;
  const address = '93.184.215.14';

  test.beforeEach(async ({ context }, testInfo) => {
    site = await endlessSite();
    desk = await startDesk(testInfo.outputPath('data'), {
      SAYSO_DEMO: 'off',
      NODE_OPTIONS: `--import=${join(import.meta.dirname, 'redirected-network.ts')}`,
      E2E_REDIRECTED: address,
      E2E_REDIRECTED_TO: String(site.port),
    });
    const cookies = (await setUp(desk)).split('; ').map((cookie) => {
      const [name = '', ...value] = cookie.split('=');
      return { name, value: value.join('='), url: desk.address };
    });
    await context.addCookies(cookies);
  });
  test.afterEach(async () => {
    desk.process.kill('SIGTERM');
    await desk.ended;
    site.close();
  });

  test('is let go by the server too once somebody cancels', async ({ page }) => {
    await page.goto(`${desk.address}/import`);
    await page.getByLabel('Fetch a page').fill(`http://${address}/storm`);
    await page.getByRole('button', { name: 'Fetch', exact: true }).click();
    const socket = await site.asked;
    await expect(page.getByText('Fetching, at most 15 seconds')).toBeVisible();
    const closed = once(socket, 'close');
    expect(socket.destroyed).toBe(false);
    const cancelled = Date.now();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await closed;
    // By itself the desk would have let go after 15 seconds.
    expect(Date.now() - cancelled).toBeLessThan(5000);
    await expect(page.getByRole('button', { name: 'Fetch', exact: true })).toBeEnabled();
  });
});

/** Answers with the beginning of a page, and nothing after it. */
async function endlessSite() {
  const server = createServer();
  const asked = new Promise<Socket>((resolve) => {
    server.on('connection', (socket) => {
      // Whoever lets go in the middle may reset the connection.
      socket.on('error', () => undefined);
      socket.once('data', () => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><title>Storm</title>');
        resolve(socket);
      });
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { asked, port: (server.address() as AddressInfo).port, close: () => server.close() };
}
