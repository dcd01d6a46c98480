// What searching promises: words, phrases, beginnings and exclusions; nothing a reader types is an error.
import { describe, expect, test } from 'vitest';
import { first, type OpenEmpty, openFor, put } from './harness.ts';

export function testSearching(open: OpenEmpty): void {
  describe('searching', () => {
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['adapters', ['Adapters for vision']],
      ['language models', ['Large language models', 'Vision models']],
      ['"language models"', ['Large language models']],
      ['langu* -vision', ['Large language models']],
      ['MODELS large', ['Large language models']],
      ['c++', ['Kernels in C++']],
      ['"kernels in', ['Kernels in C++']],
      ['models AND OR NOT (', []],
      ['-models', []],
      ['** " -', []],
      ["o'reilly", []],
    ];
    for (const [text, titles] of cases) {
      test(`${text} finds ${titles.length === 0 ? 'nothing' : titles.join(', ')}`, async () => {
        const store = await openFor(open);
        await put(store, [
          { title: 'Large language models', words: 'They talk.' },
          { title: 'Vision models', words: 'They see, and speak a language.' },
          { title: 'Adapters for vision', words: 'Small parts.' },
          { title: 'Kernels in C++', words: 'Fast parts.' },
        ]);
        const hits = await store.searchPapers(text, 10);
        expect(hits.map(({ paper }) => paper.title).sort()).toEqual([...titles].sort());
        expect(hits.map(({ score }) => score)).toEqual(
          hits.map(({ score }) => score).toSorted((x, y) => y - x),
        );
      });
    }

    test('a changed text is found by its new words only', async () => {
      const store = await openFor(open);
      await put(store, [{ arxiv: '1', title: 'Old words' }]);
      await put(store, [{ arxiv: '1', title: 'New words' }]);
      expect(await store.searchPapers('old', 5)).toEqual([]);
      expect(await store.searchPapers('new', 5)).toHaveLength(1);
      expect((await store.findPapers({}, first(5))).items).toHaveLength(1);
    });
  });
}
