import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../../src/graph/store.ts';
import { ask, askWrongly } from '../ask.ts';
import { openLibrary } from '../library.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openLibrary();
});
afterAll(() => store.close());

describe('extract', () => {
  const EXTRACT =
    'query ($title: String, $abstract: String!) { extract(title: $title, abstract: $abstract) { slug name kind surface field start end role confidence rule } }';

  it('tells the places in the text as it was given', async () => {
    const variables = { title: 'On LoRA', abstract: 'We  \\emph{like} LoRA.' };
    const common = {
      slug: 'lora',
      name: 'LoRA',
      kind: 'METHOD',
      surface: 'LoRA',
      role: 'MENTIONS',
      confidence: 0.75,
      rule: 'lora-only',
    };
    const at = variables.abstract.indexOf('LoRA');
    expect(await ask(store, EXTRACT, variables)).toEqual({
      extract: [
        { ...common, field: 'TITLE', start: 3, end: 7 },
        { ...common, field: 'ABSTRACT', start: at, end: at + 4 },
      ],
    });
  });

  it('takes texts without names, without title and without anything', async () => {
    for (const variables of [{ abstract: 'Nothing.' }, { title: null, abstract: '' }]) {
      expect(await ask(store, EXTRACT, variables)).toEqual({ extract: [] });
    }
  });

  it('stores nothing', async () => {
    const before = await store.revision();
    await ask(store, EXTRACT, { abstract: 'LoRA' });
    expect(await store.revision()).toBe(before);
  });

  it('refuses texts beyond an abstract', async () => {
    const error = await askWrongly(store, EXTRACT, { abstract: 'x'.repeat(20_001) });
    expect(error?.message).toContain('Argument "abstract" has 20001 characters');
  });
});

describe('stats', () => {
  it('counts what is there', async () => {
    const found = await ask(
      store,
      '{ stats { papers undatedPapers records mentions coOccurrences concepts conceptsByKind { kind concepts } revision } }',
    );
    expect(found).toEqual({
      stats: {
        papers: 7,
        undatedPapers: 1,
        records: 7,
        mentions: 12,
        coOccurrences: 4,
        concepts: 6,
        conceptsByKind: [
          { kind: 'MODEL', concepts: 2 },
          { kind: 'DATASET', concepts: 2 },
          { kind: 'METHOD', concepts: 2 },
          { kind: 'TASK', concepts: 0 },
          { kind: 'METRIC', concepts: 0 },
        ],
        revision: await store.revision(),
      },
    });
  });
});
