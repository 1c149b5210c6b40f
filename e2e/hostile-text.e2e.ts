/**
 * Text that tries to become page or script stays text: in every field that somebody can fill and on
 * every screen that shows it, also where the browser is told to leave the policy for scripts aside.
 */
import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Page } from '@playwright/test';
import { uploadHeader, writeUploadNote } from '#lib/workbench/article/upload-header.ts';
import { addColleague } from './colleagues.ts';
import { expect, test } from './desk.ts';

/** Would ask a machine that the test watches for, or open a dialog. Each is a shape of its own. */
const payloads = [
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<a href="java&#115;cript:alert(1)">x</a>',
  '<a href=" javascript:alert(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<form><input name=attributes><input type=submit formaction="https://canary.example/">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<template><img src=x onerror=alert(1)></template>',
  '<details open ontoggle=alert(1)>',
  '<object data="https://canary.example/o"></object><embed src="https://canary.example/e">',
  '<base href=//canary.example>',
  '<meta http-equiv=refresh content="0;url=https://canary.example/">',
  '<link rel=stylesheet href=https://canary.example/s.css>',
  '<style>@import "https://canary.example/i.css";</style>',
  '"><script>alert(1)</script>',
  "'-alert(1)-'",
  '</script><script>alert(1)</script>',
  '<!--<script>alert(1)',
  '</title><script>alert(1)</script>',
  '</textarea><img src=https://canary.example/t onerror=alert(1)>',
  `{{7*7}} \${7*7} {% raw %}`,
  '__proto__ constructor \u202egnp.exe \u2028',
  `${'<b>'.repeat(2000)}deep`,
];
const all = payloads.join(' ');

interface Filled {
  articleId: number;
  claimId: number;
}

/** The payloads in every field that a route takes. */
async function fillEveryField(request: APIRequestContext): Promise<Filled> {
  const origin = process.env.SAYSO_E2E_URL ?? '';
  const post = async (path: string, data: unknown) => {
    const answer = await request.post(path, { headers: { origin }, data });
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
    return answer.json();
  };
  const text = [
    'A title of the text',
    `Mayor Ana Ruiz said 12 boats had sunk in the harbour. ${all}`,
    ...payloads.map((payload) => `“${payload} is what 40 people wrote,” the mayor said.`),
    `Stone ${randomUUID()}.`,
  ].join('\n\n');
  const imported = await request.post('/api/articles', {
    headers: {
      origin,
      'content-type': 'application/octet-stream',
      [uploadHeader]: writeUploadNote({
        fileName: '"><img src=x onerror=alert(1)>.txt',
        details: {
          title: all.slice(0, 490),
          publisher: payloads.slice(0, 4).join(' ').slice(0, 190),
          byline: payloads.slice(4, 9).join(' ').slice(0, 290),
          address: 'https://site.example/"><script>alert(1)</script>',
        },
        sha256: null,
      }),
    },
    data: Buffer.from(text),
  });
  const { articleId } = await imported.json();
  expect(articleId, await imported.text()).toBeGreaterThan(0);
  const { ids } = await (await request.get(`/api/claims/order?article=${articleId}`)).json();
  const claimId: number = ids[0];
  const claim = `/api/claims/${claimId}`;
  const requestId = () => randomUUID();
  await post(`${claim}/notes`, { words: all.slice(0, 1900), requestId: requestId() });
  await post(`${claim}/wording`, { words: all.slice(0, 900), expects: null, requestId: requestId() });
  await post(`${claim}/verdict`, {
    verdict: 'unverifiable',
    justification: all.slice(0, 1900),
    expects: null,
    requestId: requestId(),
  });
  await post(`${claim}/evidence`, {
    source: {
      choice: 'new',
      address: "https://site.example/\"><script>alert(1)</script>?q='-alert(1)-'",
      title: all.slice(0, 490),
      publisher: payloads.slice(8, 12).join(' ').slice(0, 190),
      speaker: null,
      seenAt: null,
    },
    purpose: 'so',
    stance: 'informs',
    passage: all,
    requestId: requestId(),
  });
  return { articleId, claimId };
}

/** What the page tried: dialogs, and requests to any other site. */
function watch(page: Page): string[] {
  const tried: string[] = [];
  page.on('dialog', (dialog) => {
    tried.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (asked) => {
    const url = new URL(asked.url());
    if (/^(http|ws)/.test(url.protocol) && url.origin !== process.env.SAYSO_E2E_URL) tried.push(asked.url());
  });
  return tried;
}

let filling: Promise<Filled> | null = null;

function filled(request: APIRequestContext): Promise<Filled> {
  filling ??= fillEveryField(request);
  return filling;
}

for (const bypassCSP of [false, true])
  test.describe(bypassCSP ? 'Without the policy for scripts' : 'With the policy for scripts', () => {
    test.use({ bypassCSP });

    test('hostile text is shown as text on every screen', async ({ page, request }) => {
      const { articleId, claimId } = await filled(request);
      const tried = watch(page);
      const screens = [
        `/?article=${articleId}`,
        `/?article=${articleId}&claim=${claimId}`,
        `/?q=${encodeURIComponent('"><script>alert(1)</script>')}`,
        `/claims/${claimId}`,
        `/articles/${articleId}`,
        '/articles',
        `/export?article=${articleId}`,
        `/export/print?article=${articleId}`,
        '/people',
        '/verify',
      ];
      for (const screen of screens) {
        await page.goto(screen);
        await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
        // Time for what would run once the page is idle.
        await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
        expect(
          await page.evaluate(() => document.querySelectorAll('[onerror],[onload],[srcdoc]').length),
        ).toBe(0);
      }
      expect(tried).toEqual([]);
      await page.goto(`/claims/${claimId}`);
      await expect(page.getByText('<img src=x onerror=alert(1)>').first()).toBeVisible();
    });
  });

test('A colleague’s hostile name is text to all others', async ({ page }) => {
  const displayName = '<img src=x onerror=alert(1)>"><script>alert(1)</script>'.slice(0, 60);
  await addColleague({ userName: 'hostile-name', displayName, role: 'viewer' });
  const tried = watch(page);
  await page.goto('/people');
  await expect(page.getByText(displayName).first()).toBeVisible();
  expect(tried).toEqual([]);
});

test('An address that would run as a script is no source', async ({ request }) => {
  const { claimId } = await filled(request);
  for (const address of ['javascript:alert(1)', 'data:text/html,x', ' JaVaScRiPt:alert(1)', 'vbscript:x']) {
    const answer = await request.post(`/api/claims/${claimId}/evidence`, {
      headers: { origin: process.env.SAYSO_E2E_URL ?? '' },
      data: {
        source: { choice: 'new', address, title: 'T', publisher: null, speaker: null, seenAt: null },
        purpose: 'so',
        stance: 'supports',
        passage: null,
        requestId: randomUUID(),
      },
    });
    expect(answer.status()).toBe(400);
  }
});
