// Sentences written by people who knew neither the rules nor the training texts: a word as a name of the field, and the
// same word as an ordinary word or another field's name. docs/EXTRACTION.md has the figures; these floors guard them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { mentionsIn } from '../extractor.ts';

const LINE = z.object({ word: z.string(), text: z.string(), entity: z.boolean() });
type Sentence = z.infer<typeof LINE>;

function read(name: string): Sentence[] {
  return readFileSync(join(import.meta.dirname, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => LINE.parse(JSON.parse(line)));
}

/** A mention over the word, alone or in a longer name. */
function isLinked({ word, text }: Sentence): boolean {
  const start = placeOf(word, text);
  return mentionsIn(text).some(
    ({ source }) => source.start < start + word.length && source.end > start,
  );
}

/** Where the word stands as a word of its own. */
function placeOf(word: string, text: string): number {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.search(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u'));
}

function shareLinked(sentences: readonly Sentence[]): number {
  return sentences.filter(isLinked).length / sentences.length;
}

describe.each([
  { name: 'first', ordinary: 0.045, named: 0.95 },
  { name: 'second', ordinary: 0.02, named: 0.8 },
])('the $name set of blind sentences', ({ name, ordinary, named }) => {
  const sentences = read(name);

  it(`links at most ${100 * ordinary} % of the ordinary words`, () => {
    expect(shareLinked(sentences.filter(({ entity }) => !entity))).toBeLessThanOrEqual(ordinary);
  });

  it(`links at least ${100 * named} % of the names`, () => {
    expect(shareLinked(sentences.filter(({ entity }) => entity))).toBeGreaterThanOrEqual(named);
  });
});
