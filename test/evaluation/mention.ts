// Mentions for tests of what compares them.
import type { Kind } from '../../src/model/concept.ts';
import type { Mention, Role } from '../../src/model/mention.ts';
import { slugOf } from '../../src/model/slug.ts';

interface Told {
  readonly surface?: string;
  readonly kind?: Kind | undefined;
  readonly role?: Role;
}

export function mention(name: string, told: Told = {}): Mention {
  const { surface = name, kind = 'METHOD', role = 'MENTIONS' } = told;
  const range = { start: 0, end: surface.length };
  return {
    concept: { slug: slugOf(name), name, kind, origin: 'pattern' },
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
