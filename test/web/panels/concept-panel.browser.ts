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

    it('tells papers and company of the months that are drawn', async () => {
      const { page } = await open('/?as=table&concept=bert&since=2019-01&until=2019-12');
      const panel = page.getByRole('complementary', { name: 'About BERT' });
      await panel.getByText('that fit the filters').waitFor();
      await panel.getByText('Jan 2019 – Dec 2019').waitFor();
      const together = await panel.locator('.together tbody tr').first().textContent();
      await open('/?as=table&concept=bert');
      await panel.getByRole('heading', { name: 'Papers' }).waitFor();
      expect(await panel.getByText('Jan 2019').count()).toBe(0);
      expect(await panel.locator('.together tbody tr').first().textContent()).not.toBe(together);
    });

    it('says where there is no such concept', async () => {
      const { page } = await open('/?as=table&concept=nothing-is-called-so');
      await page.getByText('No paper of this graph names “nothing-is-called-so”').waitFor();
    });
  });

  describe('a mention', () => {
    it('explains itself to whoever comes by keyboard; Escape takes the card away, Enter leads on', async () => {
      const { page } = await open('/?as=table&concept=lora&paper=arxiv:2305.14314');
      await page.locator('.abstract .mention').first().waitFor();
      await page.getByRole('link', { name: /Read it at arXiv/ }).focus();
      await page.keyboard.press('Tab');
      const card = page.getByRole('tooltip');
      await card.getByText('QLoRA', { exact: true }).waitFor();
      const mention = page.locator('.mention:focus');
      expect(await mention.getAttribute('aria-describedby')).toBe(await card.getAttribute('id'));
      await page.keyboard.press('Escape');
      await card.waitFor({ state: 'detached' });
      expect(await mention.count()).toBe(1);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'QLoRA', exact: true }).waitFor();
    });
  });

  describe('the focus', () => {
    it('goes from a paper back to its link, and from a closed panel to where it was', async () => {
      const { page } = await open('/?as=table');
      await page.getByRole('rowheader', { name: 'BERT', exact: true }).first().waitFor();
      const name = page.getByRole('button', { name: 'BERT', exact: true });
      await name.focus();
      await page.keyboard.press('Enter');
      const paper = page.locator('ol.papers a').first();
      await paper.focus();
      await page.keyboard.press('Enter');
      await page.locator('article h2:focus').waitFor();
      await page.getByRole('button', { name: '← Concept' }).click();
      await page.locator('ol.papers a:focus').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('.panel').waitFor({ state: 'detached' });
      await page.locator('tbody button:focus').getByText('BERT', { exact: true }).waitFor();
    });
  });

  describe('the panel of a paper', () => {
    it('marks every mention by its kind, explains it, and leads to the concept and to arXiv', async () => {
      const { page } = await open('/?as=table&concept=lora');
      await page.getByRole('link', { name: /^QLoRA: / }).click();
      const mention = page.locator('.abstract .mention', { hasText: 'LoRA' }).first();
      await mention.waitFor();
      expect(await mention.getAttribute('class')).toContain('kind-method');
      await mention.hover();
      const card = page.getByRole('tooltip');
      expect(await card.textContent()).toMatch(
        /^QLoRA method · introduced here · 1 paper.*Found as .*% sure.*About QLoRA$/,
      );
      const link = page.getByRole('link', { name: /Read it at arXiv/ });
      expect(await link.getAttribute('href')).toMatch(/^https:\/\/arxiv\.org\/abs\/\d/);
      await page.getByRole('button', { name: '← Concept' }).click();
      await page.getByRole('heading', { name: 'LoRA', exact: true }).waitFor();
    });
  });
}
