import { expect, it } from 'vitest';
import { findConcepts } from '../../src/evaluation/found-concepts.ts';
import { mention } from './mention.ts';

it('mentions of one slug are one concept with all its surfaces, introduced if one of them says so', () => {
  const concepts = findConcepts([
    mention('mixture of experts', { surface: 'MoE' }),
    mention('LoRA'),
    mention('mixture of experts', { surface: 'Mixture-of-Experts', role: 'INTRODUCES' }),
    mention('mixture of experts', { surface: 'MoE' }),
  ]);
  expect(concepts).toEqual([
    {
      name: 'mixture of experts',
      kind: 'METHOD',
      surfaces: ['mixture of experts', 'MoE', 'Mixture-of-Experts'],
      role: 'INTRODUCES',
    },
    { name: 'LoRA', kind: 'METHOD', surfaces: ['LoRA'], role: 'MENTIONS' },
  ]);
});

it('no mentions are no concepts', () => {
  expect(findConcepts([])).toEqual([]);
});
