import { describe, expect, it } from 'vitest';
import type { Open } from '../browser.ts';

export function describeConceptPanel(open: Open): void {
  describe('the panel of a concept', () => {
    it('tells definition, aliases, papers with their sentences, life line, company and hierarchy', async () => {
      const { page } = await open('/?as=table&concept=lora');
      const panel = page.getByRole('complementary', { name: 'About LoRA' });
      await panel.getByRole('heading', { name: 'Papers' }).waitFor();
      expect(await panel.locator('.definition').textContent()).toContain('low-rank');
      expect(await panel.getByText('also called').textContent()).toContain('low-rank adaptation');
      expect(await panel.locator('mark').allTextContents()).toContain('LoRA');
      expect(await panel.locator('.life-line rect').count()).toBeGreaterThan(3);
      const row = panel.getByRole('row', { name: 'GPT-3' });
      expect(await row.textContent()).toMatch(/GPT-3\d+-?\d\.\d\d/);
      await panel.getByRole('heading', { name: 'More general' }).waitFor();
    });

    it('lists papers newest first', async () => {
      const { page } = await open('/?as=table&concept=bert');
      await page.getByRole('heading', { name: 'Papers' }).waitFor();
      const dates = await page.locator('ol.papers .facts').allTextContents();
      const days = dates.map((text) => Date.parse(text.replace('introduces it', '')));
      expect(days.length).toBe(10);
      expect(days).toEqual(days.toSorted((a, b) => b - a));
    });

    it('opens neighbours in place', async () => {
      const { page } = await open('/?concept=bert');
      await page.getByRole('button', { name: /Add its neighbours · \d+ more/ }).click();
      await page.getByText(/^12[1-9] of|^13\d of/).waitFor();
      expect(page.url()).toContain('open=bert');
    });

    it('says where there is no such concept', async () => {
      const { page } = await open('/?as=table&concept=nothing-is-called-so');
      await page.getByText('No paper of this graph names it').waitFor();
    });
  });

  describe('the panel of a paper', () => {
    it('marks every mention by its kind, explains it, and leads to the concept and to arXiv', async () => {
      const { page } = await open('/?as=table&concept=lora');
      await page.getByRole('link', { name: /^QLoRA: / }).click();
      const mention = page.locator('.abstract .mention', { hasText: 'LoRA' }).first();
      await mention.waitFor();
      expect(await mention.getAttribute('class')).toContain('kind-method');
      expect(await mention.getAttribute('title')).toMatch(/method[\s\S]*Found by .*% sure/);
      const link = page.getByRole('link', { name: /Read it at arXiv/ });
      expect(await link.getAttribute('href')).toMatch(/^https:\/\/arxiv\.org\/abs\/\d/);
      await page.getByRole('button', { name: '← Concept' }).click();
      await page.getByRole('heading', { name: 'LoRA', exact: true }).waitFor();
    });
  });
}
