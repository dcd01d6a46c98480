// A new user's question, answered by looking and clicking alone: which papers mention LoRA, with what, since when?
import { describe, expect, it } from 'vitest';
import { DRAWN, type Open } from './browser.ts';

const MOST_INTERACTIONS = 8;

export function describeJourney(open: Open): void {
  describe('whoever opens it for the first time', () => {
    it('learns which papers mention LoRA, with what and since when, reads one and takes the data along', async () => {
      const { page } = await open();
      await page.getByText(DRAWN).waitFor();
      let interactions = 0;
      const step = async (act: Promise<unknown>) => {
        await act;
        interactions += 1;
      };

      await step(page.getByPlaceholder(/Find LoRA/).click());
      await step(page.keyboard.type('LoRA'));
      await step(page.keyboard.press('Enter'));
      const panel = page.getByRole('complementary', { name: 'About LoRA' });
      await panel.getByRole('heading', { name: 'Papers' }).waitFor();
      expect(await panel.getByText(/^Since/).textContent()).toBe(
        'Since 17 Jun 2021, most recently 23 May 2023.',
      );
      expect(await panel.locator('ol.papers li').count()).toBe(3);
      expect(await panel.getByRole('row', { name: 'GPT-3' }).count()).toBe(1);

      await step(panel.locator('ol.papers a').first().click());
      await page.locator('.abstract .mention', { hasText: 'LoRA' }).first().waitFor();
      await step(page.getByRole('button', { name: '← Concept' }).click());
      await step(page.getByText('Save', { exact: true }).click());
      const data = page.waitForEvent('download');
      await step(page.getByRole('link', { name: /GEXF/ }).click());
      expect((await data).suggestedFilename()).toMatch(/\.gexf$/);
      expect(interactions).toBeLessThanOrEqual(MOST_INTERACTIONS);
    });

    it('gets each format of the data of the view', async () => {
      const { page } = await open();
      await page.getByText(DRAWN).waitFor();
      await page.getByText('Save', { exact: true }).click();
      const links = await page.locator('.menu-sheet a').all();
      expect(links.length).toBe(11);
      for (const link of links) {
        const address = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
        const response = await page.request.get(address);
        expect([address, response.status()]).toEqual([address, 200]);
      }
    });
  });
}
