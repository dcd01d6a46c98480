import { describe, expect, it } from 'vitest';
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
