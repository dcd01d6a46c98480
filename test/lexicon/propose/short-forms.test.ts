import { describe, expect, it } from 'vitest';
import { isShortFor, ShortForms } from '../../../src/lexicon/propose/short-forms.ts';

describe('a short form', () => {
  it.each([
    ['DAE', 'denoising autoencoder'],
    ['LoRA', 'Low-Rank Adaptation'],
    ['MoEs', 'mixture of experts'],
    ['GRPO', 'Group Relative Policy Optimization'],
  ])('%s stands for %s', (short, long) => {
    expect(isShortFor(short, long)).toBe(true);
  });

  it.each([
    ['DAE', 'LoRA'],
    ['Adam', 'adaptive moment estimation'],
    ['RAG', 'agent generation'],
    ['TTA', 'test-time prompting'],
    ['ABCDEFGH', 'a b c d e f g h'],
  ])('%s does not stand for %s', (short, long) => {
    expect(isShortFor(short, long)).toBe(false);
  });

  it('has meanings with their papers and the share of those that agree', () => {
    const forms = new ShortForms();
    for (const long of [
      'direct advantage estimation',
      'autoencoder',
      'direct advantage estimation',
    ])
      forms.add('dae', long);
    expect(forms.meaningsOf('dae')).toEqual([
      { long: 'direct advantage estimation', papers: 2, agreement: 2 / 3 },
      { long: 'autoencoder', papers: 1, agreement: 1 / 3 },
    ]);
    expect(forms.meaningsOf('nothing')).toEqual([]);
  });
});
