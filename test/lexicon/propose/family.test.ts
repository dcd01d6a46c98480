import { expect, it } from 'vitest';
import { frontsOf } from '../../../src/lexicon/propose/family.ts';

it.each([
  ['Qwen2-VL-7B', ['Qwen2-VL', 'Qwen2', 'Qwen']],
  ['Llama-3.1-8B', ['Llama-3.1', 'Llama']],
  ['Llama 3', ['Llama']],
  ['LoRA-XS', ['LoRA']],
  ['Magnetic Resonance Imaging', []],
  ['chain-of-thought', []],
  ['BERT', []],
  ['7B', []],
])('%s may belong to %j', (name, fronts) => {
  expect(frontsOf(name)).toEqual(fronts);
});
