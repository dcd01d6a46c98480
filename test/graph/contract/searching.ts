// What searching promises: words, phrases, beginnings and exclusions; nothing a reader types is an error.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PaperCondition } from '../../../src/graph/filter/condition.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { facetOf } from '../../../src/model/facet.ts';
import { first, type OpenEmpty, openFor, put, uid } from './harness.ts';
import { expectProperty, PROPERTY_TIMEOUT_MS } from './property.ts';

const WORDS = ['model', 'modal', 'mode', 'vision', 'c', 'or', 'not', 'near'] as const;

/** Title and abstract, every one of them different. */
const DOCUMENTS: readonly (readonly [string, string])[] = [
  ['model vision', 'mode c near'],
  ['vision model', 'or not'],
  ['modal mode', 'vision model vision'],
  ['c', 'model c model'],
  ['near or not', 'modal'],
  ['mode', 'near model mode'],
];

/** What people never type, and what engines read as orders. */
const wild = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...'"*-:^~()[]{}+&|!\\/?<>=.,;\'`'.split(''),
        ...[
          'OR',
          'AND',
          'NOT',
          'NEAR(',
          'TO',
          'title:',
          'abstract:',
          'titleWords:',
          '_id_:',
          '\u0000',
          '\ud800',
          '{title abstract} :',
          'model',
          'a b',
          '\u202e',
          '*:*',
          '&&',
          '||',
        ],
      ),
      { maxLength: 16 },
    )
    .chain((parts) => fc.constantFrom(parts.join(''), parts.join(' '))),
);

/** A part of a search, and what it asks of a document. */
interface Clause {
  readonly text: string;
  readonly holds: (document: readonly [string, string]) => boolean;
}

const word = fc.constantFrom(...WORDS);
const bare = fc.oneof(
  word.map((each) => ({ text: each, pattern: `\\b${each}\\b` })),
  fc.tuple(word, word).map(([x, y]) => ({ text: `"${x} ${y}"`, pattern: `\\b${x} ${y}\\b` })),
  word.map((each) => ({ text: `${each.slice(0, 3)}*`, pattern: `\\b${each.slice(0, 3)}` })),
);
const term = fc.tuple(fc.constantFrom('', 'title:', 'abstract:'), bare).map(
  ([field, { text, pattern }]): Clause => ({
    text: field + text,
    holds: ([title, abstract]) => {
      const fields = field === '' ? [title, abstract] : [field === 'title:' ? title : abstract];
      return fields.some((each) => new RegExp(pattern).test(each));
    },
  }),
);
const clause = fc.oneof(
  term,
  term.map(
    (each): Clause => ({
      text: `-${each.text}`,
      holds: (document) => !each.holds(document),
    }),
  ),
  fc.tuple(term, term).map(
    ([x, y]): Clause => ({
      text: `${x.text} OR ${y.text}`,
      holds: (document) => x.holds(document) || y.holds(document),
    }),
  ),
);

