// Threads that arrange graphs: a bounded number of them, a bounded queue, and what was arranged before is remembered.
import { LRUCache } from 'lru-cache';
import { Tinypool } from 'tinypool';
import { BusyError } from '../../errors.ts';
import type { Arrangement } from '../arrange.ts';
import { hashGraph, type WeightedGraph } from '../weighted-graph.ts';
import type { ArrangeResult } from './messages.ts';

export interface ArrangerOptions {
  /** Threads at most; they start when they are first needed and end when they are idle. */
  readonly threads: number;
  /** Graphs that may wait for a thread. */
  readonly queue?: number;
  /** Memory of one thread: 512 MB unless given. */
  readonly heapMegabytes?: number;
  /** Nodes of remembered arrangements, all together. */
  readonly remembered?: number;
}

export interface Arranger {
  /** Throws BusyError where too many graphs wait already. A graph that waits or was arranged before costs nothing. */
  arrange(graph: WeightedGraph): Promise<Arrangement>;
  close(): Promise<void>;
}

/** A graph of a few thousand nodes takes a second: whoever comes later than this would give up first. */
const QUEUE = 16;
/** At some 40 bytes a node. */
const REMEMBERED_NODES = 200_000;
const HEAP_MEGABYTES = 512;
const IDLE_MS = 30_000;

export function openArranger(options: ArrangerOptions): Arranger {
  const { threads, queue, remembered, heapMegabytes = HEAP_MEGABYTES } = options;
  const most = queue ?? QUEUE;
  const pool = openPool(threads, heapMegabytes);
  const known = new LRUCache<string, Promise<Arrangement>>({
    maxSize: remembered ?? REMEMBERED_NODES,
  });
  let underWay = 0;
  const run = async (graph: WeightedGraph): Promise<Arrangement> => {
    if (underWay >= threads + most) throw tooMany(most);
    underWay++;
    try {
      const result: ArrangeResult = await pool.run(graph, { name: 'arrange' });
      return result;
    } finally {
      underWay--;
    }
  };
  return {
    arrange(graph) {
      const key = hashGraph(graph);
      const before = known.get(key);
      if (before !== undefined) return before;
      const arranging = run(graph);
      known.set(key, arranging, { size: Math.max(1, graph.uids.length) });
      // What failed is not remembered: the next one who asks tries again.
      arranging.catch(() => known.delete(key));
      return arranging;
    },
    close: () => pool.destroy(),
  };
}

function openPool(threads: number, heapMegabytes: number): Tinypool {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new Tinypool({
    filename: new URL(`./worker.${ending}`, import.meta.url).href,
    name: 'arrange',
    runtime: 'worker_threads',
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: IDLE_MS,
    isolateWorkers: false,
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
  });
}

function tooMany(most: number): BusyError {
  return new BusyError(
    'TOO_BUSY',
    `${most} graphs wait to be arranged already.`,
    'Ask again in a few seconds, or leave out x, y, community and pageRank.',
  );
}
