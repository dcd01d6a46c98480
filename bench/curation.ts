// What does it cost to merge the commonest concept into the second, and to undo it, beside reading the papers concerned once?
import { curate } from '../src/curate.ts';
import { isFault, signDecision } from '../src/decisions/decision-line.ts';
import { openStore } from '../src/graph/open-store.ts';
import type { GraphStore } from '../src/graph/store.ts';
import type { Decision, DecisionContent } from '../src/model/decision.ts';
import type { Corpus } from './corpus.ts';
import { filledStore } from './filled-store.ts';
import type { MeasureRow } from './measures.ts';

const PAPERS_AT_ONCE = 1_000;

export async function curation(corpus: Corpus): Promise<readonly MeasureRow[]> {
  const store = await openStore(await filledStore(corpus));
  try {
    return await measureCuration(store);
  } finally {
    await store.close();
  }
}

/** Leaves the links as they were, and two decisions in the log. */
export async function measureCuration(store: GraphStore): Promise<readonly MeasureRow[]> {
  const page = { limit: 2, direction: 'forward' } as const;
  const { items } = await store.findConcepts({ orderBy: 'PAPER_COUNT' }, page);
  const [commonest, second] = items.map(({ node }) => node);
  if (commonest === undefined || second === undefined) throw new Error('The corpus is too small.');
  const reading = await timed(() => readConcerned(store, commonest.uid));
  const merge = signed({ action: 'merge', from: [commonest.slug], into: second.slug });
  const merging = await timed(() => curate(store, [merge]));
  const undo = signed({ action: 'undo', decision: merge.id });
  const undoing = await timed(() => curate(store, [undo]));
  return [
    { what: 'papers of the commonest concept', value: commonest.paperCount, unit: '' },
    ...rows('reading them once', reading),
    ...rows('merging it into the second', merging, reading),
    ...rows('undoing that', undoing, reading),
  ];
}

async function readConcerned(store: GraphStore, uid: Parameters<GraphStore['findConcerned']>[0]) {
  let after = '';
  for (;;) {
    const papers = await store.findConcerned(uid, { after, upTo: '~' }, PAPERS_AT_ONCE);
    after = papers.at(-1)?.sortKey ?? '';
    if (papers.length < PAPERS_AT_ONCE) return;
  }
}

function signed(content: DecisionContent): Decision {
  const decision = signDecision(content, { by: 'bench', at: new Date() });
  if (isFault(decision)) throw new Error(decision.message);
  return decision;
}

interface Cost {
  readonly seconds: number;
  /** Of all threads of the process. */
  readonly processorSeconds: number;
}

async function timed(work: () => Promise<unknown>): Promise<Cost> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return {
    seconds: (performance.now() - start) / 1_000,
    processorSeconds: (user + system) / 1e6,
  };
}

function rows(what: string, cost: Cost, yardstick?: Cost): MeasureRow[] {
  const { seconds, processorSeconds } = cost;
  const measured = [
    { what: `${what}, by the clock`, value: seconds, unit: 's', digits: 1 },
    { what: `${what}, processor time`, value: processorSeconds, unit: 's', digits: 1 },
  ];
  if (yardstick === undefined) return measured;
  const times = processorSeconds / yardstick.processorSeconds;
  return [
    ...measured,
    { what: 'times reading, processor time', value: times, unit: 'x', digits: 1 },
  ];
}