export function testSearching(open: OpenEmpty, runs: number): void {
  describe('searching', () => {
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['adapters', ['Adapters for vision']],
      ['language models', ['Large language models', 'Vision models']],
      ['"language models"', ['Large language models']],
      ['langu* -vision', ['Large language models']],
      ['MODELS large', ['Large language models']],
      ['c++', ['Kernels in C++']],
      ['"kernels in', ['Kernels in C++']],
      ['models AND NOT (', []],
      ['adapters OR kernels', ['Adapters for vision', 'Kernels in C++']],
      ['parts adapters OR "kernels in"', ['Adapters for vision', 'Kernels in C++']],
      ['vision OR', ['Adapters for vision', 'Vision models']],
      ['OR vision -models', ['Adapters for vision']],
      ['title:language', ['Large language models']],
      ['abstract:language OR title:kernels', ['Kernels in C++', 'Vision models']],
      ['title:lang* -abstract:see', ['Large language models']],
      ['vision -title:"vision models"', ['Adapters for vision']],
      ['title:', []],
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
        const hits = await store.searchPapers(text, {}, 10);
        expect(hits.map(({ paper }) => paper.title).sort()).toEqual([...titles].sort());
        expect(hits.map(({ score }) => score)).toEqual(
          hits.map(({ score }) => score).toSorted((x, y) => y - x),
        );
      });
    }

    const UNDERSTOOD = 'any text whatever is understood, and finds what holds all of it';
    test(UNDERSTOOD, { timeout: PROPERTY_TIMEOUT_MS }, async () => {
      const store = await openFor(open);
      await put(
        store,
        DOCUMENTS.map(([title, words], i) => ({ arxiv: String(i), title, words })),
      );
      await expectProperty(
        fc.asyncProperty(wild, async (text) => {
          expect(await store.searchPapers(text, {}, 5)).toBeInstanceOf(Array);
        }),
        { numRuns: 10 * runs },
      );
      await expectProperty(
        fc.asyncProperty(fc.array(clause, { minLength: 1, maxLength: 4 }), async (clauses) => {
          const text = clauses.map((each) => each.text).join(' ');
          const found = await store.searchPapers(text, {}, 50);
          const isOnlyMinus = clauses.every((each) => each.text.startsWith('-'));
          const wanted = DOCUMENTS.filter((document) =>
            clauses.every((each) => each.holds(document)),
          ).map(([title]) => title);
          expect(found.map(({ paper }) => paper.title).sort()).toEqual(
            isOnlyMinus ? [] : wanted.sort(),
          );
        }),
        { numRuns: 10 * runs },
      );
    });

    test('a filter narrows it, whether few papers fit or many', async () => {
      const store = await openFor(open);
      await put(store, [
        { arxiv: '1', title: 'One model', on: '2023', mentions: ['LoRA'] },
        { arxiv: '2', title: 'Two models', on: '2024', mentions: ['LoRA'] },
        { arxiv: '3', title: 'Three model', on: '2024', mentions: ['LoRA', 'BERT'] },
        {
          arxiv: '4',
          title: 'Four model',
          on: '2024',
          mentions: ['BERT'],
          authors: ['Grace Hopper'],
        },
      ]);
      const list = facetOf('AUTHOR', 'Grace Hopper')?.id ?? expect.fail('She has a list.');
      const titles = async (query: Parameters<GraphStore['searchPapers']>[1]) => {
        const hits = await store.searchPapers('model', query, 10);
        expect(hits.every(({ score }) => score > 0)).toBe(true);
        return hits.map(({ paper }) => paper.title).sort();
      };
      for (const papers of [3, 100_000]) {
        const lora: PaperCondition = { kind: 'concept', uid: uid('LoRA'), papers };
        expect(await titles({ condition: lora })).toEqual(['One model', 'Three model']);
        expect(await titles({ condition: lora, since: '2024' })).toEqual(['Three model']);
        expect(await titles({ condition: { kind: 'facet', list, papers } })).toEqual([
          'Four model',
        ]);
        expect(await titles({ condition: { kind: 'not', condition: lora } })).toEqual([
          'Four model',
        ]);
      }
      expect(await titles({ until: '2023' })).toEqual(['One model']);
    });

    test('a paper whose date changes is found once', async () => {
      const store = await openFor(open);
      await put(store, [{ arxiv: '1', title: 'Some words', on: '2023' }]);
      await put(store, [{ arxiv: '1', title: 'Some words', on: '2024-05-06' }]);
      await put(store, [{ arxiv: '1', title: 'Some words' }]);
      expect(await store.searchPapers('some', {}, 5)).toHaveLength(1);
    });

    test('a changed text is found by its new words only', async () => {
      const store = await openFor(open);
      await put(store, [{ arxiv: '1', title: 'Old words' }]);
      await put(store, [{ arxiv: '1', title: 'New words' }]);
      expect(await store.searchPapers('old', {}, 5)).toEqual([]);
      expect(await store.searchPapers('new', {}, 5)).toHaveLength(1);
      expect((await store.findPapers({}, first(5))).items).toHaveLength(1);
    });
  });
}
