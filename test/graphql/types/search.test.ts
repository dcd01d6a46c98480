import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { GraphStore } from '../../../src/graph/store.ts';
import { ask, askWrongly } from '../ask.ts';
import { openLibrary } from '../library.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openLibrary();
});
afterAll(() => store.close());

const QUERY =
  'query ($text: String!, $first: Int) { search(text: $text, first: $first) { score snippet paper { title } } }';
const HITS = z.object({
  search: z.array(
    z.object({ score: z.number(), snippet: z.string(), paper: z.object({ title: z.string() }) }),
  ),
});

async function search(text: string, first?: number) {
  return HITS.parse(await ask(store, QUERY, { text, first })).search;
}

describe('search', () => {
  it.each([
    ['lora', ['A year of adapters', 'LoRA on a shoestring', 'Notes without a date']],
    ['lora gsm8k', ['LoRA on a shoestring']],
    ['"low-rank adaptation"', ['Which adapter is best']],
    ['"adaptation rank"', []],
    ['adapt*', ['A year of adapters', 'Which adapter is best']],
    ['adapt* -year', ['Which adapter is best']],
    ['lora -"tight budgets"', ['A year of adapters', 'Notes without a date']],
    ['naive', ['The naïve baseline']],
    ['', []],
    ['-lora', []],
    ['*', []],
  ])('%j finds %j', async (text, titles) => {
    const hits = await search(text);
    expect(hits.map(({ paper }) => paper.title).toSorted()).toEqual(titles);
  });

  it('ranks best first', async () => {
    const scores = (await search('lora')).map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('marks what was found', async () => {
    expect(await search('"low-rank adaptation" gsm*')).toMatchObject([
      {
        snippet:
          'Adapters are many. «Low»-«Rank» «Adaptation» beats them on «GSM8K». A LLaMA was the base.',
      },
    ]);
  });

  it.each([
    '"unbalanced',
    'a AND',
    'NEAR(',
    'title:',
    '^',
    '*:* AND (',
    'a~0.9 OR [* TO *]',
    "'; DROP TABLE paper; --",
    '{{7*7}}',
    '\ud800',
    'a\u0000b',
    '((((',
    '-',
    '- -',
    '"',
    '""',
    'a-b*c',
    '\u202e',
  ])('takes %j for text, never for syntax', async (text) => {
    expect(await search(text)).toBeInstanceOf(Array);
  });

  it('gives at most so many', async () => {
    expect(await search('lora', 1)).toHaveLength(1);
    expect(await search('lora', 0)).toHaveLength(0);
  });

  it('refuses endless texts and numbers', async () => {
    for (const variables of [
      { text: 'x'.repeat(501) },
      { text: 'x', first: 101 },
      { text: 'x', first: -1 },
    ]) {
      const error = await askWrongly(store, QUERY, variables);
      expect(error?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    }
  });
});
