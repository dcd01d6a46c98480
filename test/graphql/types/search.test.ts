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
  'query ($text: String!, $first: Int) { search(text: $text, first: $first) { score snippet marks { start end } paper { title } } }';
const HITS = z.object({
  search: z.array(
    z.object({
      score: z.number(),
      snippet: z.string(),
      marks: z.array(z.object({ start: z.int(), end: z.int() })),
      paper: z.object({ title: z.string() }),
    }),
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
    ['year OR shoestring', ['A year of adapters', 'LoRA on a shoestring']],
    ['title:lora', ['LoRA on a shoestring']],
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
    const [hit] = await search('"low-rank adaptation" gsm*');
    expect(hit?.snippet).toBe(
      'Adapters are many. Low-Rank Adaptation beats them on GSM8K. A LLaMA was the base.',
    );
    const marked = hit?.marks.map(({ start, end }) => hit.snippet.slice(start, end));
    expect(marked).toEqual(['Low', 'Rank', 'Adaptation', 'GSM8K']);
  });

  it('is narrowed by a filter', async () => {
    const query =
      '{ search(text: "lora", where: { not: { concept: "gsm8k" } }) { paper { title } } }';
    const { search: hits } = z
      .object({ search: z.array(z.object({ paper: z.object({ title: z.string() }) })) })
      .parse(await ask(store, query));
    expect(hits.map(({ paper }) => paper.title).sort()).toEqual([
      'A year of adapters',
      'Notes without a date',
    ]);
  });

  it.each([
    ['-lora -"b c"', 'says only what must not be there'],
    ['a '.repeat(33), 'more than 32 words and phrases'],
  ])('says what is wrong with %s', async (text, message) => {
    const error = await askWrongly(store, QUERY, { text });
    expect(error?.message).toContain(message);
    expect(error?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  it('finds concepts too, by any part of their names', async () => {
    const concepts = async (args: string) =>
      ask(store, `{ searchConcepts(${args}) { name matched } }`);
    expect(await concepts('text: "rank adaptation"')).toEqual({
      searchConcepts: [{ name: 'LoRA', matched: 'Low-Rank Adaptation' }],
    });
    expect(await concepts('text: "anything", kinds: [METHOD]')).toEqual({ searchConcepts: [] });
    expect(await concepts('text: "\\"Lora\\""')).toEqual({
      searchConcepts: [{ name: 'LoRA', matched: 'LoRA' }],
    });
    expect(await concepts('text: "lorra"')).toEqual({
      searchConcepts: [{ name: 'LoRA', matched: 'LoRA' }],
    });
    expect(await concepts('text: "*"')).toEqual({ searchConcepts: [] });
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
