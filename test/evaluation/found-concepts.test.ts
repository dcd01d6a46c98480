import { expect, it } from 'vitest';
import { findConcepts } from '../../src/evaluation/found-concepts.ts';
import type { Mention, Role } from '../../src/model/mention.ts';
import { slugOf } from '../../src/model/slug.ts';

function mention(name: string, surface: string, role: Role = 'MENTIONS'): Mention {
  const range = { start: 0, end: surface.length };
  return {
    concept: { slug: slugOf(name), name, kind: 'METHOD', origin: 'pattern' },
    field: 'abstract',
    surface,
    source: range,
    display: range,
    sentence: range,
    role,
    confidence: 900,
    rule: 'test',
  };
}

it('mentions of one slug are one concept with all its surfaces, introduced if one of them says so', () => {
  const concepts = findConcepts([
    mention('mixture of experts', 'MoE'),
    mention('LoRA', 'LoRA'),
    mention('mixture of experts', 'Mixture-of-Experts', 'INTRODUCES'),
    mention('mixture of experts', 'MoE'),
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
