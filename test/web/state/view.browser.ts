import { describe, expect, it } from 'vitest';
import { DRAWN, type Open } from '../browser.ts';

export function describeView(open: Open): void {
  describe('a view', () => {
    it('is an address: opened elsewhere it shows the same', async () => {
      const { page } = await open('/?open=lora&kind=METHOD&kind=MODEL&colour=year&concept=lora');
      await page.getByText(DRAWN).waitFor();
      await page.getByRole('heading', { name: 'LoRA', exact: true }).waitFor();
      expect(await page.getByRole('checkbox', { name: 'Datasets' }).isChecked()).toBe(false);
      expect(await page.getByRole('radio', { name: 'Year' }).isChecked()).toBe(true);
    });

    it('says when the service has a newer graph, and loads it', async () => {
      const { page } = await open('/?as=table&nodes=10', {});
      await page.getByText(DRAWN).waitFor();
      await page.route('**/health', (route) =>
        route.fulfill({ json: { status: 'ok', revision: 1_000_000 } }),
      );
      await page.evaluate('document.dispatchEvent(new Event("visibilitychange"))');
      await page.getByText('The graph has changed.').waitFor();
      await page.unroute('**/health');
      await page.getByRole('button', { name: 'Load it anew' }).click();
      await page.getByText('The graph has changed.').waitFor({ state: 'detached' });
      await page.getByText(DRAWN).waitFor();
      await page.context().close();
    });

    it('is gone back to and forth again', async () => {
      const { page } = await open('/?as=table&concept=bert');
      await page.getByRole('heading', { name: 'BERT', exact: true }).waitFor();
      await page.getByRole('row').getByRole('link').first().click();
      await page.getByRole('heading', { name: 'BERT', exact: true }).waitFor({ state: 'detached' });
      const next = await page.getByRole('heading', { level: 2 }).textContent();
      await expect.poll(() => page.title()).toBe(`${next} · Paperloom`);
      await page.goBack();
      await page.getByRole('heading', { name: 'BERT', exact: true }).waitFor();
      await page.goForward();
      await page.getByRole('heading', { name: next ?? '', exact: true, level: 2 }).waitFor();
    });
  });
}
