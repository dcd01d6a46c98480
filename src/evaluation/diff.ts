// A paper's mentions by two extractors in, the links that come, go and change their kind out; and sums over many papers.
import type { Kind } from '../model/concept.ts';
import type { Mention } from '../model/mention.ts';
import { compareCodePoints } from '../model/order.ts';

/** `retyped`: linked by both, under another kind. */
export const CHANGES = ['added', 'removed', 'retyped'] as const;
export type ChangeKind = (typeof CHANGES)[number];

export interface LinkChange {
  readonly change: ChangeKind;
  readonly slug: string;
  readonly name: string;
  /** By the new extractor; of a link that goes by the old one. */
  readonly kind: Kind;
  /** The kind before, of a link that is retyped. */
  readonly from?: Kind;
  /** The first place that shows it. */
  readonly mention: Mention;
}

/** Additions, removals and changes of kind, each in the order in which the text names them. */
export function diffLinks(before: readonly Mention[], after: readonly Mention[]): LinkChange[] {
  const old = firstBySlug(before);
  const now = firstBySlug(after);
  const added = [...now].filter(([slug]) => !old.has(slug)).map(([, m]) => changeOf('added', m));
  const removed = [...old]
    .filter(([slug]) => !now.has(slug))
    .map(([, m]) => changeOf('removed', m));
  const retyped = [...now].flatMap(([slug, mention]) => {
    const from = old.get(slug)?.concept.kind;
    return from === undefined || from === mention.concept.kind
      ? []
      : [{ ...changeOf('retyped', mention), from }];
  });
  return [...added, ...removed, ...retyped];
}

function firstBySlug(mentions: readonly Mention[]): ReadonlyMap<string, Mention> {
  const first = new Map<string, Mention>();
  for (const mention of mentions) {
    if (!first.has(mention.concept.slug)) first.set(mention.concept.slug, mention);
  }
  return first;
}

function changeOf(change: ChangeKind, mention: Mention): LinkChange {
  const { slug, name, kind } = mention.concept;
  return { change, slug, name, kind, mention };
}

/** What changes for one concept over many papers. */
export interface ConceptTotal extends Readonly<Record<ChangeKind, number>> {
  readonly slug: string;
  readonly name: string;
  readonly kind: Kind;
}

export interface DiffTotals extends Readonly<Record<ChangeKind, number>> {
  readonly papers: number;
  /** Papers in which anything changes. */
  readonly changed: number;
  /** The most changed first, then by slug. */
  readonly concepts: readonly ConceptTotal[];
}

/** Sums up paper after paper; memory grows with the distinct concepts only. */
export interface DiffSum {
  add(changes: readonly LinkChange[]): void;
  totals(): DiffTotals;
}

export function openDiffSum(): DiffSum {
  const concepts = new Map<string, ConceptTotal>();
  const sums = { papers: 0, changed: 0, added: 0, removed: 0, retyped: 0 };
  return {
    add: (changes) => {
      sums.papers++;
      if (changes.length > 0) sums.changed++;
      for (const { change, slug, name, kind } of changes) {
        sums[change]++;
        const known = concepts.get(slug) ?? { slug, name, kind, added: 0, removed: 0, retyped: 0 };
        concepts.set(slug, { ...known, [change]: known[change] + 1 });
      }
    },
    totals: () => ({ ...sums, concepts: [...concepts.values()].sort(byChanges) }),
  };
}

function byChanges(a: ConceptTotal, b: ConceptTotal): number {
  const sizeOf = ({ added, removed, retyped }: ConceptTotal) => added + removed + retyped;
  return sizeOf(b) - sizeOf(a) || compareCodePoints(a.slug, b.slug);
}
