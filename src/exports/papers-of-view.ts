// The papers that belong to a view: those that name its focus, or any concept of it where it has none.
import type { PaperCondition } from '../graph/filter/condition.ts';
import type { ConceptView, GraphReader, PaperView, Window } from '../graph/store.ts';
import type { ConceptUid } from '../model/concept.ts';
import { conceptsOfPaper } from './concepts-of-paper.ts';

const PAPERS_AT_ONCE = 200;

/** Newest first, undated last; each once. */
export async function* papersNaming(
  store: GraphReader,
  focus: readonly ConceptView[],
  nodes: readonly ConceptView[],
  window: Window,
): AsyncGenerator<PaperView> {
  if (focus.length > 0) {
    yield* findAll(store, { ...window, condition: anyOf(focus) });
    return;
  }
  const shown = new Set<ConceptUid>(nodes.map(({ uid }) => uid));
  for await (const paper of findAll(store, window)) {
    if (conceptsOfPaper(paper).some((uid) => shown.has(uid))) yield paper;
  }
}

function anyOf(concepts: readonly ConceptView[]): PaperCondition {
  const conditions = concepts.map(
    ({ uid, paperCount }) => ({ kind: 'concept', uid, papers: paperCount }) as const,
  );
  return { kind: 'of', atLeast: 1, conditions };
}

async function* findAll(
  store: GraphReader,
  query: Window & { readonly condition?: PaperCondition },
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
