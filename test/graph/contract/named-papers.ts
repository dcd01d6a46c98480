// What a store tells of the papers in some lists: what each names, newest first.
import { describe, expect, test } from 'vitest';
import type { NamedPapers } from '../../../src/graph/named-papers.ts';
import { type FacetId, facetOf } from '../../../src/model/facet.ts';
import { type OpenEmpty, openFor, put, uid } from './harness.ts';

function category(name: string): FacetId {
  return facetOf('CATEGORY', name)?.id ?? expect.fail(`${name} is no category.`);
}

/** What each paper names, newest first. */
function unpacked({ uids, names, ends }: NamedPapers) {
  return [...ends].map((end, i) =>
    [...names.subarray(ends[i - 1] ?? 0, end)].map((name) => uids[name]),
  );
}

export function testNamedPapers(open: OpenEmpty): void {
  describe('the papers of some categories', () => {
    const LORA = { name: 'LoRA', kind: 'METHOD' } as const;
    const BERT = { name: 'BERT', kind: 'MODEL' } as const;
    const PAPERS = [
      { title: 'One', on: '2023-05-01', categories: ['cs.CL'], mentions: [LORA, BERT] },
      { title: 'Two', on: '2024-02', categories: ['cs.CL', 'cs.LG'], mentions: [LORA] },
      {
        title: 'Three',
        on: '2024',
        categories: ['cs.LG'],
        mentions: [{ name: 'GLUE', kind: 'DATASET' }],
      },
      { title: 'Four', categories: ['cs.LG'], mentions: [] },
      { title: 'Five', on: '2024-03', categories: ['stat.ML'], mentions: ['CLIP'] },
    ] as const;
    const names = (...of: readonly string[]) => of.map(uid).sort((a, b) => a - b);
    const opened = async () => {
      const store = await openFor(open);
      await put(store, PAPERS);
      return store;
    };

    test('tell what they name, newest first, each once, and of which kind that is', async () => {
      const store = await opened();
      const lists = [category('cs.CL'), category('cs.LG')];
      const found = await store.findNamedUnder({ lists }, 10);
      expect(unpacked(found)).toEqual([names('GLUE'), names('LoRA'), names('LoRA', 'BERT'), []]);
      expect(found.uids).toEqual(names('LoRA', 'BERT', 'GLUE'));
      expect(found.kinds[found.uids.indexOf(uid('GLUE'))]).toBe('DATASET');
      expect(found.kinds[found.uids.indexOf(uid('BERT'))]).toBe('MODEL');
    });

    test('are those of the months alone, and no more than are asked for', async () => {
      const store = await opened();
      const lists = [category('cs.CL'), category('cs.LG')];
      const months = { since: 202402, until: 202412 };
      const dated = await store.findNamedUnder({ lists, months }, 10);
      expect(unpacked(dated)).toEqual([names('LoRA')]);
      const newest = await store.findNamedUnder({ lists }, 2);
      expect(unpacked(newest)).toEqual([names('GLUE'), names('LoRA')]);
      const none = await store.findNamedUnder({ lists: [category('q-bio.NC')] }, 10);
      expect([unpacked(none), none.uids]).toEqual([[], []]);
    });
  });
}
