import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { inChromium, launch, views, Visit } from './support.js';

const page = (main: string): string =>
  `<!doctype html><html lang="nl"><head><title>Proef</title><link rel="icon" href="data:,"></head>
   <body><main><h1>Proef</h1><noscript>zonder script</noscript>${main}</main></body></html>`;

const faults: Readonly<Record<string, string>> = {
  '/goed': '<p>Niets mis.</p><script>document.title = "gewijzigd"</script>',
  '/zonder-label': '<input name="q">',
  '/te-breed': '<p style="width: 2000px">breed</p>',
  '/te-bleek': '<p style="color: #ccc; background: #fff">bleek</p>',
};

inChromium('the check of a page finds what it should', () => {
  let server: Server;
  let browser: Browser;
  let origin = '';

  beforeAll(async () => {
    server = createServer((request, reply) => {
      const main = faults[request.url ?? ''];
      reply.statusCode = main === undefined ? 404 : 200;
      reply.setHeader('content-type', 'text/html; charset=utf-8');
      reply.end(page(main ?? ''));
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launch();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  describe.each([views[0], views[1]].filter((view) => view !== undefined))('$name', (view) => {
    it('a sound page passes, and without JavaScript nothing of it ran', async () => {
      const visit = await Visit.begin(browser, origin, view, { counted: false });
      await visit.open('/goed');
      expect(await visit.page.title()).toBe(view.javaScript ? 'gewijzigd' : 'Proef');
      expect((await visit.text()).includes('zonder script')).toBe(!view.javaScript);
      await visit.end();
    });

    it.each([
      ['/zonder-label', /label/],
      ['/te-breed', /overflow/],
      ['/te-bleek', /color-contrast/],
    ])('%s is refused', async (path, why) => {
      const visit = await Visit.begin(browser, origin, view, { counted: false });
      await expect(visit.open(path)).rejects.toThrow(why);
      await visit.end();
    });
  });
});
