// A view: the part of the graph that is drawn, and what it was asked with.
import type { ConceptView, Relation } from '../../graph/views.ts';
import type { Kind } from '../../model/concept.ts';
import type { MonthRange } from '../../model/period.ts';

/** What is strongest: shared papers, or how far beyond chance two concepts share them. */
export const RANKS = ['PAPERS', 'NPMI'] as const;
export type Rank = (typeof RANKS)[number];

export interface ViewQuery {
  /** Where the view begins; empty: the strongest concepts of the whole graph. */
  readonly focus: readonly ConceptView[];
  /** In the view whatever their rank. */
  readonly include: readonly ConceptView[];
  /** Steps from the focus, 1 or more. */
  readonly depth: number;
  readonly maxNodes: number;
  readonly maxEdges: number;
  readonly kinds?: readonly Kind[];
  readonly minPapers: number;
  readonly rankBy: Rank;
  /** Only papers of these months count; all papers where undefined. */
  readonly months?: MonthRange;
  /** Only papers in one of these, in order of code points; whatever their category where undefined. */
  readonly categories?: readonly string[];
}

export interface ViewNode {
  readonly concept: ConceptView;
  /** That name it: of the months and categories, where the view has some. */
  readonly papers: number;
  /** Steps from the focus, 0 for the focus itself; null for what is only included. */
  readonly depth: number | null;
}

/** What kept something out of a view. */
export type Cut =
  | { readonly by: 'maxNodes'; readonly shown: number }
  | { readonly by: 'maxEdges'; readonly shown: number }
  /** So many concepts stand folded in communities; what is in none of two or more is not shown. */
  | { readonly by: 'fold'; readonly concepts: number; readonly communities: number }
  /** Of each concept of a level only the strongest partners were looked at. */
  | { readonly by: 'breadth'; readonly partners: number }
  /** Neighbours were counted over so many papers of each concept: the newest of the months. */
  | { readonly by: 'papersOfConcept'; readonly papers: number }
  /** Pairs were counted over so many papers: the newest of the months or categories. */
  | { readonly by: 'papersCounted'; readonly papers: number };

export interface View {
  readonly query: ViewQuery;
  /** Focus first, then by level, each level by rank, then what is only included. */
  readonly nodes: readonly ViewNode[];
  /** By rank, ties by papers, then a and b. */
  readonly edges: readonly Relation[];
  readonly cuts: readonly Cut[];
}

/** One sentence a cut, with what to do. */
export function explainCuts(cuts: readonly Cut[]): string | null {
  return cuts.length === 0 ? null : cuts.map(explain).join(' ');
}

function explain(cut: Cut): string {
  switch (cut.by) {
    case 'maxNodes':
      return `More concepts belong here than the ${cut.shown} shown: raise maxNodes or minPapers, or ask for fewer kinds.`;
    case 'maxEdges':
      return `More pairs belong here than the ${cut.shown} shown: raise maxEdges or minPapers.`;
    case 'fold':
      return `${cut.concepts} concepts are folded into ${cut.communities} communities: open one by passing its slug as "community".`;
    case 'breadth':
      return `Of each concept only the ${cut.partners} strongest partners were followed: begin with fewer concepts, or go less deep.`;
    case 'papersOfConcept':
      return `Neighbours were found in the newest ${cut.papers} papers that name each concept in these months: ask for fewer months, or begin with fewer concepts.`;
    case 'papersCounted':
      return `Pairs were counted over the newest ${cut.papers} papers of these months or categories: ask for fewer months or concepts.`;
  }
}
