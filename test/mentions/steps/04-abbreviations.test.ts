import { describe, expect, it } from 'vitest';
import { surfaceOf } from '../../../src/mentions/candidate.ts';
import { findAbbreviations } from '../../../src/mentions/steps/04-abbreviations.ts';
import { documentOf } from '../document.ts';

function pairsIn(abstract: string, title = ''): string[][] {
  const document = documentOf(abstract, title);
  return findAbbreviations(document).map(({ short, long }) => [
    surfaceOf(document, short),
    surfaceOf(document, long),
  ]);
}

describe('an abbreviation', () => {
  it.each([
    ['We use mixture of experts (MoE).', 'MoE', 'mixture of experts'],
    ['Large language models (LLMs) grow.', 'LLMs', 'Large language models'],
    ['A k-nearest neighbor (k-NN) graph.', 'k-NN', 'k-nearest neighbor'],
    ['RAG (Retrieval-Augmented Generation) helps.', 'RAG', 'Retrieval-Augmented Generation'],
    [
      'An Orbit-Lattice Blender Network (OLBFormer) wins.',
      'OLBFormer',
      'Orbit-Lattice Blender Network',
    ],
    ['Neural radiance fields (NeRF; see below) render.', 'NeRF', 'Neural radiance fields'],
  ])('in %j', (text, short, long) => {
    expect(pairsIn(text)).toEqual([[short, long]]);
  });

  it('stands before the colon of a title', () => {
    expect(pairsIn('', 'DUST: Deep Unfolded Sparse Trees')).toEqual([
      ['DUST', 'Deep Unfolded Sparse Trees'],
    ]);
  });

  it.each([
    'We gain much (12%).',
    'The model (see Table 1) wins.',
    'The result (GPT-4) is good.',
    'An open bracket (MoE never closes',
    'It ends here. (MoE) is next.',
  ])('is not seen in %j', (text) => {
    expect(pairsIn(text)).toEqual([]);
  });
});
