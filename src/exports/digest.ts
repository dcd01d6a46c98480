// The head of a file: the data read once before it is written, so that counts and hash stand at its top.
import { createHash, type Hash } from 'node:crypto';
import type { PaperView } from '../graph/store.ts';
import type { Head, Subject } from './format.ts';
import type { Batches, ExportGraph } from './graph.ts';

type Digest = Pick<Head, 'hash' | 'nodes' | 'edges' | 'papers'>;

/** Counts what the subject shows, and hashes it as JSON Lines: sha256, in hexadecimal digits. */
export async function digestOf(graph: ExportGraph, subject: Subject): Promise<Digest> {
  const hash = createHash('sha256');
  const [showsGraph, showsPapers] = [subject !== 'papers', subject !== 'graph'];
  const nodes = showsGraph ? await addAll(hash, graph.nodes(), (node) => node) : 0;
  const edges = showsGraph
    ? await addAll(hash, graph.edges(), ({ source, target, papers, npmi }) => [
        source.slug,
        target.slug,
        papers,
        npmi,
      ])
    : 0;
  const papers = showsPapers ? await addAll(hash, graph.papers(), identityOf) : 0;
  return { hash: hash.digest('hex'), nodes, edges, papers };
}

async function addAll<Item>(
  hash: Hash,
  batches: Batches<Item>,
  told: (item: Item) => unknown,
): Promise<number> {
  let count = 0;
  for await (const batch of batches) {
    hash.update(batch.map((item) => `${JSON.stringify(told(item))}\n`).join(''));
    count += batch.length;
  }
  return count;
}

/** Without mentions, which no format tells but as links to concepts. */
function identityOf({ mentions: _mentions, sortKey: _sortKey, ...paper }: PaperView) {
  return paper;
}
