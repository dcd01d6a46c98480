// For everyone: by keyboard, as a table, read aloud, in light and dark, on a phone.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DRAWN, keepScreenshot, type Open } from './browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** It looks at every element, in milliseconds on a busy machine. */
const AXE_TIME = 90_000;

const VIEWS = {
  concept: '/?concept=bert&colour=community',
  paper: '/?concept=lora&paper=arxiv:2305.14314',
  compare: '/?tool=compare&compare=bert&compare=gpt-3&as=table&nodes=20',
} as const;

/** By how many pixels the drawing reaches below its place, as it does until it is drawn anew for a smaller one. */
const OVERHANG = `Math.max(...[...document.querySelectorAll('.picture-canvas canvas')].map((canvas) =>
  canvas.getBoundingClientRect().bottom - canvas.closest('.picture-canvas').getBoundingClientRect().bottom))`;

/** Only the colours differ between light and dark. */
const RULES = { light: '', dark: '{ runOnly: ["color-contrast"] }' } as const;

/** In words, so that a failure can be read. */
async function violations(page: Page, rules: string): Promise<string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate<AxeResults>(`axe.run(${rules})`);
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

export function describeAccessible(open: Open): void {
  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    it(
      'axe finds nothing serious',
      async () => {
        const { page } = await open('/', { colorScheme, bypassCSP: true });
        for (const [name, path] of Object.entries(VIEWS)) {
          await page.goto(new URL(path, page.url()).href);
          await page
            .getByRole('heading', { level: 3 })
            .or(page.locator('.lines'))
            .first()
            .waitFor();
          await page.getByText(DRAWN).waitFor();
          await keepScreenshot(page, `${name}-${colorScheme}`);
          expect(await violations(page, RULES[colorScheme])).toEqual([]);
        }
        await page.context().close();
      },
      AXE_TIME,
    );
  });

  describe('by keyboard', () => {
    it('arrows walk over the map, tell where they are, and Enter picks', async () => {
      const { page } = await open();
      await page.getByText(DRAWN).waitFor();
      await page.getByRole('application').focus();
      await page.keyboard.press('ArrowDown');
      const said = page.locator('.picture [aria-live]');
      await expect.poll(() => said.textContent()).toMatch(/^Transformer, method, \d+ papers$/);
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => said.textContent()).not.toMatch(/^Transformer|^$/);
      await page.keyboard.press('Enter');
      await page.waitForURL(/concept=/);
    });
  });

  describe('the table', () => {
    it('lists what is drawn, in an order that can be chosen', async () => {
      const { page } = await open('/?as=table');
      const rows = page.locator('.wide').first().locator('tbody tr');
      await rows.first().waitFor();
      expect(await rows.count()).toBe(120);
      expect(await rows.first().textContent()).toContain('Transformer');
      await page.getByRole('button', { name: /^Since/ }).click();
      const dates = await rows.locator('td:nth-child(5)').allTextContents();
      expect(Number(dates[0]?.slice(-4))).toBeLessThan(2014);
    });
  });

  describe('on a phone', () => {
    it('nothing is cut off at the side, and the panel leaves the map in sight', async () => {
      const viewport = { width: 390, height: 780 };
      const { page } = await open('/?concept=bert', { viewport, hasTouch: true, isMobile: true });
      await page.getByRole('heading', { name: 'BERT', exact: true }).waitFor();
      await expect.poll(() => page.evaluate(OVERHANG)).toBeLessThan(1);
      await keepScreenshot(page, 'phone');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
      const map = await page.locator('.picture-canvas').boundingBox();
      expect(map?.height).toBeGreaterThan(200);
      await page.context().close();
    });
  });

  describe('a browser without WebGL', () => {
    it('is shown the way to the table', async () => {
      const { page } = await open('/', { viewport: { width: 900, height: 600 } });
      await page.addInitScript(
        'HTMLCanvasElement.prototype.getContext = (get => function (kind, ...rest) { return kind === "webgl2" ? null : get.call(this, kind, ...rest); })(HTMLCanvasElement.prototype.getContext)',
      );
      await page.reload();
      await page.getByRole('button', { name: 'Show the table' }).click();
      await page.getByRole('rowheader', { name: 'Transformer', exact: true }).first().waitFor();
      await page.context().close();
    });
  });

  describe('a service that does not answer', () => {
    it('is told with what to do, and asked again', async () => {
      const { page, faults } = await open();
      await page.getByText(DRAWN).waitFor();
      await page.route('**/graphql', (route) => route.abort());
      await page.getByRole('button', { name: /^Show up to/ }).click();
      await page.getByRole('alert').getByText('npm start').waitFor();
      await page.unroute('**/graphql');
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByText(/^240 of/).waitFor();
      expect(faults.every((fault) => fault.includes('ERR_FAILED'))).toBe(true);
    });
  });
}
