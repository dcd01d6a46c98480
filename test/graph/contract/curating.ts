// What decisions promise: the graph is as if the papers had said so, and undone it is as it was.
import { describe, expect, test } from 'vitest';
import { curate, resumeCuration } from '../../../src/curate.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { KINDS, type LexiconConcept } from '../../../src/model/concept.ts';
import type { Decision, DecisionContent } from '../../../src/model/decision.ts';
import { foldName, slugOf } from '../../../src/model/slug.ts';
import { decisionOf, slug } from '../../decisions/sketches.ts';
import type { PaperSketch } from '../papers.ts';
import { decide, told } from './deciding.ts';
import { conceptOf, first, HEADS, listOf, type OpenEmpty, openFor, put, uid } from './harness.ts';

const PAPERS: readonly PaperSketch[] = [
  { arxiv: '2106.09685', title: 'Low rank', on: '2021-06-17', mentions: ['LoRA', 'GPT-3'] },
  { arxiv: '2305.14314', title: 'Quantised', on: '2023-05', mentions: ['LoRA', 'QLoRA', 'GPT-3'] },
  {
    arxiv: '2309.00001',
    title: 'Adapters',
    on: '2023-09',
    mentions: ['Low-Rank Adapter', 'GPT-3'],
  },
  { arxiv: '2309.00002', title: 'Both', mentions: ['Low-Rank Adapter', 'LoRA', 'BERT'] },
];

const MERGE: DecisionContent = {
  action: 'merge',
  from: [slug('Low-Rank Adapter')],
  into: slug('LoRA'),
  name: 'LoRA',
};

