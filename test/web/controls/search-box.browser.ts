import { describe, expect, it } from 'vitest';
import { DRAWN, type Open } from '../browser.ts';

export function describeSearchBox(open: Open): void {
  describe('the search box', () => {
    it('is reached with "/", completes an alias and takes it by keyboard', async () => {
      const { page } = await open();
      await page.getByText(DRAWN).waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type('low-rank ada');
      const option = page.getByRole('option').filter({ hasText: 'LoRA as “low-rank adaptation”' });
      await option.waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'LoRA', exact: true }).waitFor();
      expect(page.url()).toContain('concept=lora');
      await page.locator('h2:focus').getByText('LoRA', { exact: true }).waitFor();
      await page.keyboard.press('/');
      await page.keyboard.press('Escape');
      await page.locator('.panel').waitFor({ state: 'detached' });
      expect(page.url()).not.toContain('concept=lora');
    });

    it('is reached from sliders and boxes to tick, and takes no "/" as its first letter', async () => {
      const { page } = await open('/?as=table');
      const box = page.getByRole('combobox');
      for (const start of ['input[type=range]', 'input[type=checkbox]']) {
        await page.locator(start).first().focus();
        await page.keyboard.press('/');
        await page.keyboard.press('/');
        await page.keyboard.type('x/y');
        expect(await box.inputValue()).toBe('x/y');
        await box.fill('');
      }
    });

    it('lets Escape close the panel, but not from a menu, nor from a field with text', async () => {
      const { page } = await open('/?as=table&concept=lora');
      const heading = page.getByRole('heading', { name: 'LoRA', exact: true });
      await heading.waitFor();
      await page.getByText('Save', { exact: true }).click();
      await page.keyboard.press('Escape');
      await page.locator('.menu[open]').waitFor({ state: 'detached' });
      await page.getByRole('combobox').fill('x');
      await page.keyboard.press('Escape');
      expect(await heading.isVisible()).toBe(true);
      await page.getByRole('combobox').fill('');
      await page.getByRole('slider').first().focus();
      await page.keyboard.press('Escape');
      await heading.waitFor({ state: 'detached' });
    });

    it('takes what was typed, not what an earlier letter found, however fast Enter follows', async () => {
      const { page } = await open('/?as=table');
      await page.getByRole('combobox').pressSequentially('low-rank ada');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'LoRA', exact: true }).waitFor();
    });

    it('finds papers by words of their titles, below the names', async () => {
      const { page } = await open('/?as=table');
      await page.getByRole('combobox').fill('quantized llm');
      const found = page.getByRole('group', { name: 'Papers' }).getByRole('option');
      await found.filter({ hasText: 'QLoRA: Efficient Finetuning of Quantized LLMs' }).click();
      await page.getByRole('complementary', { name: 'Paper' }).waitFor();
      await page.locator('article h2:focus').getByText('QLoRA').waitFor();
    });

    it('says so where nothing is called so', async () => {
      const { page } = await open('/?as=table');
      await page.getByRole('combobox').fill('qqqqzzzzxxxx');
      await page.getByText('Nothing is called so').waitFor();
    });

    it('brings what was not drawn into the picture, and leaves the rest where it is', async () => {
      const { page } = await open('/?nodes=40');
      await page.getByText(DRAWN).waitFor();
      await page.getByRole('combobox').fill('LoRA');
      await page.getByRole('option').first().click();
      await page.getByText(/^4[1-9] of|^5\d of/).waitFor();
      expect(page.url()).toContain('open=lora');
    });
  });
}
