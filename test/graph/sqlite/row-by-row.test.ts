// Pairs go to the writer as columns of numbers.
import { expect, test } from 'vitest';
import { columnsOf } from '../../../src/graph/sqlite/row-by-row.ts';

test('pairs stand under both of their concepts, in the order of the file', () => {
  const rows = [
    { a: 1, b: 9, papers: 2 },
    { a: 3, b: 4, papers: -1 },
  ];
  const columns = columnsOf({ name: 'relations/add', parameters: { rows } });
  expect(columns?.map((column) => [...column])).toEqual([
    [1, 3, 4, 9],
    [9, 4, 3, 1],
    [2, -1, -1, 2],
  ]);
});

test('pairs that share a concept stand in order of the other', () => {
  const rows = [
    { a: 1, b: 5, papers: 1 },
    { a: 1, b: 9, papers: 2 },
    { a: 2, b: 5, papers: 3 },
    { a: 5, b: 9, papers: 4 },
  ];
  const columns = columnsOf({ name: 'relations/add', parameters: { rows } });
  expect(columns?.map((column) => [...column])).toEqual([
    [1, 1, 2, 5, 5, 5, 9, 9],
    [5, 9, 5, 1, 2, 9, 1, 5],
    [1, 2, 3, 1, 3, 4, 2, 4],
  ]);
});

test('what is no pair is refused', () => {
  const rows = [{ a: 1, b: '9', papers: 2 }];
  expect(() => columnsOf({ name: 'relations/add', parameters: { rows } })).toThrow(TypeError);
});

test('other statements take their parameters as they are', () => {
  expect(columnsOf({ name: 'lives/add', parameters: { rows: [] } })).toBeUndefined();
  expect(columnsOf({ name: 'relations/add', parameters: {} })).toBeUndefined();
});
