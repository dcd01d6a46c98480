// Concepts and pairs counted anew from the papers of a store, plainly: what windows of months must answer.
import type { PaperView } from '../../../src/graph/views.ts';
import type { ConceptUid } from '../../../src/model/concept.ts';
import type { MonthRange } from '../../../src/model/period.ts';
import { uid } from './harness.ts';

export const RANGES: readonly MonthRange[] = [
  { since: 202301, until: 202312 },
  { since: 202206, until: 202309 },
  { since: 101, until: 999912 },
  { since: 202402, until: 202401 },
];

/** First and last day of what is known of the date. */
function daysOf({ publishedOn }: PaperView): [string, string] | undefined {
  if (publishedOn === null) return undefined;
  const [from, to] = [publishedOn, publishedOn];
  if (publishedOn.length === 4) return [`${from}-01-01`, `${to}-12-31`];
  return publishedOn.length === 7 ? [`${from}-01`, `${to}-31`] : [from, to];
}

export function isWithin(paper: PaperView, { since, until }: MonthRange): boolean {
  const days = daysOf(paper);
  const month = (period: number) =>
    `${String(Math.floor(period / 100)).padStart(4, '0')}-${String(period % 100).padStart(2, '0')}`;
  return days !== undefined && days[0] >= `${month(since)}-01` && days[1] <= `${month(until)}-31`;
}

export function uidsOf({ mentions }: PaperView): ConceptUid[] {
  return [...new Set(mentions.map(({ concept }) => uid(concept.name)))].sort((x, y) => x - y);
}

export interface Counted {
  readonly concepts: Map<ConceptUid, number>;
  /** By `a b`. */
  readonly pairs: Map<string, PaperView[]>;
}

export function countOf(papers: readonly PaperView[]): Counted {
  const concepts = new Map<ConceptUid, number>();
  const pairs = new Map<string, PaperView[]>();
  for (const paper of papers) {
    for (const [i, a] of uidsOf(paper).entries()) {
      concepts.set(a, (concepts.get(a) ?? 0) + 1);
      for (const b of uidsOf(paper).slice(i + 1)) {
        pairs.set(`${a} ${b}`, [...(pairs.get(`${a} ${b}`) ?? []), paper]);
      }
    }
  }
  return { concepts, pairs };
}

export function papersByPair({ pairs }: Counted, minPapers: number) {
  return new Map(
    [...pairs]
      .map(([pair, papers]) => [pair, papers.length] as const)
      .filter(([, n]) => n >= minPapers),
  );
}
