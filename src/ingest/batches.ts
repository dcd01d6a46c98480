// A stream of parsed items in, batches out: what is committed in one transaction, with how far it reads.
import type { IngestProgress } from '../graph/stored-paper.ts';
import type { PlacedRecord } from '../model/paper.ts';
import type { Problem } from '../model/problem.ts';

/** What an input is told from others by, and what it is called where progress is told. */
export type InputIdentity = Pick<IngestProgress, 'input' | 'name'>;

/** What happens while inputs are read, in order. */
export type IngestItem =
  | ({ readonly kind: 'record'; readonly input: InputIdentity } & PlacedRecord)
  | { readonly kind: 'problem'; readonly input: InputIdentity; readonly problem: Problem }
  /** The last item of an input. */
  | { readonly kind: 'end'; readonly input: InputIdentity; readonly line: number }
  /** The last item of all. */
  | { readonly kind: 'done' };

export interface Batch {
  readonly records: readonly PlacedRecord[];
  readonly problems: readonly Problem[];
  /** To be committed with the records: where to go on after an interruption. */
  readonly progress: readonly IngestProgress[];
  /** Everything was read. A run that was interrupted has no such batch. */
  readonly isLast: boolean;
}

/** Characters of titles and abstracts that make a batch full: of usual papers never, but of a few enormous lines. */
const MOST_CHARACTERS = 4 * 1024 * 1024;
/** The same of each paper, where batches are large. */
const CHARACTERS_A_PAPER = 4_000;

/** A file of broken lines must not fill the memory with its problems. */
const MOST_PROBLEMS = 10_000;

/**
 * Full batches, each of as many records as `sizeOf` says when it begins, and a last one that may be smaller or hold problems
 * only. Inputs that were read to their ends count as done only when all are: until then a run that starts anew passes over them.
 */
export async function* inBatches(
  items: AsyncIterable<IngestItem>,
  sizeOf: () => number,
): AsyncGenerator<Batch> {
  const ended: IngestProgress[] = [];
  let draft = emptyDraft();
  let size = sizeOf();
  for await (const item of items) {
    addTo(draft, item, ended);
    // A record comes after the problems of its line: what is behind it may be passed over by the next run.
    const isFull = draft.records.length === size || draft.problems.length >= MOST_PROBLEMS;
    if (isFull || draft.characters > Math.max(MOST_CHARACTERS, size * CHARACTERS_A_PAPER)) {
      yield finished(draft);
      draft = emptyDraft();
      size = sizeOf();
    }
  }
  if (draft.isLast || draft.problems.length + draft.progress.size > 0) yield finished(draft);
}

interface Draft {
  readonly records: PlacedRecord[];
  readonly problems: Problem[];
  readonly progress: Map<string, IngestProgress>;
  characters: number;
  isLast: boolean;
}

function emptyDraft(): Draft {
  return { records: [], problems: [], progress: new Map(), characters: 0, isLast: false };
}

function addTo(draft: Draft, item: IngestItem, ended: IngestProgress[]): void {
  switch (item.kind) {
    case 'record': {
      const { input, record, place } = item;
      draft.records.push({ record, place });
      draft.characters += record.sourceTitle.length + record.sourceAbstract.length;
      draft.progress.set(input.input, { ...input, line: place.line, done: false });
      break;
    }
    case 'problem':
      draft.problems.push(item.problem);
      break;
    case 'end': {
      const progress = { ...item.input, line: item.line, done: false };
      ended.push(progress);
      draft.progress.set(progress.input, progress);
      break;
    }
    case 'done':
      draft.isLast = true;
      for (const progress of ended) draft.progress.set(progress.input, { ...progress, done: true });
      break;
  }
}

function finished({ records, problems, progress, isLast }: Draft): Batch {
  return { records, problems, progress: [...progress.values()], isLast };
}
