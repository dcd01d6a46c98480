import { describe, expect, test } from 'vitest';
import type { GraphChange } from '../../src/graph/change.ts';
import { type PaperToStore, planChange } from '../../src/graph/plan.ts';
import { sortKeyOf } from '../../src/graph/sort-key.ts';
import type { StoredPaper } from '../../src/graph/stored-paper.ts';
import { writeSteps } from '../../src/graph/write-steps.ts';
import { uid } from './contract/harness.ts';
import { paperOf } from './papers.ts';

const LORA = paperOf({ arxiv: '1', title: 'One', on: '2021', mentions: ['LoRA', 'BERT', 'T5'] });

/** What the store would hold after the paper was put into an empty one. */
function storedAs(next: PaperToStore): StoredPaper {
  const row = planFrom([], [next]).papers[0] ?? expect.fail('A new paper has a row.');
  return {
    ...row,
    keys: next.paper.keys,
    sortKey: sortKeyOf(next.paper.published, next.paper.key),
    records: next.paper.records,
    titleHashes: next.titleHashes,
  };
}

function planFrom(before: readonly StoredPaper[], after: readonly PaperToStore[]): GraphChange {
  return planChange({ revision: 4, papers: before }, after).change;
}

function rowsOf({ basedOn: _basedOn, counters: _counters, ...rows }: GraphChange) {
  return Object.entries(rows).flatMap(([name, list]) => (list.length === 0 ? [] : [name]));
}

describe('the plan of a change', () => {
  test('of a new paper writes it with its edges, counts and pairs', () => {
    const change = planFrom([], [LORA]);
    expect(change.basedOn).toBe(4);
    expect(change.counters).toEqual({ papers: 1, undatedPapers: 0, records: 1, mentions: 3 });
    expect(change.mentions.map((edge) => edge.uid)).toEqual(
      ['LoRA', 'BERT', 'T5'].map(uid).sort((x, y) => x - y),
    );
    expect(change.relations).toHaveLength(3);
    expect(change.relations.every(({ a, b, papers }) => a < b && papers === 1)).toBe(true);
    expect(change.mentions[0]).toMatchObject({ dateFrom: '2021-01-01', dateTo: '2021-12-31' });
  });

  test('of a stored paper is empty', () => {
    const { change, outcomes } = planChange({ revision: 4, papers: [storedAs(LORA)] }, [LORA]);
    expect(rowsOf(change)).toEqual([]);
    expect(change.counters).toEqual({ papers: 0, undatedPapers: 0, records: 0, mentions: 0 });
    expect(outcomes).toEqual([
      { key: 'arxiv:1', status: 'unchanged', standing: 'counted', merged: 0, absorbed: [] },
    ]);
    expect(writeSteps(change)).toEqual([]);
  });

  test('of the same text under a new fingerprint writes the paper alone', () => {
    const next = { ...LORA, fingerprint: 'extractor-2' };
    const { change, outcomes } = planChange({ revision: 4, papers: [storedAs(LORA)] }, [next]);
    expect(rowsOf(change)).toEqual(['papers']);
    expect(outcomes[0]?.status).toBe('reextracted');
  });

  test('of a lost mention takes back its edge, its pairs and its votes', () => {
    const next = paperOf({ arxiv: '1', title: 'One', on: '2021', mentions: ['LoRA', 'BERT'] });
    const change = planFrom([storedAs(LORA)], [next]);
    expect(change.mentionsGone).toEqual([{ uid: uid('T5'), sortKey: '2021|year|arxiv:1' }]);
    expect(change.mentions).toEqual([]);
    expect(change.concepts).toMatchObject([{ uid: uid('T5'), papers: -1, first: null }]);
    expect(change.relations.map(({ papers }) => papers)).toEqual([-1, -1]);
    expect(change.forms).toEqual([
      {
        uid: uid('T5'),
        form: 'T5',
        fold: 't5',
        tails: ['t5'],
        named: -1,
        mentioned: -1,
        folded: -1,
      },
    ]);
    const names = writeSteps(change).map(({ name }) => name);
    expect(names[0]).toBe('meta/commit');
    expect(names).toContain('relations/sweep');
    expect(names.at(-1)).toBe('concepts/sweep');
  });

  test('of a further record that shows nothing new writes the record alone', () => {
    const [shown] = LORA.paper.records;
    const records = shown === undefined ? [] : [shown, { ...shown, id: 'second' }];
    const next = { ...LORA, paper: { ...LORA.paper, records }, titleHashes: ['h', 'h'] };
    const stored = { ...storedAs(LORA), titleHashes: ['h'] };
    const { change, outcomes } = planChange({ revision: 4, papers: [stored] }, [next]);
    expect(rowsOf(change)).toEqual(['records']);
    expect(outcomes[0]).toMatchObject({ status: 'changed', merged: 1 });
  });

  test('sums pairs over the batch', () => {
    const other = paperOf({ arxiv: '2', title: 'Two', mentions: ['BERT', 'LoRA'] });
    const { relations, concepts } = planFrom([], [LORA, other]);
    expect(relations.map(({ papers }) => papers).sort()).toEqual([1, 1, 2]);
    expect(concepts.map(({ papers }) => papers).sort()).toEqual([1, 2, 2]);
  });

  test('leaves stored papers alone that share nothing with the batch', () => {
    const other = paperOf({ arxiv: '2', title: 'Two' });
    expect(planFrom([storedAs(other)], [LORA]).removed).toEqual([]);
  });

  test('does not depend on the order of papers but for the order of rows by paper', () => {
    const other = paperOf({ arxiv: '2', title: 'Two', mentions: ['BERT', 'LoRA', 'bert'] });
    const [one, two] = [planFrom([], [LORA, other]), planFrom([], [other, LORA])];
    for (const name of [
      'forms',
      'votes',
      'mentions',
      'concepts',
      'relations',
      'counters',
    ] as const) {
      expect(one[name]).toEqual(two[name]);
    }
  });
});
