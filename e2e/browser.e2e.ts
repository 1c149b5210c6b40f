import { expect, test } from './desk.ts';

test('Two people work in two browser windows at once', async ({ browser, baseURL }) => {
  const [one, other] = await Promise.all([browser.newContext({ baseURL }), browser.newContext({ baseURL })]);
  const pages = await Promise.all([one.newPage(), other.newPage()]);
  for (const page of pages) {
    const answer = await page.goto('/api/health');
    expect(await answer?.json()).toEqual({ ok: true, name: 'sayso' });
  }
  await Promise.all([one.close(), other.close()]);
});
