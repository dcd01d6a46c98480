// The papers that belong to a view: those that name its focus, or any concept of it where it has none.
import { allOf, oneOf, type PaperCondition } from '../graph/filter/condition.ts';
import type { Window } from '../graph/queries.ts';
import type { GraphReader } from '../graph/store.ts';
import type { ConceptView, PaperView } from '../graph/views.ts';
import type { ConceptUid } from '../model/concept.ts';
import { facetOf } from '../model/facet.ts';
import { conceptsOfPaper } from './concepts-of-paper.ts';

const PAPERS_AT_ONCE = 200;

/** Which papers the view counts. */
export interface PapersCounted {
  readonly window: Window;
  /** In any of these; whatever their category where undefined. */
  readonly categories: readonly string[] | undefined;
}

/** Newest first, undated last; each once. */
export async function* papersNaming(
  store: GraphReader,
  focus: readonly ConceptView[],
  nodes: readonly ConceptView[],
  { window, categories }: PapersCounted,
): AsyncGenerator<PaperView> {
  const condition = allOf([
    ...(focus.length === 0 ? [] : [namingAnyOf(focus)]),
    ...(categories === undefined ? [] : [await listedUnder(store, categories)]),
  ]);
  const shown = new Set<ConceptUid>(nodes.map(({ uid }) => uid));
  for await (const paper of findAll(store, { ...window, condition })) {
    const isShown = focus.length > 0 || conceptsOfPaper(paper).some((uid) => shown.has(uid));
    if (isShown) yield paper;
  }
}

function namingAnyOf(concepts: readonly ConceptView[]): PaperCondition {
  return oneOf(
    concepts.map(({ uid, paperCount }) => ({ kind: 'concept', uid, papers: paperCount }) as const),
  );
}

async function listedUnder(
  store: GraphReader,
  categories: readonly string[],
): Promise<PaperCondition> {
  const lists = categories.flatMap((name) => facetOf('CATEGORY', name)?.id ?? []);
  const counts = await store.countListed(lists);
  return oneOf(lists.map((list, i) => ({ kind: 'facet', list, papers: counts[i] ?? 0 }) as const));
}

async function* findAll(
  store: GraphReader,
  query: Window & { readonly condition: PaperCondition },
): AsyncGenerator<PaperView> {
  let after: string | undefined;
  do {
    const page = await store.findPapers(query, {
      limit: PAPERS_AT_ONCE,
      direction: 'forward',
      ...(after !== undefined && { after }),
    });
    for (const { node } of page.items) yield node;
    after = page.hasMore ? (page.reached ?? page.items.at(-1)?.cursor) : undefined;
  } while (after !== undefined);
}
