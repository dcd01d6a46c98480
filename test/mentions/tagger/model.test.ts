import { describe, expect, it } from 'vitest';
import {
  pairFeature,
  partNumber,
  plainFeature,
} from '../../../src/mentions/tagger/feature-numbers.ts';
import { packTagger, unpackTagger } from '../../../src/mentions/tagger/model.ts';
import { firstRow, PAIR } from '../../../src/mentions/tagger/pair-table.ts';

const ROW = [0.5, -0.25, 9];

describe('a packed tagger', () => {
  const plain = plainFeature(123_456_789);
  const pair = pairFeature(-987_654_321);
  const part = partNumber(55_555_555);
  const features = Int32Array.from([pair, pair | 1, plain, part | 1, part | 4]);
  const rows = [[1, 1, 1], [-1, 0, 0], ROW, [0.1, 0, 0], [0.2, 0, 0]];
  const weights = Float32Array.from(rows.flat());
  const head = { about: 'test', kinds: ['METHOD'], scale: 0.025 };
  const model = unpackTagger(
    packTagger(head, features, Float32Array.from(Array(9).keys()), weights),
  );

  it('comes back with its weights cut to a signed byte', () => {
    expect(model.kinds).toEqual(['METHOD']);
    expect([...model.transitions]).toEqual([...Array(9).keys()]);
    const row = model.rowOf(plain) * 3;
    expect([...model.weights.slice(row, row + 3)]).toEqual([20, -10, 127]);
    expect(model.rowOf(plainFeature(5))).toBe(0);
    expect([...model.weights.slice(0, 3)]).toEqual([0, 0, 0]);
  });

  it('finds the rows of all places beside a part in one slot', () => {
    const slot = model.parts.find(part);
    expect(model.parts.offsets(slot)).toBe(0b10010);
    const first = model.parts.firstRow(slot);
    expect([first, first + 1].map((row) => model.weights[row * 3])).toEqual([4, 8]);
    expect(model.rowOf(part | 4)).toBe(first + 1);
    expect(model.parts.find(partNumber(77_777))).toBe(-1);
  });

  it('finds both rows of a pair in one slot', () => {
    const found = model.pairs.find(pair);
    expect(found & PAIR.second).toBe(PAIR.second);
    expect(found & PAIR.first).toBe(PAIR.first);
    const rows = [firstRow(found), firstRow(found) + 1];
    expect(rows.map((row) => model.weights[row * 3])).toEqual([40, -40]);
    expect(model.pairs.find(pairFeature(123_456))).toBe(0);
  });
});
