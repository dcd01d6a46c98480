import { expect, it } from 'vitest';
import { loadModifiers } from '../../src/lexicon/modifier.ts';

const isModifier = await loadModifiers();

it.each(['few-shot', 'zero-shot', 'diffusion-based', 'instruction-tuned', 'semi-supervised'])(
  '%s only describes what follows it',
  (name) => {
    expect(isModifier(name)).toBe(true);
  },
);

it.each(['chain-of-thought', 'fine-tuning', 'auto-encoder', 'few-shot learning', 'k-NN', 'LoRA'])(
  '%s may be a concept',
  (name) => {
    expect(isModifier(name)).toBe(false);
  },
);
