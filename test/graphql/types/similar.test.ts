import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../../src/graph/store.ts';
import { ask, askWrongly } from '../ask.ts';
import { openLibrary } from '../library.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openLibrary();
});
afterAll(() => store.close());

const query = (first: number) =>
  `{ paper(key: "arxiv:2401.00001") { similar(first: ${first}) { score paper { title } sharedConcepts { slug } } } }`;

describe('similar', () => {
  it('gives papers with what they share, rare things first and weighing most', async () => {
    const data = await ask(store, query(2));
    expect(data).toMatchObject({
      paper: {
        similar: [
          {
            // ln(7/2) for GSM8K, ln(7/3) for LLaMA, ln(7/4) for LoRA.
            score: 2.66,
            paper: { title: 'Which adapter is best' },
            sharedConcepts: [{ slug: 'gsm8k' }, { slug: 'llama' }, { slug: 'lora' }],
          },
          { paper: { title: 'The naïve baseline' }, sharedConcepts: [{ slug: 'llama' }] },
        ],
      },
    });
  });

  it('leaves the paper itself out, and what shares nothing', async () => {
    const data = JSON.stringify(await ask(store, query(100)));
    expect(data).not.toContain('LoRA on a shoestring');
    expect(data).not.toContain('Flat minima again');
    expect(data.match(/"score"/g)).toHaveLength(4);
  });

  it('refuses more than it gives', async () => {
    expect((await askWrongly(store, query(101)))?.message).toContain('from 0 to 100');
  });
});
