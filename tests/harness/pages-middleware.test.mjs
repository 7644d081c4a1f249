import { describe, expect, it } from 'vitest';
import { findPage, policies } from './pages-middleware.mjs';

describe('the pages middleware', () => {
  it('finds a file and the policy that the URL names', async () => {
    const page = await findPage('/pages/strict/smoke.html');
    expect(page.file).toMatch(/tests\/pages\/site\/smoke\.html$/);
    expect(page.policy).toBe(policies.strict);
    expect((await findPage('/pages/none/smoke.html')).policy).toBeUndefined();
  });

  it('leaves other addresses to the test runner', async () => {
    expect(await findPage('/tests/pages/smoke.browser.test.ts')).toBeUndefined();
    expect(await findPage('/')).toBeUndefined();
    expect(await findPage('/constructor/strict/x')).toBeUndefined();
  });

  it.each([
    '/pages/strict/../smoke.browser.test.ts',
    '/pages/strict/%2e%2e/smoke.browser.test.ts',
    '/pages/strict/..%2f..%2f..%2fpackage.json',
    '/pages/strict/..%2fsite-other/x',
  ])('does not leave its folder for %s', async (url) => {
    expect(await findPage(url)).toEqual({ status: 404 });
  });

  it('answers an unknown policy, an unknown file and a broken address with a status', async () => {
    expect(await findPage('/pages/unknown/smoke.html')).toEqual({ status: 404 });
    expect(await findPage('/pages/toString/smoke.html')).toEqual({ status: 404 });
    expect(await findPage('/pages/strict/none.html')).toEqual({ status: 404 });
    expect(await findPage('/pages/strict/%ff')).toEqual({ status: 400 });
  });

  it('sends a folder without a slash to the folder with one', async () => {
    expect(await findPage('/pages/strict')).toEqual({ status: 302, location: '/pages/strict/' });
  });
});
