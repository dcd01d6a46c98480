import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeMentions, moveMentions } from '../../src/model/mention-codec.ts';
import { readLinks } from '../../src/model/mention-links.ts';
import { slugOf } from '../../src/model/slug.ts';
import { type MentionSketch, paperOf } from '../graph/papers.ts';

const NAMES = ['LoRA', 'BERT', 'GPT-3', 'CLIP'] as const;
const SKETCHES: fc.Arbitrary<MentionSketch[]> = fc.array(
  fc.record({
    name: fc.constantFrom(...NAMES),
    role: fc.constantFrom('INTRODUCES', 'MENTIONS'),
    confidence: fc.integer({ min: 0, max: 1000 }),
  }),
  { maxLength: 12 },
);
const MOVED = fc.dictionary(
  fc.integer({ min: 0, max: 11 }).map(String),
  fc.option(fc.constantFrom(...NAMES)),
);

function packed(mentions: readonly MentionSketch[]): string {
  return paperOf({ title: 'One', mentions }).mentions;
}

describe('what mentions say of each concept', () => {
  test('is what all their places say, in order of first appearance, whatever decisions moved', () => {
    fc.assert(
      fc.property(SKETCHES, MOVED, (sketches, places) => {
        const moved = Object.entries(places)
          .filter(([place]) => Number(place) < sketches.length)
          .map(([place, name]) => [Number(place), name === null ? null : slugOf(name)] as const);
        const text = moveMentions(packed(sketches), new Map(moved));
        const bySlug = Map.groupBy(decodeMentions(text), ({ countsFor }) => countsFor);
        bySlug.delete(null);
        expect(readLinks(text)).toEqual(
          [...bySlug].map(([slug, of]) => ({
            slug,
            count: of.length,
            confidence: Math.max(...of.map(({ confidence }) => confidence)),
            role: of.some(({ role }) => role === 'INTRODUCES') ? 'INTRODUCES' : 'MENTIONS',
          })),
        );
      }),
    );
  });

  test.each([
    [0, 7],
    [9, 'CITES'],
    [10, '9'],
  ])('is refused where column %i of one of them is damaged', (column, value) => {
    const text = JSON.parse(packed([{ name: 'LoRA' }, { name: 'BERT' }]));
    text[3][1][column] = value;
    expect(() => readLinks(JSON.stringify(text))).toThrow('Stored mention 1 is damaged');
  });
});
