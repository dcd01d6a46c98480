// A stream of parsed items in, batches out: what is committed in one transaction, with how far it reads.
import type { IngestProgress } from '../graph/store.ts';
import type { PlacedRecord } from '../model/paper.ts';
import type { Problem } from '../model/problem.ts';

/** What happens while inputs are read, in order. */
export type IngestItem =
  | ({ readonly kind: 'record'; readonly input: string } & PlacedRecord)
  | { readonly kind: 'problem'; readonly input: string; readonly problem: Problem }
  /** The last item of an input. */
  | { readonly kind: 'end'; readonly input: string; readonly line: number };

export interface Batch {
  readonly records: readonly PlacedRecord[];
  readonly problems: readonly Problem[];
  /** To be committed with the records: where to go on after an interruption. */
  readonly progress: readonly IngestProgress[];
}

/** Full batches of `size` records, and a last one that may be smaller or hold problems only. */
export async function* inBatches(
  items: AsyncIterable<IngestItem>,
  size: number,
): AsyncGenerator<Batch> {
  let draft = emptyDraft();
  for await (const item of items) {
    addTo(draft, item);
    // A record's line is safe to skip only when the next item is known to be beyond it: cut between records.
    if (draft.records.length === size) {
      yield finished(draft);
      draft = emptyDraft();
    }
  }
  if (draft.records.length + draft.problems.length + draft.progress.size > 0) yield finished(draft);
}

interface Draft {
  readonly records: PlacedRecord[];
  readonly problems: Problem[];
  readonly progress: Map<string, IngestProgress>;
}

function emptyDraft(): Draft {
  return { records: [], problems: [], progress: new Map() };
}

function addTo(draft: Draft, item: IngestItem): void {
  const { input } = item;
  switch (item.kind) {
    case 'record':
      draft.records.push({ record: item.record, place: item.place });
      draft.progress.set(input, { input, line: item.place.line, done: false });
      break;
    case 'problem':
      draft.problems.push(item.problem);
      break;
    case 'end':
      draft.progress.set(input, { input, line: item.line, done: true });
      break;
  }
}

function finished({ records, problems, progress }: Draft): Batch {
  return { records, problems, progress: [...progress.values()] };
}
