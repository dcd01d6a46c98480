// What the contract's tests share: an empty store each, and short words for putting papers in and reading them out.
import { expect, onTestFinished } from 'vitest';
import { curatorOf } from '../../../src/decisions/curator.ts';
import { foldDecisions } from '../../../src/decisions/fold.ts';
import { GROWTH_SPANS } from '../../../src/graph/growth.ts';
import { type PaperOutcome, type PaperToStore, planChange } from '../../../src/graph/plan.ts';
import { probeOf } from '../../../src/graph/probe.ts';
import type { PageRequest } from '../../../src/graph/queries.ts';
import type { StatementObserver } from '../../../src/graph/statements.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import type { ConceptView } from '../../../src/graph/views.ts';
import { foldName, slugOf, uidOf } from '../../../src/model/slug.ts';
import { type PaperSketch, paperOf } from '../papers.ts';

/** What most tests of lists of papers look at. */
export const HEADS = { withAbstracts: false, withMentions: false, withConcepts: false } as const;

/** Opens an empty store. */
export type OpenEmpty = (observer?: StatementObserver) => Promise<GraphStore>;

/** The store is closed when the test is over. */
export async function openFor(open: OpenEmpty, observer?: StatementObserver): Promise<GraphStore> {
  const store = await open(observer);
  onTestFinished(() => store.close());
  return store;
}

/** Finds, plans and applies one batch, as the pipeline does. */
export async function put(store: GraphStore, sketches: readonly PaperSketch[]) {
  return putPapers(store, sketches.map(paperOf));
}

export async function putPapers(
  store: GraphStore,
  papers: readonly PaperToStore[],
): Promise<readonly PaperOutcome[]> {
  const before = await store.findRelated(probeOf(papers.flatMap(hashedRecords)));
  const { decisions } = await store.loadDecisions();
  const curator = curatorOf(foldDecisions(decisions));
  const { change, outcomes } = planChange(before, papers, [], curator);
  await store.apply(change);
  return outcomes;
}

function hashedRecords({ paper, titleHashes }: PaperToStore) {
  return paper.records.map((record, i) => ({ record, titleHash: titleHashes[i] ?? '' }));
}

/** The number of the concept that tests know by this name. */
export function uid(name: string) {
  return uidOf(slugOf(foldName(name)));
}

export async function conceptOf(store: GraphStore, name: string): Promise<ConceptView> {
  const [concept] = await store.loadConcepts([uid(name)]);
  if (concept === undefined) return expect.fail(`There is no concept ${name}.`);
  return concept;
}

export function first(limit: number, after?: string): PageRequest {
  return { limit, direction: 'forward', ...(after === undefined ? {} : { after }) };
}

export function last(limit: number, before?: string): PageRequest {
  return { limit, direction: 'backward', ...(before === undefined ? {} : { before }) };
}

export async function listOf<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of stream) list.push(item);
  return list;
}

/** Everything the store holds, in canonical order. */
export async function everything(store: GraphStore) {
  const { revision: _revision, ...stats } = await store.stats();
  const concepts = await listOf(store.readConcepts());
  const byGrowth = GROWTH_SPANS.map((months) =>
    store.findConcepts({ orderBy: 'GROWTH', months }, first(MANY)),
  );
  return {
    papers: await listOf(store.readPapers()),
    concepts,
    relations: await listOf(store.readRelations()),
    lives: await store.loadLifeLines(concepts.map((concept) => concept.uid)),
    periods: await store.loadPeriods(),
    byFirstSeen: await store.findConcepts({ orderBy: 'FIRST_SEEN' }, first(MANY)),
    byGrowth: await Promise.all(byGrowth),
    stats,
  };
}

/** More concepts than any test has. */
const MANY = 1_000;
