import { expect, it } from 'vitest';
import { genericIn } from '../../src/lexicon/generic.ts';
import { readKnowledge } from '../../src/mentions/lexicon/read.ts';

const isGeneric = genericIn(readKnowledge().words);

it.each(['classification', 'Segmentation', 'GPU', 'approaches'])('%s is general', (name) => {
  expect(isGeneric(name)).toBe(true);
});

it.each(['LoRA', 'image classification', 'grokking', 'NetVLAD'])('%s is a concept', (name) => {
  expect(isGeneric(name)).toBe(false);
});
