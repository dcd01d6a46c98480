// A format: a graph and what is told about it in, pieces of a file out.
import type { ExportGraph } from './graph.ts';

/** What every file says of itself. */
export interface Head {
  readonly query: string;
  readonly cuts: string | null;
  /** Of the concepts, pairs and papers that the file is made from: the same data has the same, in every format of a subject. */
  readonly hash: string;
  /** Fingerprint of the lexicon that the store was filled with; null where there was none. */
  readonly lexicon: string | null;
  /** Name and version of this program. */
  readonly generator: string;
  readonly nodes: number;
  readonly edges: number;
  readonly papers: number;
}

/** What a format shows of a graph: concepts and pairs, papers, or both. */
export type Subject = 'graph' | 'papers' | 'both';

export interface ExportFormat {
  /** As it is asked for: lower case. */
  readonly name: string;
  readonly summary: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly subject: Subject;
  /** Text comes in pieces of any length. */
  write(graph: ExportGraph, head: Head): AsyncIterable<string | Uint8Array>;
}

/** The head in words, a line each, for formats that have room for remarks only. */
export function headLines(head: Head): string[] {
  const { query, cuts, hash, lexicon, generator } = head;
  return [
    `Made by ${generator}`,
    `Query: ${query}`,
    ...(cuts === null ? [] : [`Left out: ${cuts}`]),
    `Data: sha256:${hash}`,
    `Lexicon: ${lexicon ?? 'none'}`,
    ...countLines(head),
  ];
}

function countLines({ nodes, edges, papers }: Head): string[] {
  const counts = [
    ...(nodes > 0 ? [`${nodes} concepts`] : []),
    ...(edges > 0 ? [`${edges} pairs`] : []),
    ...(papers > 0 ? [`${papers} papers`] : []),
  ];
  return counts.length === 0 ? [] : [counts.join(', ')];
}

/** The head as an object, for formats of JSON. */
export function headObject({ query, cuts, hash, lexicon, generator, ...counts }: Head) {
  return {
    generator,
    query,
    leftOut: cuts,
    data: `sha256:${hash}`,
    lexicon,
    ...counts,
  };
}
