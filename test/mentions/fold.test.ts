import { describe, expect, it } from 'vitest';
import { foldPhrase } from '../../src/mentions/fold.ts';

describe('spellings of one name', () => {
  it.each([
    ['mixture of experts', ['Mixture-of-Experts', 'Mixtures of Experts', 'MIXTURE OF EXPERT']],
    ['fine-tuning', ['finetuning', 'Fine tuning', 'fine‑tuning']],
    ['optimization', ['Optimisation', 'optimizations']],
    ['language modeling', ['language modelling', 'Language-Modeling']],
    ['cosine similarity', ['cosine similarities']],
    ['training loss', ['training losses']],
    ['confusion matrix', ['confusion matrices']],
    ['LLM', ['LLMs', 'llm']],
    ['GPT-3.5', ['GPT 3.5', 'gpt3.5']],
    ['knowledge base', ['knowledge bases']],
  ])('%s', (name, others) => {
    for (const other of others) expect(foldPhrase(other)).toBe(foldPhrase(name));
  });

  it.each([
    ['C++', 'C#'],
    ['GPT-3', 'GPT-4'],
    ['bias', 'bia'],
    ['loss', 'los'],
    ['pass@1', 'pass1'],
    ['precision', 'precizion'],
  ])('but %s is not %s', (a, b) => {
    expect(foldPhrase(a)).not.toBe(foldPhrase(b));
  });
});
