// Looks at a store every now and then while somebody listens, and tells what has changed since: whoever wrote it, this process
// or another.
import { AsyncLocalStorage } from 'node:async_hooks';
import { isDeepStrictEqual } from 'node:util';
import { withDeadline } from '../../deadline.ts';
import type { GraphMarks } from '../../graph/marks.ts';
import type { GraphReader } from '../../graph/store.ts';
import type { IngestProgress } from '../../graph/stored-paper.ts';
import { KINDS } from '../../model/concept.ts';
import { type Events, Feed } from './feed.ts';

/** The graph has become another. Numbers are those of when it was looked at. */
export interface GraphChanged {
  /** What was told before, or stood when listening began. */
  readonly previousRevision: number;
  readonly revision: number;
  /** Revision that the stored layout was computed from; null where there is none. */
  readonly layoutRevision: number | null;
  readonly papers: number;
  /** Concepts that at least one paper names. */
  readonly concepts: number;
}

/** A batch was read, or several that came close together. */
export interface BatchRead {
  readonly inputs: readonly IngestProgress[];
  readonly revision: number;
  readonly papers: number;
}

export interface GraphWatch {
  /** With `since`, a revision that the listener knows of, it is told at once where the graph stands at another. */
  changes(since?: number): Promise<Events<GraphChanged>>;
  batches(): Promise<Events<BatchRead>>;
  listeners(): number;
  /** Ends what every listener hears. */
  close(): void;
}

type WatchedStore = Pick<GraphReader, 'marks' | 'stats' | 'findProgressAfter'>;

/** From one look to the next: what is written in between is told as one. */
const BETWEEN_LOOKS_MS = 250;
/** After a look that failed: the store may be down for a while. */
const AFTER_FAILURE_MS = 2_000;
const PATIENCE_MS = 10_000;
/** Inputs told at once; a run over a folder is done with all of its files in one batch. */
export const MOST_INPUTS = 100;

/** Reads nothing while nobody listens, and one small statement a look while nothing changes, however many do. */
export function watchGraph(store: WatchedStore, everyMs = BETWEEN_LOOKS_MS): GraphWatch {
  return new Watch(store, everyMs);
}

/** As the graph stood when it was looked at. */
interface Seen extends GraphMarks {
  readonly papers: number;
  readonly concepts: number;
}

class Watch implements GraphWatch {
  readonly #store: WatchedStore;
  readonly #everyMs: number;
  readonly #changes = new Feed<GraphChanged>(foldChanges);
  readonly #batches = new Feed<BatchRead>(foldBatches);
  /** Looks belong to nobody: neither to the request of the first listener nor to its deadline. */
  readonly #outside = AsyncLocalStorage.snapshot();
  #seen: Promise<Seen> | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(store: WatchedStore, everyMs: number) {
    this.#store = store;
    this.#everyMs = everyMs;
  }

  async changes(since?: number): Promise<Events<GraphChanged>> {
    const { seen, events } = await this.#listen(this.#changes);
    if (since !== undefined && since !== seen.revision)
      events.tell(changeOf({ ...seen, revision: since }, seen));
    return events;
  }

  async batches(): Promise<Events<BatchRead>> {
    const { events } = await this.#listen(this.#batches);
    return events;
  }

  listeners(): number {
    return this.#changes.listeners + this.#batches.listeners;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#changes.end();
    this.#batches.end();
  }

  /** With what stands at the very moment that listening begins. */
  async #listen<Event>(feed: Feed<Event>): Promise<{ seen: Seen; events: Events<Event> }> {
    for (;;) {
      const begun = this.#begin();
      const seen = await begun;
      // Else a look has told of another while this waited, and this one did not hear it.
      if (begun === this.#seen) return { seen, events: feed.listen() };
    }
  }

  /** What those know who listen already, else what the store says now. */
  #begin(): Promise<Seen> {
    this.#seen ??= this.#outside(async () => {
      try {
        return await patiently(async () => await read(this.#store, await this.#store.marks()));
      } catch (error) {
        this.#seen = undefined;
        throw error;
      } finally {
        this.#lookIn(this.#everyMs);
      }
    });
    return this.#seen;
  }

  #lookIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), milliseconds).unref();
  }

  async #look(): Promise<void> {
    if (this.listeners() === 0) this.#seen = undefined;
    if (this.#seen === undefined) return;
    try {
      const before = await this.#seen;
      const marks = await patiently(() => this.#store.marks());
      if (!isDeepStrictEqual(marks, marksOf(before))) await this.#tell(before, marks);
      this.#lookIn(this.#everyMs);
    } catch {
      // Listeners wait until it answers again; the service's health tells meanwhile.
      this.#lookIn(AFTER_FAILURE_MS);
    }
  }

  async #tell(before: Seen, marks: GraphMarks): Promise<void> {
    const [now, inputs] = await patiently(() =>
      Promise.all([
        read(this.#store, marks),
        marks.progress === before.progress
          ? []
          : this.#store.findProgressAfter(before.progress, MOST_INPUTS),
      ]),
    );
    this.#seen = Promise.resolve(now);
    const { revision, papers } = now;
    if (inputs.length > 0) this.#batches.tell({ inputs, revision, papers });
    if (!isDeepStrictEqual({ ...marksOf(before), progress: 0 }, { ...marksOf(now), progress: 0 }))
      this.#changes.tell(changeOf(before, now));
  }
}

/** The counts are read after the marks, and bring the revision they are of. */
async function read(store: WatchedStore, marks: GraphMarks): Promise<Seen> {
  const { revision, papers, concepts } = await store.stats();
  const all = KINDS.reduce((sum, kind) => sum + concepts[kind], 0);
  return { ...marks, revision, papers, concepts: all };
}

function marksOf({ revision, layout, decisions, progress }: Seen): GraphMarks {
  return { revision, layout, decisions, progress };
}

function changeOf(before: Seen, { revision, layout, papers, concepts }: Seen): GraphChanged {
  const { revision: previousRevision } = before;
  return { previousRevision, revision, layoutRevision: layout, papers, concepts };
}

function foldChanges({ previousRevision }: GraphChanged, later: GraphChanged): GraphChanged {
  return { ...later, previousRevision };
}

/** Of each input what was told last. */
function foldBatches(earlier: BatchRead, later: BatchRead): BatchRead {
  const inputs = new Map([...earlier.inputs, ...later.inputs].map((each) => [each.input, each]));
  return { ...later, inputs: [...inputs.values()].slice(-MOST_INPUTS) };
}

function patiently<T>(work: () => Promise<T>): Promise<T> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  return withDeadline({ signal, endsAt: performance.now() + PATIENCE_MS }, work);
}