export function testCurating(open: OpenEmpty): void {
  describe('curating', () => {
    test('a merged concept is its target: papers, pairs, names and life line', async () => {
      const store = await openFor(open);
      await put(store, PAPERS);
      await decide(store, MERGE);
      expect(await conceptOf(store, 'LoRA')).toMatchObject({ name: 'LoRA', paperCount: 4 });
      expect(await store.stats()).toMatchObject({ papers: 4, mentions: 9 });
      const [page] = await store.loadPapersOfConcepts([uid('LoRA')], {}, first(9), HEADS);
      expect(page?.items.map(({ node }) => [node.paper.title, node.count])).toEqual([
        ['Adapters', 1],
        ['Quantised', 1],
        ['Low rank', 1],
        ['Both', 2],
      ]);
      const [partners] = await store.loadCoOccurring([uid('LoRA')], {}, first(9));
      expect(new Map(partners?.items.map(({ node }) => [node.concept.name, node.papers]))).toEqual(
        new Map([
          ['GPT-3', 3],
          ['QLoRA', 1],
          ['BERT', 1],
        ]),
      );
      const [named] = await store.findConceptsByName('low rank adapters');
      expect(named).toMatchObject({ concept: { slug: slug('LoRA') }, papers: 2 });
      expect(await store.loadLifeLines([uid('LoRA')])).toEqual([
        [
          { period: 0, papers: 1 },
          { period: 202106, papers: 1 },
          { period: 202305, papers: 1 },
          { period: 202309, papers: 1 },
        ],
      ]);
    });

    test('the addresses of a merged concept lead to its target, those of a banned one nowhere', async () => {
      const store = await openFor(open);
      await put(store, PAPERS);
      await decide(store, MERGE);
      await decide(store, { action: 'ban', concept: slug('BERT') });
      const slugs = [slug('Low-Rank Adapter'), slug('LoRA'), slug('BERT')];
      const bySlug = await store.loadConceptsBySlug(slugs);
      expect(bySlug.map((concept) => concept?.slug)).toEqual(['lora', 'lora', undefined]);
      const byUid = await store.loadConcepts([uid('Low-Rank Adapter'), uid('BERT')]);
      expect(byUid.map((concept) => concept?.slug)).toEqual(['lora', undefined]);
    });

    test('papers that come later obey, and changed ones too', async () => {
      const [store, other] = [await openFor(open), await openFor(open)];
      await put(store, PAPERS.slice(0, 2));
      await decide(store, MERGE);
      await put(store, PAPERS.slice(2));
      await put(store, [{ ...PAPERS[0], title: 'Low rank', mentions: ['GPT-3'] }]);
      await put(other, [
        { ...PAPERS[0], title: 'Low rank', mentions: ['GPT-3'] },
        ...PAPERS.slice(1),
      ]);
      await decide(other, MERGE);
      expect(await told(store)).toEqual(await told(other));
    });

    test('a banned concept is linked to by no paper and counted nowhere', async () => {
      const [store, without] = [await openFor(open), await openFor(open)];
      await put(store, PAPERS);
      await decide(store, { action: 'ban', concept: slug('GPT-3') });
      await put(
        without,
        PAPERS.map((paper) => ({
          ...paper,
          mentions: (paper.mentions ?? []).filter((name) => name !== 'GPT-3'),
        })),
      );
      const { papers: _papers, lines: _lines, ...rest } = await told(store);
      expect(rest).toEqual(expect.objectContaining(await restOf(without)));
      expect(await store.findConceptsByName('GPT-3')).toEqual([]);
    });

    test('a renamed and retyped concept is found by its new name and stays at its address', async () => {
      const store = await openFor(open);
      await put(store, PAPERS);
      await decide(store, { action: 'rename', concept: slug('LoRA'), name: 'Low-Rank Adaptation' });
      await decide(store, { action: 'retype', concept: slug('LoRA'), kind: 'TASK' });
      expect(await conceptOf(store, 'LoRA')).toMatchObject({
        slug: 'lora',
        name: 'Low-Rank Adaptation',
        kind: 'TASK',
        paperCount: 3,
      });
      const [named] = await store.findConceptsByName('low rank adaptation');
      expect(named?.concept.slug).toBe('lora');
      const [completed] = await store.findCompletions(['rankadap'], 5);
      expect(completed?.concept.slug).toBe('lora');
      await put(store, [{ title: 'More', mentions: ['lora', 'lora '] }]);
      expect(await conceptOf(store, 'LoRA')).toMatchObject({
        name: 'Low-Rank Adaptation',
        kind: 'TASK',
      });
      expect((await store.stats()).concepts).toMatchObject(await countedKinds(store));
    });

    test('a split takes the mentions that fit, of later papers too', async () => {
      const store = await openFor(open);
      await put(store, [
        { title: 'Pictures', mentions: [{ name: 'SAM', kind: 'MODEL' }, 'COCO'] },
        { title: 'Training', mentions: [{ name: 'SAM', kind: 'METHOD' }, 'ImageNet'] },
        { title: 'Spelled', mentions: [{ name: 'sam optimiser', as: 'SAM', kind: 'MODEL' }] },
      ]);
      const split = {
        action: 'split',
        concept: slug('SAM'),
        into: slug('Sharpness-Aware Minimization'),
        name: 'Sharpness-Aware Minimization',
        kind: 'METHOD',
      } as const;
      await decide(store, { ...split, where: { kinds: ['METHOD'] } });
      await decide(store, { ...split, where: { forms: ['SAM optimiser'] } });
      await put(store, [
        { title: 'Later', mentions: [{ name: 'SAM', kind: 'METHOD' }] },
        { title: 'Latest', mentions: [{ name: 'SAM', kind: 'MODEL' }, 'Adam'] },
      ]);
      await decide(store, { ...split, where: { alongside: [slug('Adam')] } });
      expect(await conceptOf(store, 'SAM')).toMatchObject({ kind: 'MODEL', paperCount: 1 });
      expect(await conceptOf(store, 'Sharpness-Aware Minimization')).toMatchObject({
        name: 'Sharpness-Aware Minimization',
        kind: 'METHOD',
        paperCount: 4,
      });
    });

    test.each<[string, readonly DecisionContent[]]>([
      ['a merge', [MERGE]],
      ['a ban', [{ action: 'ban', concept: slug('LoRA') }]],
      ['a rename', [{ action: 'rename', concept: slug('BERT'), name: 'Bidirectional encoder' }]],
      ['a retype', [{ action: 'retype', concept: slug('BERT'), kind: 'TASK' }]],
      [
        'a merge of what was merged',
        [MERGE, { action: 'merge', from: [slug('LoRA')], into: slug('QLoRA') }],
      ],
      [
        'a split of what was merged, and a ban of a part',
        [
          MERGE,
          {
            action: 'split',
            concept: slug('LoRA'),
            into: slug('Low-Rank Adapter'),
            where: { forms: ['low rank adapter'] },
          },
          { action: 'ban', concept: slug('Low-Rank Adapter') },
        ],
      ],
      [
        'a split by paper',
        [
          {
            action: 'split',
            concept: slug('GPT-3'),
            into: slug('GPT'),
            where: { papers: ['arxiv:2305.14314' as never] },
          },
        ],
      ],
    ])('%s is undone without a trace, whatever came in between', async (_name, contents) => {
      const [store, plain] = [await openFor(open), await openFor(open)];
      await put(store, PAPERS.slice(0, 3));
      await put(plain, PAPERS);
      const made: Decision[] = [];
      for (const content of contents) made.push(await decide(store, content));
      await put(store, PAPERS.slice(3));
      for (const { id } of made) await decide(store, { action: 'undo', decision: id });
      expect(await told(store)).toEqual(await told(plain));
    });

    test('what the lexicon lists obeys: a merged entry gives its names and its place in the hierarchy', async () => {
      const store = await openFor(open);
      const entry = (name: string, more: Partial<LexiconConcept> = {}): LexiconConcept => ({
        slug: slugOf(foldName(name)),
        name,
        kind: 'METHOD',
        aliases: [],
        broader: [],
        source: 'test',
        ...more,
      });
      const lexicon = [
        entry('LoRA', { aliases: ['Low-Rank Adaptation'] }),
        entry('Low-Rank Adapter', { aliases: ['LR adapter'], broader: [slug('PEFT')] }),
        entry('PEFT'),
        entry('QLoRA', { broader: [slug('Low-Rank Adapter')] }),
      ];
      await store.syncLexicon(lexicon, 'lexicon-1');
      await put(store, PAPERS);
      const before = await told(store);
      const merge = await decide(store, MERGE);
      const [named] = await store.findConceptsByName('LR adapters');
      expect(named?.concept.slug).toBe('lora');
      const [broader] = await store.loadBroader([uid('LoRA')]);
      expect(broader?.map(({ name }) => name)).toEqual(['PEFT']);
      const [narrower] = await store.loadNarrower([uid('LoRA')]);
      expect(narrower?.map(({ name }) => name)).toEqual(['QLoRA']);
      const rename = await decide(store, {
        action: 'rename',
        concept: slug('PEFT'),
        name: 'Tuning',
      });
      await store.syncLexicon([...lexicon, entry('BERT')], 'lexicon-2');
      const concepts = await listOf(store.readConcepts());
      expect(concepts.map(({ name }) => name).sort()).toEqual([
        'BERT',
        'GPT-3',
        'LoRA',
        'QLoRA',
        'Tuning',
      ]);
      await store.syncLexicon(lexicon, 'lexicon-3');
      await decide(store, { action: 'undo', decision: rename.id });
      await decide(store, { action: 'undo', decision: merge.id });
      const after = await told(store);
      expect({ ...after, stats: { ...after.stats, lexiconFingerprint: 'lexicon-1' } }).toEqual(
        before,
      );
    });

    test('the log is read back in order, whole and of one concept', async () => {
      const store = await openFor(open);
      await put(store, PAPERS);
      const merge = await decide(store, MERGE);
      const ban = await decide(store, { action: 'ban', concept: slug('BERT') });
      const undo = await decide(store, { action: 'undo', decision: merge.id });
      expect((await store.loadDecisions()).decisions).toEqual([merge, ban, undo]);
      const about = await store.loadDecisionsAbout([uid('BERT'), uid('Low-Rank Adapter')], {
        limit: 9,
      });
      expect(about).toEqual([
        [{ number: 2, decision: ban }],
        [
          { number: 3, decision: undo },
          { number: 1, decision: merge },
        ],
      ]);
      const rest = await store.findDecisions({ before: 3, limit: 1 });
      expect(rest).toEqual([{ number: 2, decision: ban }]);
    });

    test('a decision that was interrupted goes on where it stood; until it is whole, nothing of it is seen', async () => {
      const reads: string[] = [];
      const [store, calm] = [
        await openFor(open, { roundTrip: (statements) => reads.push(...statements) }),
        await openFor(open),
      ];
      const many = Array.from({ length: 9 }, (_, i) => ({
        arxiv: `2401.0000${i}`,
        title: `Paper ${i}`,
        mentions: ['Low-Rank Adapter', i % 2 === 0 ? 'LoRA' : 'GPT-3', `T${i}`],
      }));
      await put(store, many);
      const before = await told(store);
      const { revision } = await store.loadDecisions();
      const merge = decisionOf(MERGE);
      const stopAt = (papers: number) => {
        if (papers >= 8) throw new Error('Killed.');
      };
      const inParts = { partSize: 2, keepFrom: 4 };
      await expect(curate(store, [merge], { ...inParts, onProgress: stopAt })).rejects.toThrow(
        'Killed.',
      );
      expect(await told(store)).toEqual(before);
      expect(await store.revision()).toBe(revision);

      const changed = { ...many[1], title: 'Paper 1', mentions: ['Low-Rank Adapter', 'BERT'] };
      await put(store, [changed]);
      reads.length = 0;
      const outcome = await resumeCuration(store, inParts);
      expect(outcome?.added).toEqual([merge]);
      // Four parts were kept. Of these the one whose paper has changed is planned again; one was not reached before.
      const planned = reads.filter((name) => name === 'decisions/concerned');
      const looked = reads.filter((name) => name === 'decisions/concerned-states');
      expect([looked.length, planned.length]).toEqual([4, 2]);
      expect(await resumeCuration(store)).toBeUndefined();

      await put(calm, [changed, ...many.filter((_, i) => i !== 1)]);
      await curate(calm, [merge]);
      const { lines, ...rest } = await told(calm);
      const resumed = await told(store);
      // What the changed paper was known by before still leads to it.
      expect(resumed.lines).toEqual(expect.arrayContaining(lines));
      expect({ ...resumed, lines: [] }).toEqual({ ...rest, lines: [] });
    });

    test('a decision that is there already is not made twice', async () => {
      const store = await openFor(open);
      await put(store, PAPERS);
      const merge = decisionOf(MERGE);
      const once = await curate(store, [merge]);
      const twice = await curate(store, [merge]);
      expect([once.added.length, twice.added.length]).toEqual([1, 0]);
      expect(twice.revision).toBe(once.revision);
    });
  });
}

async function restOf(store: GraphStore) {
  const { papers: _papers, lines: _lines, ...rest } = await told(store);
  return rest;
}

async function countedKinds(store: GraphStore) {
  const named = (await listOf(store.readConcepts())).filter(({ paperCount }) => paperCount > 0);
  return Object.fromEntries(
    KINDS.map((kind) => [kind, named.filter((concept) => concept.kind === kind).length]),
  );
}
