// Learns the distribution of real papers: they are ingested into a store of their own, and counted. Writes distribution.json,
// which holds counts and no text.
//
//   PAPERLOOM_DATA=../shared node bench/generate/learn.ts
import { writeFileSync } from 'node:fs';
import { UndirectedGraph } from 'graphology';
import { findCommunities } from '../../src/analytics/communities.ts';
import { openStore } from '../../src/graph/open-store.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import type { PaperView } from '../../src/graph/views.ts';
import { uidOf } from '../../src/model/slug.ts';
import { corpusFile } from '../corpus.ts';
import { filledStore } from '../filled-store.ts';
import { DISTRIBUTION_FILE, type Distribution, type Frequencies } from './distribution.ts';

const PAPERS = 20_000;
const CLUSTERS = 40;
const LONGEST = 60;
const WORD = /[\p{L}\p{N}]+/gu;

const store = await openStore(await filledStore(await corpusFile(PAPERS)));
try {
  const papers: PaperView[] = [];
  for await (const paper of store.readPapers()) papers.push(paper);
  const learned = learn(papers, await communitiesOf(store), await kindsOf(store));
  writeFileSync(DISTRIBUTION_FILE, `${JSON.stringify(learned)}\n`);
  console.error('Written. `npm run format` lays it out.');
} finally {
  await store.close();
}

/** By uid. Those of the smaller communities count as one. */
async function communitiesOf(from: GraphStore): Promise<ReadonlyMap<number, number>> {
  const graph = new UndirectedGraph();
  for await (const { a, b, papers } of from.readRelations()) {
    graph.mergeEdge(String(a), String(b), { weight: papers });
  }
  const communities = findCommunities(graph);
  return new Map(
    graph.nodes().map((node, i) => [Number(node), Math.min(communities[i] ?? CLUSTERS, CLUSTERS)]),
  );
}

async function kindsOf(from: GraphStore): Promise<ReadonlyMap<number, string>> {
  const kinds = new Map<number, string>();
  for await (const { uid, kind } of from.readConcepts()) kinds.set(uid, kind);
  return kinds;
}

function learn(
  papers: readonly PaperView[],
  communities: ReadonlyMap<number, number>,
  kinds: ReadonlyMap<number, string>,
): Distribution {
  const clusterOf = (uid: number) => communities.get(uid) ?? CLUSTERS;
  const links = papers.map(linksOf);
  const words = tally(papers.flatMap(({ title, abstract }) => wordsOf(`${title} ${abstract}`)));
  const wordCounts = [...words.values()].sort((x, y) => y - x);
  return {
    papers: papers.length,
    months: sorted(tally(papers.flatMap(({ publishedOn }) => publishedOn?.slice(0, 7) ?? []))),
    conceptsPerPaper: histogramOf(links.map((own) => own.size)),
    mentionsPerConcept: histogramOf(links.flatMap((own) => [...own.values()])),
    introducing: shareIntroduced(papers, links),
    clusters: clustersOf(links, clusterOf, kinds),
    focus: focusOf(links, clusterOf),
    authorsPerPaper: histogramOf(papers.map(({ authors }) => authors.length)),
    authors: frequenciesOf(papers.flatMap(({ authors }) => authors)),
    categoriesPerPaper: histogramOf(papers.map(({ categories }) => categories.length)),
    categories: sorted(tally(papers.flatMap(({ categories }) => categories))),
    titleWords: histogramOf(papers.map(({ title }) => wordsOf(title).length)),
    abstractTens: histogramOf(
      papers.map(({ abstract }) => Math.round(wordsOf(abstract).length / 10)),
    ),
    words: wordCounts.length,
    wordCounts: Array.from(
      { length: Math.floor(Math.log2(wordCounts.length)) + 1 },
      (_one, power) => wordCounts[2 ** power - 1] ?? 1,
    ),
  };
}

/** Mentions by the uid of their concept. */
function linksOf({ mentions }: PaperView): ReadonlyMap<number, number> {
  return tally(mentions.map(({ concept }) => uidOf(concept.slug)));
}

function shareIntroduced(
  papers: readonly PaperView[],
  links: readonly ReadonlyMap<number, number>[],
): number {
  const introduced = papers.map(({ mentions }) => {
    const own = mentions.filter(({ role }) => role === 'INTRODUCES');
    return new Set(own.map(({ concept }) => concept.slug)).size;
  });
  return rounded(sum(introduced) / sum(links.map((own) => own.size)));
}

function clustersOf(
  links: readonly ReadonlyMap<number, number>[],
  clusterOf: (uid: number) => number,
  kinds: ReadonlyMap<number, string>,
): Distribution['clusters'] {
  const all = links.flatMap((own) => [...own.keys()]);
  return [...Map.groupBy(all, clusterOf)]
    .sort(([a], [b]) => a - b)
    .map(([, uids]) => ({
      ...frequenciesOf(uids),
      kinds: sorted(tally([...new Set(uids)].flatMap((uid) => kinds.get(uid) ?? []))),
    }));
}

function focusOf(
  links: readonly ReadonlyMap<number, number>[],
  clusterOf: (uid: number) => number,
): number {
  const several = links.filter((own) => own.size > 1);
  const largest = several.map((own) => Math.max(...tally([...own.keys()].map(clusterOf)).values()));
  return rounded(sum(largest) / sum(several.map((own) => own.size)));
}

function frequenciesOf(items: readonly (string | number)[]): Frequencies {
  const counts = [...tally(items).values()];
  const single = counts.filter((count) => count === 1).length;
  return { draws: items.length, distinct: counts.length, single };
}

function histogramOf(values: readonly number[]): number[] {
  const counts = tally(values.map((value) => Math.min(value, LONGEST)));
  const longest = Math.max(0, ...counts.keys());
  return Array.from({ length: longest + 1 }, (_one, value) => counts.get(value) ?? 0);
}

function tally<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function sorted(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function rounded(share: number): number {
  return Number(share.toFixed(4));
}
