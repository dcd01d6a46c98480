import { describe, expect, it } from 'vitest';
import { DRAWN, type Open } from '../browser.ts';

export function describeFilters(open: Open): void {
  describe('the filters', () => {
    it('leave out kinds, one step of the history each', async () => {
      const { page } = await open();
      await page.getByText(DRAWN).waitFor();
      await page.getByRole('checkbox', { name: 'Methods' }).uncheck();
      await page.getByText(/^120 of 67\d concepts/).waitFor();
      expect(page.url()).toContain('kind=MODEL');
      await page.goBack();
      await page.getByText(/^120 of 1,2\d\d concepts/).waitFor();
    });

    it('draw what papers of some categories name, each concept in its place', async () => {
      const { page } = await open('/?concept=bert');
      await page.getByText(DRAWN).waitFor();
      await page.getByText('Categories all').click();
      await page.getByRole('checkbox', { name: /^Vision/ }).check();
      await page.getByText(/^120 of [1-9]\d\d concepts/).waitFor();
      expect(page.url()).toContain('category=cs.CV');
      await page.getByText('that fit the filters').waitFor();
      await page.getByRole('button', { name: 'Clear the filters' }).click();
      await page.getByText(/^120 of 1,2\d\d concepts/).waitFor();
    });

    it('leave out weak lines, and concepts that hang on nothing else', async () => {
      const { page } = await open('/?strength=60');
      await page.getByText(DRAWN).waitFor();
      const drawn = await page.getByText(DRAWN).textContent();
      expect(Number.parseInt(drawn ?? '', 10)).toBeLessThan(100);
    });

    it('say so where nothing is left, and are cleared', async () => {
      const { page } = await open('/?papers=500');
      await page.getByText('Nothing fits these filters').waitFor();
      await page.getByRole('button', { name: 'Clear the filters' }).first().click();
      await page.getByText(/^120 of/).waitFor();
      expect(page.url()).not.toContain('papers');
    });
  });

  describe('the timeline', () => {
    it('draws the months that are brushed, and lists their papers', async () => {
      const { page } = await open('/?concept=bert');
      await page.getByText(DRAWN).waitFor();
      const box = await page.locator('.brush').boundingBox();
      if (box === null) return expect.fail('There is no timeline.');
      const y = box.y + 12;
      await page.mouse.move(box.x + box.width * 0.5, y);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * 0.7, y, { steps: 4 });
      await page.mouse.up();
      await page.getByText(/^120 of [1-9]\d\d concepts/).waitFor();
      expect(page.url()).toMatch(/since=20\d\d-\d\d&until=20\d\d-\d\d/);
      await page.getByText('that fit the filters').waitFor();
      await page.getByRole('button', { name: 'All times' }).click();
      await page.getByText(/^120 of 1,2\d\d concepts/).waitFor();
    });

    it('says which months an address asks for, though no paper is of them', async () => {
      const { page } = await open('/?as=table&since=1950-01&until=1950-12');
      await page.getByText('Jan 1950 – Dec 1950').waitFor();
      expect(await page.locator('.bars .in').count()).toBe(0);
      await page.getByRole('button', { name: 'All times' }).click();
      await page.getByText('Jul 2012 – Jan 2025').waitFor();
    });

    it('is moved by keyboard', async () => {
      const { page } = await open();
      await page.getByText(DRAWN).waitFor();
      await page.getByRole('slider', { name: 'First month' }).focus();
      for (let press = 0; press < 10; press++) await page.keyboard.press('ArrowRight');
      await page.waitForURL(/since=20/);
    });

    it('runs by itself', async () => {
      const { page } = await open();
      await page.getByText(DRAWN).waitFor();
      await page.getByRole('button', { name: 'Let time run' }).click();
      await page.waitForURL(/until=/);
      const first = page.url();
      await page.waitForURL((url) => url.href !== first && url.search.includes('since='));
      await page.getByRole('button', { name: 'Stop' }).click();
    });
  });

  describe('a community', () => {
    it('folds into one node and opens again', async () => {
      const { page } = await open();
      await page.getByText(DRAWN).waitFor();
      const community = page.getByRole('button', { name: /ImageNet, image classification/ });
      await community.click();
      await page.getByText(/^120 of 1,2\d\d concepts in 8\d discs/).waitFor();
      expect(await community.getAttribute('aria-pressed')).toBe('true');
      expect(page.url()).toContain('fold=imagenet');
      await community.click();
      await page.getByText(/^120 of 1,2\d\d concepts ·/).waitFor();
    });
  });
}
