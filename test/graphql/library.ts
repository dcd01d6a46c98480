// A small library to ask questions of: seven papers and a lexicon, in a store filled through the port.
import { openStore, type StoreOptions } from '../../src/graph/open-store.ts';
import { planChange } from '../../src/graph/plan.ts';
import { probeOf } from '../../src/graph/probe.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import type { Kind, LexiconConcept } from '../../src/model/concept.ts';
import { slugOf } from '../../src/model/slug.ts';
import { makePaper, type Name, type PaperSketch } from './make-paper.ts';

export const LORA: Name = { surface: 'LoRA', kind: 'METHOD' };
export const LLAMA: Name = { surface: 'LLaMA', kind: 'MODEL' };
export const GSM8K: Name = { surface: 'GSM8K', kind: 'DATASET' };

export const PAPERS: readonly PaperSketch[] = [
  {
    title: 'LoRA on a shoestring',
    abstract:
      'Small labs want large models. We introduce LoRA for tight budgets. With LoRA a LLaMA learns GSM8K overnight.',
    arxiv: '2401.00001',
    on: '2024-01-05',
    names: [{ ...LORA, role: 'INTRODUCES', confidence: 980 }, LLAMA, GSM8K],
    oldKeys: ['text:once-without-arxiv'],
  },
  {
    title: 'Which adapter is best',
    abstract: 'Adapters are many. Low-Rank Adaptation beats them on GSM8K. A LLaMA was the base.',
    arxiv: '2402.00002',
    on: '2024-02',
    names: [{ surface: 'Low-Rank Adaptation', as: 'LoRA', kind: 'METHOD' }, GSM8K, LLAMA],
  },
  {
    title: 'A year of adapters',
    abstract: 'A look back at what LoRA changed.',
    arxiv: '2312.00003',
    on: '2023',
    names: [LORA],
  },
  {
    title: 'Notes without a date',
    abstract: 'Someone tried LoRA and wrote it down.',
    names: [LORA],
  },
  {
    title: 'Cutting things out of pictures',
    abstract: 'Outlines are dull work. The model SAM draws them all on COCO.',
    arxiv: '2403.00005',
    on: '2024-03-01',
    names: [
      { surface: 'SAM', as: 'Segment Anything', kind: 'MODEL' },
      { surface: 'COCO', kind: 'DATASET' },
    ],
  },
  {
    title: 'Flat minima again',
    abstract: 'We train with SAM. It finds flat minima.',
    arxiv: '2403.00006',
    on: '2024-03-02',
    names: [{ surface: 'SAM', as: 'Sharpness-Aware Minimization', kind: 'METHOD' }],
  },
  {
    title: 'The \\emph{naïve} baseline',
    abstract: 'Na\\"ive  tuning is $\\alpha$-stable. Even so the LLaMA \\emph{forgets} quickly.',
    arxiv: '2403.00007',
    on: '2024-03-03',
    names: [LLAMA],
  },
];

function entry(
  name: string,
  kind: Kind,
  {
    aliases = [],
    broader = [],
    definition,
  }: { aliases?: string[]; broader?: string[]; definition?: string } = {},
): LexiconConcept {
  return {
    slug: slugOf(name),
    name,
    kind,
    aliases,
    broader: broader.map(slugOf),
    ...(definition !== undefined && { definition }),
    source: 'by hand',
  };
}

const PEFT = 'Parameter-Efficient Fine-Tuning';

export const LEXICON: readonly LexiconConcept[] = [
  entry('LoRA', 'METHOD', {
    aliases: ['Low-Rank Adaptation'],
    broader: [PEFT],
    definition: 'Trains two thin matrices instead of a thick one.',
  }),
  entry(PEFT, 'METHOD', { aliases: ['PEFT'], broader: ['Fine-Tuning'] }),
  entry('Fine-Tuning', 'METHOD'),
  entry('Segment Anything', 'MODEL', { aliases: ['SAM'] }),
  entry('Sharpness-Aware Minimization', 'METHOD', { aliases: ['SAM'] }),
  entry('Twin A', 'TASK', { aliases: ['Twin'] }),
  entry('Twin B', 'TASK', { aliases: ['Twin'] }),
];

/** In memory, with all papers and the lexicon. */
export async function openLibrary(options: StoreOptions = {}): Promise<GraphStore> {
  const store = await openStore('sqlite::memory:', options);
  await store.syncLexicon(LEXICON, 'lexicon-1');
  await fillStore(store, PAPERS);
  return store;
}

export async function fillStore(
  store: GraphStore,
  sketches: readonly PaperSketch[],
): Promise<void> {
  const papers = sketches.map(makePaper);
  const records = papers.flatMap(({ paper, titleHashes }) =>
    paper.records.map((record, i) => ({ record, titleHash: titleHashes[i] ?? '' })),
  );
  const before = await store.findRelated(probeOf(records));
  await store.apply(planChange(before, papers).change);
}
