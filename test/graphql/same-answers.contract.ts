// The same papers give the same answers, byte for byte, whatever store they are in. SQLite in memory is the reference.
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/store.ts';
import { askAll } from './ask.ts';
import { fillStore, LEXICON, openLibrary, PAPERS } from './library.ts';

const FOLDER = new URL('../../schema/operations/', import.meta.url);

export const OPERATIONS = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => ({ file, text: readFileSync(new URL(file, FOLDER), 'utf8') }));

/** A name the library has, for operations that ask for one. */
const LORA = { name: 'LoRA' };

/** `openEmpty` opens a store that holds nothing yet. */
export function describeSameAnswers(store: string, openEmpty: () => Promise<GraphStore>): void {
  describe(`answers from ${store}`, () => {
    let reference: GraphStore;
    let opened: GraphStore;
    beforeAll(async () => {
      reference = await openLibrary();
      opened = await openEmpty();
      await opened.syncLexicon(LEXICON, 'lexicon-1');
      await fillStore(opened, PAPERS);
    });
    afterAll(async () => {
      await reference.close();
      await opened.close();
    });

    it.each(OPERATIONS)('to $file are those from SQLite', async ({ text }) => {
      const answer = await askAll(opened, text, LORA);
      expect(answer.errors).toBeUndefined();
      expect(JSON.stringify(answer)).toBe(JSON.stringify(await askAll(reference, text, LORA)));
    });

    it.each(QUERIES)('to %s are those from SQLite', async (query) => {
      const answer = JSON.stringify(await askAll(opened, query));
      expect(answer).toBe(JSON.stringify(await askAll(reference, query)));
    });
  });
}

/** One of each field that lists, filters, counts or draws. */
export const QUERIES = [
  '{ papers(first: 3) { totalCount edges { cursor node { id title mentions { count concept { id slug } } } } } }',
  '{ papers(last: 3) { edges { cursor node { title } } pageInfo { hasPreviousPage hasNextPage } } }',
  '{ papers(where: { since: "2024-02" }) { totalCount nodes { key } } }',
  '{ concepts(orderBy: NAME, where: { includeUnused: true }) { totalCount edges { cursor node { slug paperCount aliases } } } }',
  '{ concepts(last: 4) { edges { cursor node { slug broader { slug } narrower { slug } } } } }',
  '{ concept(name: "SAM") { slug } }',
  '{ conceptCandidates(name: "SAM") { concept { slug } papers share } }',
  '{ autocomplete(prefix: "l") { slug matched } }',
  '{ autocomplete(prefix: "lroa") { slug paperCount } }',
  '{ concept(name: "segmant anything") { slug } }',
  '{ papers(where: { or: [{ concepts: { any: ["lora", "coco"] } }, { author: "ada example" }], not: { mentions: { atLeast: 3 } } }, orderBy: OLDEST) { totalCount edges { cursor node { key } } } }',
  '{ coOccurrences(minPapers: 1) { edges { cursor node { papers npmi source { slug } target { slug } } } } }',
  '{ coOccurrences(minPapers: 1, last: 2) { edges { cursor } } }',
  '{ concepts(orderBy: FIRST_SEEN) { totalCount edges { cursor node { slug firstSeenOn lastSeenOn firstPaper { key } introducedBy { key } } } } }',
  '{ concepts(orderBy: GROWTH, growthOver: MONTHS_3) { totalCount edges { cursor node { slug growth { score share } } } } }',
  '{ emerging(since: "2024", minPapers: 1) { edges { cursor node { slug } } } }',
  '{ trends(slugs: ["lora", "llama"], interval: QUARTER) { points { period papers share } peak { period } yearOnly undated } }',
  '{ coOccurrences(orderBy: LOG_LIKELIHOOD) { edges { cursor node { npmi lift logLikelihood firstPaper { key } lastPaper { key } } } } }',
  '{ coOccurrences(since: "2024-02", minPapers: 1) { isTruncated edges { cursor node { papers npmi source { slug } } } } }',
  '{ concept(slug: "lora") { coOccurring(since: "2024", orderBy: NPMI) { isTruncated edges { cursor papers npmi node { slug } } } } }',
  '{ concept(slug: "coco") { unlinked { score bridges { papers } } } }',
  '{ risingPairs(minPapers: 1, over: MONTHS_3) { until isTruncated pairs { papers papersBefore score source { slug } target { slug } } } }',
  '{ concept(slug: "fine-tuning") { paperCount(includeNarrower: true) papers(includeNarrower: true) { totalCount edges { cursor count confidence concept { slug } node { key } } } } }',
  '{ graph { truncated nodes { slug size depth } edges { source target papers } } }',
  '{ graph(focus: ["lora"], depth: 2, maxNodes: 4) { nodes { slug depth degree pageRank community x y omittedNeighbours } edges { source target papers npmi } communities { number name size x y } truncatedBecause totalNodes } }',
  '{ graph(rankBy: NPMI, maxEdges: 3, kinds: [MODEL, DATASET]) { nodes { slug x y omittedNeighbours } edges { source target npmi } truncatedBecause totalNodes } }',
  '{ graph(since: "2023", until: "2024-02", minPapers: 1) { nodes { slug size omittedNeighbours x y } edges { source target papers npmi } truncatedBecause totalNodes } }',
  '{ graph(focus: ["llama"], depth: 2, since: "2024", rankBy: NPMI, maxNodes: 3) { nodes { slug size omittedNeighbours } edges { source target papers npmi } totalNodes } }',
  '{ papers(first: 7) { nodes { similar(first: 3) { score paper { title } sharedConcepts { slug } } } } }',
  '{ path(from: "LoRA", to: "GSM8K") { status path { cost hops { papers strength newestPapers { title } } } } }',
  '{ paths(from: "llama", to: "LoRA", k: 3) { status explanation pairsLookedAt paths { cost concepts { slug } } } }',
  '{ stats { papers undatedPapers records mentions concepts coOccurrences conceptsByKind { kind concepts } } }',
];
