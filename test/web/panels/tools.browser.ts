import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DRAWN, type Open } from '../browser.ts';

export function describeTools(open: Open): void {
  describe('a path', () => {
    it('leads from one picked concept to another, with the papers of each step', async () => {
      const { page } = await open();
      await page.getByText(DRAWN).waitFor();
      await page.getByRole('button', { name: 'Path' }).click();
      await page.getByRole('combobox', { name: 'From which concept' }).fill('LoRA');
      await page.keyboard.press('Enter');
      await page.getByText('From LoRA').or(page.getByText('From lora')).waitFor();
      await page.getByRole('combobox', { name: 'To which concept' }).fill('ImageNet');
      await page.keyboard.press('Enter');
      const steps = page.locator('.steps li');
      await steps.nth(1).waitFor();
      expect(await steps.first().textContent()).toBe('LoRA');
      expect(await steps.last().textContent()).toMatch(/papers? names? both.*ImageNet$/);
      expect(page.url()).toContain('from=lora&to=imagenet');
      await page.getByText(/^121 of/).waitFor();
    });
  });

  describe('tools', () => {
    it('take what is typed as soon as they open, one field after the other', async () => {
      const { page } = await open('/?as=table');
      await page.getByText(DRAWN).waitFor();
      await page.getByRole('button', { name: 'Path' }).click();
      await page.keyboard.type('BERT');
      await page.keyboard.press('Enter');
      await page.waitForURL(/from=bert/);
      await page.keyboard.type('ImageNet');
      await page.keyboard.press('Enter');
      await page.waitForURL(/from=bert&to=imagenet/);
      await page.getByRole('button', { name: 'Compare' }).click();
      await page.keyboard.type('BERT');
      await page.keyboard.press('Enter');
      await page.waitForURL(/compare=bert/);
      await page.getByRole('button', { name: 'Tag my text' }).click();
      await page.keyboard.type('LoRA');
      expect(await page.getByLabel(/Paste an abstract/).inputValue()).toBe('LoRA');
    });
  });

  describe('a comparison', () => {
    it('draws two to four concepts over time, and takes one away again', async () => {
      const { page } = await open('/?as=table&tool=compare&compare=bert&compare=gpt-3');
      await page.locator('.lines polyline').nth(1).waitFor();
      await page.getByRole('combobox', { name: 'Compare with which concept' }).fill('ImageNet');
      await page.keyboard.press('Enter');
      await page.locator('.lines polyline').nth(2).waitFor();
      const picture = page.getByRole('img', { name: /papers by quarter/ });
      expect(await picture.getAttribute('aria-label')).toMatch(/BERT, most in 20\d\d-Q\d/);
      await page.getByRole('button', { name: 'Remove BERT' }).click();
      await page.locator('.lines polyline').nth(2).waitFor({ state: 'detached' });
      expect(page.url()).not.toContain('compare=bert');
    });
  });

  describe('a name that no paper of the graph has', () => {
    it('is told in the panel, and the rest of the picture is drawn', async () => {
      const { page } = await open('/?open=zebraqa&concept=zebraqa');
      await page.getByText('No paper of this graph names “zebraqa”').waitFor();
      await page.getByText(DRAWN).waitFor();
      expect(await page.getByRole('alert').count()).toBe(0);
    });
  });

  describe('a link to a concept that is not among the strongest', () => {
    it('draws it too, without a step of the history', async () => {
      const { page } = await open('/?concept=lora&as=table');
      await page.getByRole('heading', { name: 'LoRA', exact: true }).waitFor();
      await page.getByRole('rowheader', { name: 'LoRA', exact: true }).first().waitFor();
      expect(page.url()).toContain('open=lora');
    });
  });

  describe('a text of one’s own', () => {
    it('is marked while it is typed, and stands in the address', async () => {
      const { page } = await open('/?as=table&tool=tag');
      await page.getByLabel(/Paste an abstract/).fill('We fine-tune LLaMA with LoRA on GSM8K.');
      await page.locator('.tagged .mention').nth(2).waitFor();
      const found = await page.locator('.tagged .mention').allTextContents();
      expect(found).toEqual(expect.arrayContaining(['LLaMA', 'LoRA', 'GSM8K']));
      const address = page.url();
      await open('/?as=table');
      await open(address.slice(address.indexOf('/?')));
      await page.locator('.tagged .mention').first().waitFor();
    });
  });

  describe('what is saved', () => {
    it('is the whole picture as SVG', async () => {
      const { page } = await open();
      await page.getByText(DRAWN).waitFor();
      await page.getByText('Save', { exact: true }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'SVG' }).click(),
      ]);
      const text = readFileSync(await download.path(), 'utf8');
      expect(text.match(/<circle /g)).toHaveLength(120);
      expect(text.match(/<line /g)?.length).toBe(600);
      expect(text).toContain('>Transformer</text>');
    });

    it('is the whole picture as PNG', async () => {
      const { page } = await open('/?as=table');
      await page.getByText(DRAWN).waitFor();
      await page.getByText('Save', { exact: true }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'PNG' }).click(),
      ]);
      const bytes = readFileSync(await download.path());
      expect(bytes.subarray(1, 4).toString()).toBe('PNG');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([3200, 2000]);
      expect(bytes.length).toBeGreaterThan(50_000);
    });

    it('is the whole graph, where that is asked for, or how to get what is too large', async () => {
      const { page } = await open('/?as=table&nodes=20', {});
      await page.getByText(DRAWN).waitFor();
      await page.getByText('Save', { exact: true }).click();
      await page.getByText('Whole graph').click();
      const menu = page.locator('.menu-sheet');
      await menu.getByText(/^1,2\d\d concepts, 301 papers/).waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'BibTeX' }).click(),
      ]);
      const text = readFileSync(await download.path(), 'utf8');
      expect(text.match(/^@/gm)).toHaveLength(301);
      await page.route('**/export/gexf', (route) => route.fulfill({ status: 413 }));
      await page.getByRole('link', { name: 'GEXF' }).click();
      await page.getByRole('alert').getByText('paperloom export gexf --out FILE').waitFor();
      await page.context().close();
    });

    it('is data that a token opens, where reading takes one', async () => {
      const { page } = await open('/?as=table', {});
      await page.getByText(DRAWN).waitFor();
      await page.evaluate(() => sessionStorage.setItem('paperloom.token', 'letmein'));
      await page.route('**/export/gexf?*', (route) => {
        const isKnown = route.request().headers()['authorization'] === 'Bearer letmein';
        const headers = { 'content-disposition': 'attachment; filename="paperloom.gexf"' };
        return route.fulfill(
          isKnown
            ? { headers, body: '<gexf/>' }
            : refusal(401, 'UNAUTHENTICATED', 'No such token.'),
        );
      });
      await page.getByText('Save', { exact: true }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'GEXF' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('paperloom.gexf');
      await page.evaluate(() => sessionStorage.setItem('paperloom.token', 'another'));
      await page.getByRole('link', { name: 'GEXF' }).click();
      await page.getByRole('alert').getByText('No such token. Reload the page').waitFor();
      await page.context().close();
    });

    it('is no refusal: that is told in the menu', async () => {
      const { page } = await open('/?as=table', {});
      await page.getByText(DRAWN).waitFor();
      const answer = refusal(429, 'RATE_LIMITED', 'Thirty exports in a minute are enough.');
      await page.route('**/export/gexf?*', (route) => route.fulfill(answer));
      await page.getByText('Save', { exact: true }).click();
      await page.getByRole('link', { name: 'GEXF' }).click();
      await page.getByRole('alert').getByText('are enough. Wait a minute').waitFor();
      expect(page.url()).toContain('as=table');
      await page.context().close();
    });
  });
}

/** As the service refuses an export. */
function refusal(status: number, code: string, message: string) {
  const errors = [{ message, extensions: { code } }];
  return { status, contentType: 'application/json', body: JSON.stringify({ errors }) };
}
