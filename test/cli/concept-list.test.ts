// The list of what a paper names, as a person reads it.
import { expect, it } from 'vitest';
import { conceptList } from '../../src/cli/concept-list.ts';
import type { Kind } from '../../src/model/concept.ts';
import type { Field, Mention } from '../../src/model/mention.ts';
import { foldName, slugOf } from '../../src/model/slug.ts';

const TEXTS = {
  title: 'LoRA for Vision',
  abstract:
    'We use LoRA and LoRA again. BERT is compared, with words enough in this sentence that it must go on in a second line of the list.',
};

function place(name: string, field: Field, nth: number, given: Partial<Mention> = {}): Mention {
  const text = TEXTS[field];
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(name, start + 1);
  const from = text.lastIndexOf('. ', start);
  const to = text.indexOf('. ', start);
  const kind: Kind = name === 'BERT' ? 'MODEL' : 'METHOD';
  return {
    concept: { slug: slugOf(foldName(name)), name, kind, origin: 'lexicon' },
    field,
    surface: name,
    source: { start, end: start + name.length },
    display: { start, end: start + name.length },
    sentence: { start: from < 0 ? 0 : from + 2, end: to < 0 ? text.length : to + 1 },
    role: 'MENTIONS',
    confidence: 900,
    rule: 'lexicon',
    ...given,
  };
}

it('has a line a concept and its best sentence with all its places marked, the introduced first', () => {
  const mentions = [
    place('LoRA', 'title', 0),
    place('LoRA', 'abstract', 0),
    place('LoRA', 'abstract', 1, { confidence: 700 }),
    place('BERT', 'abstract', 0, { role: 'INTRODUCES', confidence: 655 }),
  ];
  expect(conceptList(TEXTS, mentions)).toEqual([
    '  BERT  MODEL    introduced   66 %',
    '      »BERT« is compared, with words enough in this sentence that it must go on in a second line of',
    '      the list.',
    '  LoRA  METHOD   mentioned    90 %  3 times',
    '      We use »LoRA« and »LoRA« again.',
  ]);
});

it('shows the title where no sentence of the abstract is as sure, and nothing for nothing', () => {
  const mentions = [place('LoRA', 'title', 0), place('LoRA', 'abstract', 0, { confidence: 899 })];
  expect(conceptList(TEXTS, mentions)[1]).toBe('      »LoRA« for Vision');
  expect(conceptList(TEXTS, [])).toEqual([]);
});
