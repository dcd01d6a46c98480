// What the server counts, in Prometheus' text format. No label takes a value of a client's without a bound.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { StatementObserver } from '../../graph/statements.ts';
import type { GraphReader } from '../../graph/store.ts';
import type { AnsweredRequest } from './answered-request.ts';

/** Names of operations that have a label of their own, first come; the others share one. */
export const MOST_OPERATIONS = 100;
const OTHER = 'other';
/** Seconds: from a page out of memory to the deadline of a query. */
const BUCKETS = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10];

export interface Metrics {
  /** To be handed to the store: counts what is asked of it. */
  readonly observer: StatementObserver;
  request(answered: AnsweredRequest): void;
  /** A query that was asked before: whether its answer was known. */
  cache(isKnown: boolean): void;
  /** How many subscriptions are open. */
  listeners(open: number): void;
  /** Papers and revision are read from the store when they are asked for: other processes write, too. */
  watch(store: Pick<GraphReader, 'stats'>): void;
  /** The text, and the media type to send it with. */
  print(): Promise<string>;
  readonly contentType: string;
}

/** `ofProcess` adds memory, processor, event loop and garbage collection of this process. */
export function createMetrics({
  ofProcess = false,
}: {
  readonly ofProcess?: boolean;
} = {}): Metrics {
  const register = new Registry();
  const registers = [register];
  if (ofProcess) collectDefaultMetrics({ register });
  const requests = new Histogram({
    name: 'paperloom_request_duration_seconds',
    help: 'Requests and how long they took, by way, name of the operation, status and whether there were errors.',
    labelNames: ['way', 'operation', 'status', 'errors'],
    buckets: BUCKETS,
    registers,
  });
  const calls = new Counter({
    name: 'paperloom_store_statements_total',
    help: 'Statements sent to the store, by name.',
    labelNames: ['statement'],
    registers,
  });
  const messages = new Counter({
    name: 'paperloom_store_round_trips_total',
    help: 'Messages to the store; one may hold many statements.',
    registers,
  });
  const answers = new Counter({
    name: 'paperloom_cache_lookups_total',
    help: 'Queries asked again, by whether the answer was known.',
    labelNames: ['outcome'],
    registers,
  });
  const listeners = new Gauge({
    name: 'paperloom_listeners',
    help: 'Subscriptions that are open.',
    registers,
  });
  let readGraph = (): Promise<void> => Promise.resolve();
  const nameOf = boundedNames(MOST_OPERATIONS);
  return {
    observer: {
      roundTrip(statements) {
        messages.inc();
        for (const statement of statements) calls.inc({ statement });
      },
    },
    request({ way, operation, status, errors, milliseconds }) {
      requests.observe(
        {
          way,
          operation: nameOf(operation ?? ''),
          status,
          errors: errors.length > 0 ? 'yes' : 'no',
        },
        milliseconds / 1_000,
      );
    },
    cache: (isKnown) => answers.inc({ outcome: isKnown ? 'hit' : 'miss' }),
    listeners: (open) => listeners.set(open),
    watch(store) {
      const readStore = graphGauges(registers);
      readGraph = () => readStore(store);
    },
    async print() {
      await readGraph();
      return await register.metrics();
    },
    contentType: register.contentType,
  };
}

/** Gives what reads the store. */
function graphGauges(registers: Registry[]): (store: Pick<GraphReader, 'stats'>) => Promise<void> {
  const up = new Gauge({
    name: 'paperloom_store_up',
    help: 'Whether the store answers.',
    registers,
  });
  const papers = new Gauge({ name: 'paperloom_papers', help: 'Papers in the graph.', registers });
  const revision = new Gauge({
    name: 'paperloom_revision',
    help: 'Revision of the graph: it rises with each commit.',
    registers,
  });
  return async (store) => {
    try {
      const stats = await store.stats();
      papers.set(stats.papers);
      revision.set(stats.revision);
      up.set(1);
    } catch {
      up.set(0);
    }
  };
}

/** A client may name its operations as it likes. */
function boundedNames(most: number): (name: string) => string {
  const known = new Set<string>(['']);
  return (name) => {
    if (known.has(name)) return name;
    if (known.size > most) return OTHER;
    known.add(name);
    return name;
  };
}
