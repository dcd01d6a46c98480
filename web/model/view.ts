// A view: all that decides what is seen. It is a URL, so that it can be shared and gone back to.
import type { ConceptKind } from '../api/operations.ts';

export const COLOURINGS = ['kind', 'community', 'year'] as const;
export type Colouring = (typeof COLOURINGS)[number];

export const FORMS = ['map', 'table'] as const;
export type Form = (typeof FORMS)[number];

export const TOOLS = ['path', 'compare', 'tag'] as const;
export type Tool = (typeof TOOLS)[number];

/** A concept whose neighbours were added in place. */
export interface Opened {
  readonly slug: string;
  /** How many neighbours. */
  readonly neighbours: number;
}

export interface View {
  /** Slugs that the picture is drawn around; none: the strongest concepts of the whole graph. */
  readonly focus: readonly string[];
  readonly opened: readonly Opened[];
  /** Slugs of communities that are one node each. */
  readonly folded: readonly string[];
  /** None: all kinds. */
  readonly kinds: readonly ConceptKind[];
  /** A month, `2024-03`; null without bound. */
  readonly since: string | null;
  readonly until: string | null;
  /** arXiv categories of papers; none: all. */
  readonly categories: readonly string[];
  /** Papers that a pair needs, 1 or more. */
  readonly minPapers: number;
  /** NPMI that a pair needs, in hundredths, 0 for any. */
  readonly minStrength: number;
  /** Concepts drawn at most, opened ones aside. */
  readonly maxNodes: number;
  readonly colouring: Colouring;
  readonly form: Form;
  /** What the panel shows: a paper before a tool before a concept. */
  readonly concept: string | null;
  readonly paper: string | null;
  readonly tool: Tool | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Two to four slugs. */
  readonly compared: readonly string[];
}

export const FIRST_VIEW: View = {
  focus: [],
  opened: [],
  folded: [],
  kinds: [],
  since: null,
  until: null,
  categories: [],
  minPapers: 1,
  minStrength: 0,
  maxNodes: 120,
  colouring: 'kind',
  form: 'map',
  concept: null,
  paper: null,
  tool: null,
  from: null,
  to: null,
  compared: [],
};

export const MOST_NODES = 2_000;
export const MOST_COMPARED = 4;
/** Neighbours that one step of opening adds. */
export const OPENING_STEP = 12;

/**
 * So few concepts are arranged for the view itself, which reads best, and have their other neighbours counted; more take
 * their places of the stored layout.
 */
export const MOST_ARRANGED = 500;

/** Where the places of a view come from. */
export function layoutOf(maxNodes: number): 'STORED' | 'VIEW' {
  return maxNodes > MOST_ARRANGED ? 'STORED' : 'VIEW';
}
