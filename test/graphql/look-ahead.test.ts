// What is asked of a concept goes to the store together with the question which concept it is.
import { expect, it } from 'vitest';
import { openStore } from '../../src/graph/open-store.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { putPapers } from '../graph/contract/harness.ts';
import { paperOf } from '../graph/papers.ts';
import { ask } from './ask.ts';

const LISTS = 'papers(first: 1) { nodes { title } } coOccurring(first: 1) { nodes { slug } }';

it('the lists of a concept asked for by its slug are asked for before it is found, once, and only where they are wanted', async () => {
  const asked: string[] = [];
  const observer = { roundTrip: (names: readonly string[]) => void asked.push(...names) };
  const store = await openStore('sqlite::memory:', { observer });
  await putPapers(store, [paperOf({ title: 'One', on: '2024-05', mentions: ['LoRA', 'T5'] })]);
  asked.length = 0;
  const lists = Promise.withResolvers<void>();
  const patient: GraphStore = {
    ...store,
    // Finds nothing until its neighbours were asked for: who waits for it first waits for ever.
    async loadConceptsBySlug(slugs) {
      await lists.promise;
      return store.loadConceptsBySlug(slugs);
    },
    loadCoOccurring(...given) {
      lists.resolve();
      return store.loadCoOccurring(...given);
    },
  };
  const concept = {
    papers: { nodes: [{ title: 'One' }] },
    coOccurring: { nodes: [{ slug: 't5' }] },
  };
  expect(await ask(patient, `{ concept(slug: "lora") { ${LISTS} } }`)).toEqual({ concept });
  expect(asked.toSorted()).toEqual(['concepts/by-slug', 'mentions/page', 'relations/strongest']);
  expect(await ask(store, `{ concept(slug: "LoRA") { ${LISTS} } }`)).toEqual({ concept });
  asked.length = 0;
  const left = `{ concept(slug: "lora") { slug papers(first: 1) @skip(if: true) { nodes { title } } } }`;
  expect(await ask(store, left)).toEqual({ concept: { slug: 'lora' } });
  expect(asked).toEqual(['concepts/by-slug']);
  await store.close();
});
