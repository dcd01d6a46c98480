import { describe, expect, it } from 'vitest';
import { isCased } from '../../../src/mentions/lexicon/guard.ts';

describe("letters' case", () => {
  it.each([
    ['Adam', 'Adam', true],
    ['Adam', 'adam', false],
    ['LoRA', 'LORA', true],
    ['LoRA', 'lora', false],
    ['LoRA', 'Lora', false],
    ['MoE', 'MoEs', true],
    ['GSM8K', 'GSM8k', true],
    ['RAG', 'rag', false],
    ['RAG', 'RAGs', true],
    ['adapter', 'Adapter', true],
    ['chain-of-thought', 'Chain-of-Thought', true],
    ['Segment Anything', 'segment anything', false],
  ])('of %s in %s: %s', (form, surface, cased) => {
    expect(isCased(form, surface)).toBe(cased);
  });
});
