import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { openStore } from '../../../src/graph/open-store.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { ask } from '../ask.ts';
import { fillStore, LORA, openLibrary, PAPERS } from '../library.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openLibrary();
});
afterAll(() => store.close());

describe('paper', () => {
  it('tells what it is', async () => {
    const found = await ask(
      store,
      `{ paper(key: "arxiv:2402.00002") {
        key title abstract publishedOn precision updatedOn authors organisation categories
        arxivId doi url truncated language
      } }`,
    );
    expect(found).toEqual({
      paper: {
        key: 'arxiv:2402.00002',
        title: 'Which adapter is best',
        abstract: PAPERS[1]?.abstract,
        publishedOn: '2024-02',
        precision: 'MONTH',
        updatedOn: null,
        authors: ['Ada Example', 'Bo Example'],
        organisation: 'Institute of Examples',
        categories: ['cs.LG', 'cs.CL'],
        arxivId: '2402.00002',
        doi: null,
        url: null,
        truncated: false,
        language: 'en',
      },
    });
  });

  it('is found by a key it had before', async () => {
    const found = await ask(store, '{ paper(key: "text:once-without-arxiv") { key } }');
    expect(found).toEqual({ paper: { key: 'arxiv:2401.00001' } });
  });

  it('is null for an unknown key', async () => {
    expect(await ask(store, '{ paper(key: "arxiv:1") { key } }')).toEqual({ paper: null });
    expect(await ask(store, '{ paper(key: "") { key } }')).toEqual({ paper: null });
  });
});

describe('mentions of a paper', () => {
  const mentions = (args: string) =>
    `{ paper(key: "arxiv:2401.00001") {
      mentions${args} { concept { slug kind } role confidence count paper { key } }
    } }`;

  it('come in order of first appearance, once a concept', async () => {
    const paper = { key: 'arxiv:2401.00001' };
    expect(await ask(store, mentions(''))).toEqual({
      paper: {
        mentions: [
          {
            concept: { slug: 'lora', kind: 'METHOD' },
            role: 'INTRODUCES',
            confidence: 0.98,
            count: 3,
            paper,
          },
          {
            concept: { slug: 'llama', kind: 'MODEL' },
            role: 'MENTIONS',
            confidence: 0.9,
            count: 1,
            paper,
          },
          {
            concept: { slug: 'gsm8k', kind: 'DATASET' },
            role: 'MENTIONS',
            confidence: 0.9,
            count: 1,
            paper,
          },
        ],
      },
    });
  });

  it.each([
    ['(kinds: [MODEL, DATASET])', ['llama', 'gsm8k']],
    ['(kinds: [])', []],
    ['(kinds: null, minConfidence: null)', ['lora', 'llama', 'gsm8k']],
    ['(minConfidence: 0.95)', ['lora']],
    ['(minConfidence: 0.98)', ['lora']],
    ['(minConfidence: 1.5)', []],
    ['(minConfidence: 0.95, kinds: [MODEL])', []],
  ])('are limited by %s', async (args, slugs) => {
    const { paper } = MENTIONS.parse(await ask(store, mentions(args)));
    expect(paper.mentions.map(({ concept }) => concept.slug)).toEqual(slugs);
  });

  const MENTIONS = z.object({
    paper: z.object({ mentions: z.array(z.object({ concept: z.object({ slug: z.string() }) })) }),
  });
});

describe('evidence', () => {
  it('leads from the cleaned text back to the source, character by character', async () => {
    const found = await ask(
      store,
      `{ paper(key: "arxiv:2403.00007") { title abstract mentions { evidence {
        surface sentence field start end displayStart displayEnd sentenceStart sentenceEnd
        confidence rule
      } } } }`,
    );
    const { paper } = EVIDENCE.parse(found);
    const source = PAPERS[6]?.abstract ?? '';
    const [evidence] = paper.mentions[0]?.evidence ?? [];
    expect(paper.abstract).not.toBe(source);
    expect(paper.title).toBe('The naïve baseline');
    expect(evidence).toMatchObject({ field: 'ABSTRACT', surface: 'LLaMA', rule: 'by-hand' });
    expect(source.slice(evidence?.start, evidence?.end)).toBe('LLaMA');
    expect(paper.abstract.slice(evidence?.displayStart, evidence?.displayEnd)).toBe('LLaMA');
    expect(evidence?.sentence).toBe('Even so the LLaMA forgets quickly.');
    expect(evidence?.sentence.slice(evidence.sentenceStart, evidence.sentenceEnd)).toBe('LLaMA');
  });

  it('comes surest first, the abstract before the title, at most so many', async () => {
    const found = await ask(
      store,
      `{ paper(key: "arxiv:2401.00001") { mentions(kinds: METHOD) {
        all: evidence { field } two: evidence(first: 2) { field } none: evidence(first: 0) { field }
        default: evidence(first: null) { field }
      } } }`,
    );
    const [abstract, title] = [{ field: 'ABSTRACT' }, { field: 'TITLE' }];
    const all = [abstract, abstract, title];
    expect(found).toEqual({
      paper: { mentions: [{ all, two: [abstract, abstract], none: [], default: all }] },
    });
  });

  it('shows a sentence once, with each place in it that names the concept', async () => {
    const twice = await openStore('sqlite::memory:');
    onTestFinished(() => twice.close());
    const abstract = 'LoRA again. We tune with LoRA, and LoRA it stays.';
    await fillStore(twice, [{ title: 'Twice', abstract, arxiv: '2404.1', names: [LORA] }]);
    const fields = 'sentence field confidence places { surface sentenceStart sentenceEnd }';
    const { paper, concept } = SENTENCES.parse(
      await ask(
        twice,
        `{ paper(key: "arxiv:2404.1") { mentions { sentences { ${fields} } } }
           concept(slug: "lora") { papers { edges { sentences { ${fields} } } } } }`,
      ),
    );
    const [mention] = paper.mentions;
    const found = mention?.sentences.map(({ sentence }) => sentence);
    expect(found).toEqual(['LoRA again.', 'We tune with LoRA, and LoRA it stays.']);
    const [, second] = mention?.sentences ?? [];
    const marked = second?.places.map((place) =>
      second.sentence.slice(place.sentenceStart, place.sentenceEnd),
    );
    expect(marked).toEqual(['LoRA', 'LoRA']);
    expect(concept.papers.edges).toEqual([{ sentences: mention?.sentences.slice(0, 1) }]);
  });

  const SENTENCE = z.object({
    sentence: z.string(),
    field: z.string(),
    confidence: z.number(),
    places: z.array(
      z.object({ surface: z.string(), sentenceStart: z.int(), sentenceEnd: z.int() }),
    ),
  });
  const SENTENCES = z.object({
    paper: z.object({ mentions: z.array(z.object({ sentences: z.array(SENTENCE) })) }),
    concept: z.object({
      papers: z.object({ edges: z.array(z.object({ sentences: z.array(SENTENCE) })) }),
    }),
  });

  const EVIDENCE = z.object({
    paper: z.object({
      title: z.string(),
      abstract: z.string(),
      mentions: z.array(
        z.object({
          evidence: z.array(
            z.object({
              surface: z.string(),
              sentence: z.string(),
              field: z.string(),
              start: z.int(),
              end: z.int(),
              displayStart: z.int(),
              displayEnd: z.int(),
              sentenceStart: z.int(),
              sentenceEnd: z.int(),
              rule: z.string(),
            }),
          ),
        }),
      ),
    }),
  });
});
