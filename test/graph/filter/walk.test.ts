import { describe, expect, onTestFinished, test } from 'vitest';
import type { PaperCondition } from '../../../src/graph/filter/condition.ts';
import { findMatches } from '../../../src/graph/filter/walk.ts';
import { graphStoreOver } from '../../../src/graph/graph-store.ts';
import { openSqliteRunner } from '../../../src/graph/sqlite/connect.ts';
import { stretchesOf } from '../../../src/graph/stretches.ts';
import { first, put, uid } from '../contract/harness.ts';

const WITH_LORA: PaperCondition = { kind: 'concept', uid: uid('LoRA'), papers: 2 };

describe('a search among all papers', () => {
  test('ends when its budget is spent, tells where, and goes on from there', async () => {
    const runner = await openSqliteRunner('sqlite::memory:');
    const store = graphStoreOver(runner);
    onTestFinished(() => store.close());
    const papers = Array.from({ length: 200 }, (_, i) => ({
      arxiv: String(1000 + i),
      title: `Paper ${i}`,
      on: '2024-01-01',
      mentions: i === 0 || i === 100 ? ['LoRA'] : ['BERT'],
    }));
    await put(store, papers);
    const bounds = { after: '~', before: '' };
    const look = async (after?: string) => {
      const stretches = stretchesOf('NEWEST', first(5, after), bounds);
      const walk = { condition: WITH_LORA, stretches, limit: 5, budget: 60 };
      const [matches] = await findMatches(runner, [{ lists: undefined }], walk);
      return { found: matches?.found.map(({ sortKey }) => sortKey), reached: matches?.reached };
    };
    const one = await look();
    expect(one).toEqual({ found: [], reached: expect.any(String) });
    const two = await look(one.reached);
    expect(two).toEqual({ found: ['2024-01-01|day|arxiv:1100'], reached: expect.any(String) });
    const three = await look(two.reached);
    const four = await look(three.reached);
    expect(four).toEqual({ found: ['2024-01-01|day|arxiv:1000'], reached: undefined });
  });
});
