// A mention as it is marked in a text, with all that explains it.
import type { ConceptKind, Role } from '../api/operations.ts';
import type { Mark } from './marks.ts';

export interface MentionMark extends Mark {
  readonly slug: string;
  readonly name: string;
  readonly kind: ConceptKind;
  readonly role: Role;
  /** 0 to 1. */
  readonly confidence: number;
  readonly rule: string;
  readonly definition?: string | null;
  /** Papers that name the concept; left out where that was not asked. */
  readonly paperCount?: number;
}
