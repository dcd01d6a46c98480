import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/graph/open-store.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { put } from '../../graph/contract/harness.ts';
import { ask } from '../ask.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openStore('sqlite::memory:');
  const twice = (...mentions: string[]) => [mentions, mentions];
  const papers = [
    ...twice('LoRA', 'BERT'),
    ...twice('LoRA', 'CLIP'),
    ...twice('BERT', 'T5'),
    ...twice('CLIP', 'T5'),
    ...twice('BERT', 'GLUE'),
    ...twice('BERT', 'ViT'),
    // Named together once, so it is linked, if hardly.
    ['LoRA', 'ViT'],
    // Once is no bridge.
    ['CLIP', 'SQuAD'],
  ];
  await put(
    store,
    papers.map((mentions, i) => ({ title: `Paper ${i}`, mentions })),
  );
});
afterAll(() => store.close());

const ANSWER =
  'score bridgeCount concept { name } bridges { papers papersOfOther concept { name } }';

describe('unlinked', () => {
  it('are what shares neighbours and no paper, the rarest of these weighing most', async () => {
    const found = await ask(store, `{ concept(slug: "lora") { unlinked { ${ANSWER} } } }`);
    // BERT is named by 8 papers, CLIP by 5.
    const clip = { papers: 2, papersOfOther: 2, concept: { name: 'CLIP' } };
    const bert = { papers: 2, papersOfOther: 2, concept: { name: 'BERT' } };
    expect(found).toEqual({
      concept: {
        unlinked: [
          {
            score: 1 / Math.log(5) + 1 / Math.log(8),
            bridgeCount: 2,
            concept: { name: 'T5' },
            bridges: [clip, bert],
          },
          {
            score: 1 / Math.log(8),
            bridgeCount: 1,
            concept: { name: 'GLUE' },
            bridges: [bert],
          },
        ],
      },
    });
  });

  it('can be narrowed and cut, and there may be none', async () => {
    const [first, none] = [
      await ask(
        store,
        '{ concept(slug: "lora") { unlinked(first: 1) { concept { name } bridges(first: 1) { papers } } } }',
      ),
      await ask(store, '{ concept(slug: "squad") { unlinked { score } } }'),
    ];
    expect(first).toEqual({
      concept: { unlinked: [{ concept: { name: 'T5' }, bridges: [{ papers: 2 }] }] },
    });
    expect(none).toEqual({ concept: { unlinked: [] } });
    const kind = await ask(store, '{ concept(slug: "glue") { kind } }');
    const name = JSON.stringify(kind).match(/"kind":"(\w+)"/)?.[1];
    const narrowed = await ask(
      store,
      `{ concept(slug: "lora") { unlinked(kinds: [${name}]) { concept { kind } } } }`,
    );
    expect(JSON.stringify(narrowed)).toContain(`"kind":"${name}"`);
  });
});

describe('risingPairs', () => {
  it('compare two windows, those that rise most first', async () => {
    const rising = await openStore('sqlite::memory:');
    const dated = (on: string, ...mentions: string[]) => ({ on, mentions });
    const papers = [
      dated('2023-11', 'BERT', 'T5'),
      dated('2023-12', 'BERT', 'T5'),
      dated('2024-01', 'BERT', 'T5', 'LoRA', 'CLIP'),
      dated('2024-02', 'BERT', 'T5', 'LoRA', 'CLIP'),
      dated('2024-03', 'LoRA', 'CLIP'),
    ];
    const query =
      '{ risingPairs(over: MONTHS_3, minPapers: 2) { until isTruncated pairs { papers papersBefore score source { name } target { name } } } }';
    expect(await ask(rising, query)).toEqual({ risingPairs: null });
    await put(
      rising,
      papers.map((paper, i) => ({ title: `Paper ${i}`, ...paper })),
    );
    const answer = await ask(rising, query);
    expect(answer).toMatchObject({
      risingPairs: { until: '2024-03', isTruncated: false, pairs: { length: 6 } },
    });
    const scores = JSON.stringify(answer).match(/"score":[\d.]+/g);
    expect(scores?.[0]).toBe('"score":1.6');
    expect(scores?.at(-1)).toBe('"score":1');
    expect(
      await ask(rising, '{ risingPairs(first: 1, minPapers: 3) { pairs { papers } } }'),
    ).toEqual({
      risingPairs: { pairs: [{ papers: 4 }] },
    });
    await rising.close();
  });
});
