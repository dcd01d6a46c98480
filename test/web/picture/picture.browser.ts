import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DRAWN, type Open } from '../browser.ts';

export function describePicture(open: Open): void {
  describe('the first view', () => {
    it('draws the strongest concepts and says how much of the graph they are', async () => {
      const { page, faults } = await open();
      await page.getByText(DRAWN).waitFor();
      expect(await page.getByText(DRAWN).textContent()).toMatch(/^120 of 1,2\d\d concepts/);
      expect(await page.locator('.picture-canvas canvas').count()).toBeGreaterThan(3);
      expect(faults).toEqual([]);
    });

    it('is asked for once, while what draws it is still on its way', async () => {
      const { page } = await open('/?as=table', {});
      await page.getByText(DRAWN).waitFor();
      const asked: string[] = [];
      const isAsked = new Promise<void>((resolve) => {
        page.on('request', (request) => {
          if (!request.url().endsWith('/graphql')) return;
          asked.push(
            z.object({ operationName: z.string() }).parse(request.postDataJSON()).operationName,
          );
          if (asked.includes('Picture')) resolve();
        });
      });
      await page.route('**/assets/page-*.js', async (route) => {
        await isAsked;
        await route.continue();
      });
      await page.reload();
      await page.getByText(DRAWN).waitFor();
      expect(asked.toSorted()).toEqual(['Overview', 'Picture']);
      await page.context().close();
    });

    it('is drawn once, in a window that keeps its size while it loads', async () => {
      const { page } = await open('/', {});
      await page.getByText(DRAWN).waitFor();
      await page.addInitScript(
        `globalThis.drawn = 0; const draw = WebGL2RenderingContext.prototype.drawArraysInstanced;
        WebGL2RenderingContext.prototype.drawArraysInstanced = function (...rest) { drawn += 1; return draw.apply(this, rest); };`,
      );
      await page.reload();
      await page.getByText(DRAWN).waitFor();
      await page.evaluate('new Promise((done) => setTimeout(done, 300))');
      // Nodes and edges, each on the screen and for the pointer.
      expect(await page.evaluate('drawn')).toBeLessThanOrEqual(4);
      await page.context().close();
    });

    it('paints more than its background', async () => {
      const { page } = await open();
      await page.getByText(DRAWN).waitFor();
      const picture = await page.locator('.picture-canvas').screenshot();
      await open('/?focus=nothing-is-called-so');
      await page.getByRole('alert').waitFor();
      const nothing = await page.locator('.picture-canvas').screenshot();
      expect(picture.length).toBeGreaterThan(3 * nothing.length);
    });

    it('ships less than 350 kB, fonts with it', async () => {
      const { page } = await open();
      await page.getByText(DRAWN).waitFor();
      const sent = await page.evaluate<number>(
        `performance.getEntriesByType('resource').filter(({ name }) => !name.endsWith('/graphql'))
          .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)`,
      );
      expect(sent).toBeGreaterThan(50_000);
      expect(sent).toBeLessThan(350_000);
    });

    it('asks nobody but its own server for anything', async () => {
      const { page, requests } = await open('/?concept=bert');
      await page.getByRole('heading', { name: 'BERT' }).waitFor();
      const { origin } = new URL(page.url());
      expect(requests.length).toBeGreaterThan(5);
      expect(requests.filter((address) => new URL(address).origin !== origin)).toEqual([]);
    });
  });
}
