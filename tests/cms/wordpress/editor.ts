import type { Browser, Page } from 'puppeteer-core';
import type { Site, User } from './site.js';

/** What is put into a post: a paste, an empty `html` being text alone, or the address in a block for embeds. */
export type Put = { readonly html: string; readonly text: string } | { readonly embed: string };

/** What the block editor has on `window`, as far as it is used here. */
interface BlockEditor {
  readonly blocks: { createBlock(name: string, attributes: object): object };
  readonly data: {
    dispatch(store: 'core/preferences'): { set(scope: string, name: string, value: boolean): void };
    dispatch(store: 'core/block-editor'): { resetBlocks(blocks: readonly object[]): void };
    dispatch(store: 'core/editor'): { editPost(edits: object): void; savePost(): Promise<void> };
    select(store: 'core/editor'): { getCurrentPostId(): number; didPostSaveRequestSucceed(): boolean };
  };
}

/** Signs a user in, in a window of its own. */
export async function signIn(browser: Browser, site: Site, user: User): Promise<Page> {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.goto(`${site.address}/wp-login.php`, { waitUntil: 'load' });
  await page.$eval('#user_login', (input, value) => Object.assign(input, { value }), user);
  await page.$eval('#user_pass', (input, value) => Object.assign(input, { value }), site.password(user));
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.click('#wp-submit')]);
  return page;
}

/**
 * Puts something into a new post in the block editor, and publishes it.
 *
 * @param settled a selector of the block when it is ready.
 * @returns number of the post.
 */
export async function writeInBlocks(page: Page, site: Site, title: string, put: Put, settled: string, picture?: string): Promise<number> {
  await page.setViewport({ width: 1280, height: 1000 });
  await page.goto(`${site.address}/wp-admin/post-new.php`, { waitUntil: 'load' });
  await page.waitForSelector('.block-editor-default-block-appender__content');
  await page.evaluate(() => (window as unknown as { wp: BlockEditor }).wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false));
  await page.waitForFunction(() => !document.querySelector('.components-modal__frame'));
  await page.click('.block-editor-default-block-appender__content');
  await page.waitForFunction(() => document.activeElement?.matches('[contenteditable=true][role=document]'));
  await page.evaluate((it) => {
    if ('embed' in it) {
      // As the editor itself does with an `https:` address that is pasted. It leaves an `http:` one, which this site has, as it is.
      const { blocks, data } = (window as unknown as { wp: BlockEditor }).wp;
      data.dispatch('core/block-editor').resetBlocks([blocks.createBlock('core/embed', { url: it.embed })]);
      return;
    }
    const clipboardData = new DataTransfer();
    if (it.html) clipboardData.setData('text/html', it.html);
    clipboardData.setData('text/plain', it.text);
    document.activeElement!.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, put);
  await page.waitForSelector(settled, { timeout: 20_000 });
  // The block takes its kind and provider from the answer.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  if (picture) await page.screenshot({ path: picture });
  return page.evaluate(async (name) => {
    const { data } = (window as unknown as { wp: BlockEditor }).wp;
    data.dispatch('core/editor').editPost({ title: name, status: 'publish' });
    await data.dispatch('core/editor').savePost();
    const stored = data.select('core/editor');
    if (!stored.didPostSaveRequestSucceed()) throw new Error(`${name} is not stored`);
    return stored.getCurrentPostId();
  }, title);
}
