// The head of a file: the data read once before it is written, so that counts and hash stand at its top.
import { createHash, type Hash } from 'node:crypto';
import { UsageError } from '../errors.ts';
import type { PaperView } from '../graph/views.ts';
import type { Head, Subject } from './format.ts';
import type { Batches, ExportGraph } from './graph.ts';

type Digest = Pick<Head, 'hash' | 'nodes' | 'edges' | 'papers'>;

/**
 * Counts what the subject shows, and hashes it as JSON Lines: sha256, in hexadecimal digits. Throws UsageError with code
 * EXPORT_TOO_LARGE as soon as there are more than `most` concepts, pairs and papers together.
 */
export async function digestOf(
  graph: ExportGraph,
  subject: Subject,
  most: number = Number.POSITIVE_INFINITY,
): Promise<Digest> {
  const counted: Counted = { hash: createHash('sha256'), left: most, most };
  const [showsGraph, showsPapers] = [subject !== 'papers', subject !== 'graph'];
  const nodes = showsGraph ? await addAll(counted, graph.nodes(), (node) => node) : 0;
  const edges = showsGraph
    ? await addAll(counted, graph.edges(), (edge) => [
        edge.source.slug,
        edge.target.slug,
        edge.papers,
        edge.npmi,
        edge.firstOn,
        edge.lastOn,
      ])
    : 0;
  const papers = showsPapers ? await addAll(counted, graph.papers(), identityOf) : 0;
  return { hash: counted.hash.digest('hex'), nodes, edges, papers };
}

interface Counted {
  readonly hash: Hash;
  readonly most: number;
  left: number;
}

async function addAll<Item>(
  counted: Counted,
  batches: Batches<Item>,
  told: (item: Item) => unknown,
): Promise<number> {
  let count = 0;
  for await (const batch of batches) {
    counted.left -= batch.length;
    if (counted.left < 0) throw tooLarge(counted.most);
    counted.hash.update(batch.map((item) => `${JSON.stringify(told(item))}\n`).join(''));
    count += batch.length;
  }
  return count;
}

/** For whoever may not read more than `most` things at once. */
export function tooLarge(most: number): UsageError {
  return new UsageError(
    'EXPORT_TOO_LARGE',
    `This export has more than ${most.toLocaleString('en')} concepts, pairs and papers.`,
    'Ask for a view (focus, kinds, since, until), or use the command line: paperloom export.',
  );
}

/** Named one by one: the hash must not hang on the order in which a store happens to give them. Mentions no format tells but as links to concepts. */
function identityOf(paper: PaperView) {
  const { key, title, abstract, publishedOn, precision, updatedOn, authors, organisation } = paper;
  const { categories, arxiv, doi, url, truncated, language } = paper;
  return {
    ...{ key, title, abstract, publishedOn, precision, updatedOn, authors, organisation },
    ...{ categories, arxiv, doi, url, truncated, language },
  };
}
