// What the service is asked for the picture of a view.
import type { PictureQueryVariables } from '../api/operations.ts';
import { layoutOf, MOST_ARRANGED, type Opened, type View } from './view.ts';

/** Pairs drawn for each concept. */
const EDGES_PER_NODE = 5;

export interface PictureQuestion {
  readonly base: PictureQueryVariables;
  /** The same view of all papers, where `base` is of some months or categories. */
  readonly reference: PictureQueryVariables | null;
  readonly opened: readonly (Opened & { readonly variables: PictureQueryVariables })[];
}

export function pictureQuestion({
  focus,
  opened,
  kinds,
  minPapers,
  maxNodes,
  since,
  until,
  categories,
}: View): PictureQuestion {
  const layout = layoutOf(maxNodes);
  const everywhere = { kinds: kinds.length === 0 ? null : kinds, minPapers, layout };
  const chosen = categories.length === 0 ? null : categories;
  const filters = { ...everywhere, since, until, categories: chosen };
  const whole = {
    focus: focus.length === 0 ? null : focus,
    maxNodes,
    maxEdges: EDGES_PER_NODE * maxNodes,
  };
  const around = (slug: string, nodes: number): PictureQueryVariables => ({
    ...filters,
    focus: [slug],
    maxNodes: nodes,
    maxEdges: EDGES_PER_NODE * nodes,
  });
  return {
    base: { ...filters, ...whole, counted: maxNodes <= MOST_ARRANGED },
    reference:
      since === null && until === null && chosen === null
        ? null
        : { ...everywhere, ...whole, counted: false },
    opened: opened.map((each) => ({ ...each, variables: around(each.slug, each.neighbours + 1) })),
  };
}
