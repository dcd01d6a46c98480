// What concepts promise: the lexicon decides, else the votes of papers, and ties fall in a fixed order.
import { describe, expect, test } from 'vitest';
import { foldTyped } from '../../../src/model/completion.ts';
import type { LexiconConcept } from '../../../src/model/concept.ts';
import { foldName, slugOf } from '../../../src/model/slug.ts';
import { conceptOf, everything, first, type OpenEmpty, openFor, put, uid } from './harness.ts';

function entry(name: string, rest: Partial<LexiconConcept> = {}): LexiconConcept {
  const slug = slugOf(foldName(name));
  return { slug, name, kind: 'METHOD', aliases: [], broader: [], source: 'test', ...rest };
}

const LORA = entry('LoRA', {
  aliases: ['low-rank adaptation'],
  broader: [slugOf('peft')],
  definition: 'Small matrices.',
});
const PEFT = entry('PEFT', { kind: 'TASK', aliases: ['parameter-efficient fine-tuning'] });

export function testConcepts(open: OpenEmpty): void {
  describe('concepts', () => {
    test('the form that most papers chose is the name, ties go to the first in code-point order', async () => {
      const store = await openFor(open);
      await put(store, [{ title: 'One', mentions: ['lora'] }]);
      await put(store, [{ title: 'Two', mentions: ['LoRA'] }]);
      expect(await conceptOf(store, 'lora')).toMatchObject({ name: 'LoRA', slug: 'lora' });
      await put(store, [{ title: 'Three', mentions: ['lora'] }]);
      expect(await conceptOf(store, 'lora')).toMatchObject({ name: 'lora' });
      await put(store, [{ title: 'Three', mentions: ['LORA'] }]);
      expect(await conceptOf(store, 'lora')).toMatchObject({ name: 'LORA' });
    });

    test('the kind with most confidence wins, ties go by the order of kinds', async () => {
      const store = await openFor(open);
      const say = (title: string, kind: 'METHOD' | 'MODEL', confidence: number) => ({
        title,
        mentions: [{ name: 'LoRA', kind, confidence, origin: 'tagger' as const }],
      });
      await put(store, [say('One', 'METHOD', 900), say('Two', 'MODEL', 500)]);
      expect(await conceptOf(store, 'LoRA')).toMatchObject({ kind: 'METHOD', origin: 'tagger' });
      await put(store, [say('Three', 'MODEL', 400)]);
      expect(await conceptOf(store, 'LoRA')).toMatchObject({ kind: 'MODEL' });
    });

    test('a name is found in any spelling, with the papers that use it, most first', async () => {
      const store = await openFor(open);
      await put(store, [
        {
          title: 'One',
          mentions: [
            { name: 'MoE', as: 'mixture of experts' },
            { name: 'MoEs', as: 'mixture of experts' },
          ],
        },
        { title: 'Two', mentions: [{ name: 'MoE', as: 'mixture of experts' }] },
        { title: 'Three', mentions: [{ name: 'MoE', as: 'margin of error' }] },
      ]);
      const found = await store.findConceptsByName('moes');
      expect(found.map(({ concept, papers }) => [concept.name, papers])).toEqual([
        ['mixture of experts', 2],
        ['margin of error', 1],
      ]);
      const [forms] = await store.loadForms([uid('mixture of experts')]);
      expect(forms).toEqual([
        { uid: uid('mixture of experts'), form: 'MoE', listed: false, papers: 2 },
        { uid: uid('mixture of experts'), form: 'MoEs', listed: false, papers: 1 },
        { uid: uid('mixture of experts'), form: 'mixture of experts', listed: false, papers: 0 },
      ]);
    });

    test('a beginning is completed to the concepts with most papers', async () => {
      const store = await openFor(open);
      await put(store, [
        { title: 'One', mentions: ['LoRA', 'LoRA-FA', 'Longformer', 'BERT', 'rare name'] },
        { title: 'Two', mentions: ['LoRA', 'LoRA-FA', 'Longformer'] },
        { title: 'Three', mentions: ['LoRA'] },
      ]);
      const complete = async (text: string) =>
        (await store.findCompletions([foldTyped(text)], 2)).map(({ concept }) => concept.name);
      expect(await complete('lo')).toEqual(['LoRA', 'Longformer']);
      expect(await complete('LoRA-')).toEqual(['LoRA', 'LoRA-FA']);
      expect(await complete('fa')).toEqual(['LoRA-FA']);
      expect(await complete('rare n')).toEqual(['rare name']);
      expect(await complete('name')).toEqual([]);
      expect(await complete('x')).toEqual([]);
      await put(store, [
        { title: 'One', mentions: ['BERT'] },
        { title: 'Four', mentions: ['Longformer'] },
        { title: 'Five', mentions: ['Longformer'] },
      ]);
      expect(await complete('lo')).toEqual(['Longformer', 'LoRA']);
      expect(await complete('LoRA-f')).toEqual(['LoRA-FA']);
      expect(await complete('fa')).toEqual([]);
    });

    test('the commonest are found first, however many begin alike', async () => {
      const store = await openFor(open);
      const rare = Array.from({ length: 300 }, (_, i) => `network ${i}`);
      await put(store, [
        { title: 'One', mentions: [...rare, 'zero network', 'network zoo'] },
        { title: 'Two', mentions: ['zero network', 'network zoo'] },
        { title: 'Three', mentions: ['network zoo'] },
      ]);
      const found = await store.findCompletions(['zzz', 'network'], 400);
      const told = found.map(({ concept, tail }) => [concept.name, concept.paperCount, tail]);
      expect(told[0]).toEqual(['network zoo', 3, 'networkzoo']);
      expect(told.at(-1)).toEqual(['zero network', 2, 'network']);
      expect(found.length).toBeLessThan(300);
      const shorter = await store.findCompletions(['network'], 2);
      expect(shorter.map(({ concept }) => concept.uid)).toEqual(
        found.slice(0, 2).map(({ concept }) => concept.uid),
      );
    });

    test('a listed name is completed once a paper names the concept, by its aliases too', async () => {
      const store = await openFor(open);
      await store.syncLexicon([LORA, PEFT], 'lexicon-1');
      const complete = async () =>
        (await store.findCompletions(['rankad'], 2)).map(({ concept }) => concept.name);
      expect(await complete()).toEqual([]);
      await put(store, [{ title: 'One', mentions: ['LoRA'] }]);
      expect(await complete()).toEqual(['LoRA']);
      await put(store, [{ title: 'Two', mentions: ['LoRA'] }]);
      expect(await complete()).toEqual(['LoRA']);
      await put(store, [{ title: 'Two' }]);
      expect(await complete()).toEqual(['LoRA']);
      await store.syncLexicon([], 'lexicon-2');
      expect(await complete()).toEqual([]);
      await store.syncLexicon([LORA, PEFT], 'lexicon-3');
      expect(await complete()).toEqual(['LoRA']);
      await put(store, [{ title: 'One' }]);
      expect(await complete()).toEqual([]);
    });

    test('the lexicon overrides votes, and votes return when an entry goes', async () => {
      const store = await openFor(open);
      await put(store, [{ title: 'One', mentions: [{ name: 'lora', kind: 'MODEL' }] }]);
      const before = await everything(store);
      await store.syncLexicon([LORA, PEFT], 'lexicon-1');
      expect(await conceptOf(store, 'LoRA')).toEqual({
        uid: uid('LoRA'),
        slug: 'lora',
        name: 'LoRA',
        kind: 'METHOD',
        origin: 'lexicon',
        paperCount: 1,
        definition: 'Small matrices.',
      });
      expect(await store.stats()).toMatchObject({ revision: 2, lexiconFingerprint: 'lexicon-1' });
      await store.syncLexicon([], 'lexicon-2');
      const { stats, ...after } = await everything(store);
      expect({ ...after, stats: { ...stats, lexiconFingerprint: null } }).toEqual(before);
    });

    test('a known lexicon is not written again', async () => {
      const store = await openFor(open);
      await store.syncLexicon([LORA, PEFT], 'lexicon-1');
      await store.syncLexicon([LORA, PEFT], 'lexicon-1');
      expect(await store.revision()).toBe(1);
    });

    test('listed concepts without papers show only when asked for, and are found by alias', async () => {
      const store = await openFor(open);
      await store.syncLexicon([LORA, PEFT], 'lexicon-1');
      expect((await store.findConcepts({ orderBy: 'NAME' }, first(5))).items).toEqual([]);
      const unused = await store.findConcepts({ orderBy: 'NAME', includeUnused: true }, first(5));
      expect(unused.items.map(({ node }) => node.name)).toEqual(['LoRA', 'PEFT']);
      expect(
        await store.countConcepts({ orderBy: 'NAME', includeUnused: true, kinds: ['TASK'] }),
      ).toEqual({ count: 1, isLowerBound: false });
      expect((await store.countConcepts({ orderBy: 'NAME' })).count).toBe(0);
      const [found] = await store.findConceptsByName('Low-Rank Adaptations');
      expect(found).toMatchObject({ concept: { name: 'LoRA' }, papers: 0 });
    });

    test('the hierarchy is read from both ends; a missing parent is filled in', async () => {
      const store = await openFor(open);
      await store.syncLexicon([LORA], 'lexicon-1');
      const [broader, none] = await store.loadBroader([uid('LoRA'), uid('PEFT')]);
      expect(broader?.map(({ slug }) => slug)).toEqual(['peft']);
      expect(none).toEqual([]);
      const [narrower] = await store.loadNarrower([uid('PEFT')]);
      expect(narrower?.map(({ name }) => name)).toEqual(['LoRA']);
      await store.syncLexicon([], 'lexicon-2');
      expect(await store.loadConcepts([uid('LoRA'), uid('PEFT')])).toEqual([undefined, undefined]);
    });

    test('concepts are found by slug, many at once', async () => {
      const store = await openFor(open);
      await put(store, [{ title: 'One', mentions: ['LoRA', 'BERT'] }]);
      const found = await store.loadConceptsBySlug(['bert', 'none', 'lora']);
      expect(found.map((concept) => concept?.name)).toEqual(['BERT', undefined, 'LoRA']);
      expect(await store.findConceptBySlug('bert')).toEqual(found[0]);
    });
  });
}
