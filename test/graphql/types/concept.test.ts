import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../../src/graph/store.ts';
import { ask, askAll, askWrongly } from '../ask.ts';
import { openLibrary } from '../library.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openLibrary();
});
afterAll(() => store.close());

describe('concept', () => {
  it('tells what it is', async () => {
    const found = await ask(
      store,
      '{ concept(slug: "lora") { slug name kind origin definition paperCount aliases } }',
    );
    expect(found).toEqual({
      concept: {
        slug: 'lora',
        name: 'LoRA',
        kind: 'METHOD',
        origin: 'LEXICON',
        definition: 'Trains two thin matrices instead of a thick one.',
        paperCount: 4,
        aliases: ['Low-Rank Adaptation'],
      },
    });
  });

  it.each([
    '(slug: "lora")',
    '(slug: "Low-Rank Adaptation")',
    '(name: "LoRA")',
    '(name: "low rank adaptations")',
    '(slug: null, name: "lora")',
  ])('%s finds LoRA', async (args) => {
    expect(await ask(store, `{ concept${args} { slug } }`)).toEqual({ concept: { slug: 'lora' } });
  });

  it('is null for a slug that nothing has', async () => {
    expect(await ask(store, '{ concept(slug: "lorra") { slug } }')).toEqual({ concept: null });
    expect(await ask(store, '{ concept(slug: "---") { slug } }')).toEqual({ concept: null });
  });

  it.each([
    ['lorra', ['LoRA']],
    ['Low-Rank Adaption', ['LoRA']],
    ['llmaa', ['LLaMA']],
    ['GSM 8', ['GSM8K']],
    ['segmant anything', ['Segment Anything']],
    ['nobody', []],
    ['?', []],
  ])('asks back what %s is meant to be', async (name, names) => {
    const { data, errors } = await askAll(
      store,
      'query ($name: String!) { concept(name: $name) { slug } }',
      { name },
    );
    expect(data).toEqual({ concept: null });
    expect(errors?.[0]?.extensions).toEqual({
      code: 'UNKNOWN_NAME',
      candidates: names.map((each) => expect.objectContaining({ name: each })),
    });
    expect(errors?.[0]?.message).toContain(
      names.length === 0 ? 'No concept is called' : `Did you mean "${names[0]}"?`,
    );
  });

  it('does not guess what an ambiguous name means', async () => {
    const { data, errors } = await askAll(store, '{ concept(name: "sam") { slug } }');
    expect(data).toEqual({ concept: null });
    expect(errors).toEqual([
      {
        message: expect.stringContaining('can mean'),
        locations: undefined,
        path: ['concept'],
        extensions: {
          code: 'AMBIGUOUS_NAME',
          candidates: expect.arrayContaining([
            { slug: 'segment-anything', name: 'Segment Anything', kind: 'MODEL', papers: 1 },
            {
              slug: 'sharpness-aware-minimization',
              name: 'Sharpness-Aware Minimization',
              kind: 'METHOD',
              papers: 1,
            },
          ]),
        },
      },
    ]);
  });

  it.each(['', '(slug: "a", name: "b")', '(slug: null)', '(name: "")', '(slug: "  ")'])(
    '%s is refused',
    async (args) => {
      const error = await askWrongly(store, `{ concept${args} { slug } }`);
      expect(error?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    },
  );

  it('stands between broader and narrower ones', async () => {
    const found = await ask(
      store,
      `{ concept(name: "PEFT") {
        paperCount broader { slug broader { slug } } narrower { slug narrower { slug } }
      } }`,
    );
    expect(found).toEqual({
      concept: {
        paperCount: 0,
        broader: [{ slug: 'fine-tuning', broader: [] }],
        narrower: [{ slug: 'lora', narrower: [] }],
      },
    });
  });
});

describe('conceptCandidates', () => {
  const shares = (name: string) =>
    `{ conceptCandidates(name: "${name}") { concept { slug } papers share } }`;

  it('share the papers that use the name', async () => {
    expect(await ask(store, shares('Sam'))).toEqual({
      conceptCandidates: expect.arrayContaining([
        { concept: { slug: 'segment-anything' }, papers: 1, share: 0.5 },
        { concept: { slug: 'sharpness-aware-minimization' }, papers: 1, share: 0.5 },
      ]),
    });
    expect(await ask(store, shares('LoRA'))).toEqual({
      conceptCandidates: [{ concept: { slug: 'lora' }, papers: 3, share: 1 }],
    });
  });

  it('share alike where no paper uses the name', async () => {
    expect(await ask(store, shares('twin'))).toEqual({
      conceptCandidates: expect.arrayContaining([
        { concept: { slug: 'twin-a' }, papers: 0, share: 0.5 },
        { concept: { slug: 'twin-b' }, papers: 0, share: 0.5 },
      ]),
    });
  });

  it('are none for a name that nothing has', async () => {
    expect(await ask(store, shares('nobody'))).toEqual({ conceptCandidates: [] });
    expect((await askWrongly(store, shares('')))?.message).toContain('"name" is empty');
  });
});

describe('autocomplete', () => {
  const completions = (args: string) => `{ autocomplete(${args}) { slug } }`;

  it.each([
    ['prefix: "lo"', ['lora']],
    ['prefix: "LOW-RANK a"', ['lora']],
    ['prefix: "s", first: 1', 1],
    ['prefix: "twin"', []],
    ['prefix: "rank ad"', ['lora']],
    ['prefix: "anyth"', ['segment-anything']],
    ['prefix: "lroa"', ['lora']],
    ['prefix: "segmnt an"', ['segment-anything']],
    ['prefix: "qqqq"', []],
    ['prefix: "🙂", first: 1', ['lora']],
    ['prefix: "", first: 2', ['lora', 'llama']],
    ['prefix: " - ", first: 1', ['lora']],
    ['prefix: "lo", first: 0', []],
    ['prefix: "lo", first: null', ['lora']],
  ])('%s gives %j', async (args, expected) => {
    const length = typeof expected === 'number' ? expected : expected.length;
    const slugs = Array.isArray(expected) ? expected.map((slug) => ({ slug })) : { length };
    expect(await ask(store, completions(args))).toMatchObject({ autocomplete: slugs });
  });

  it('says which spelling goes on, with kind and count', async () => {
    const query =
      '{ autocomplete(prefix: "adapt") { slug name kind paperCount matched concept { slug } } }';
    expect(await ask(store, query)).toEqual({
      autocomplete: [
        {
          slug: 'lora',
          name: 'LoRA',
          kind: 'METHOD',
          paperCount: 4,
          matched: 'Low-Rank Adaptation',
          concept: { slug: 'lora' },
        },
      ],
    });
  });

  it('takes no more than a hundred and no endless prefix', async () => {
    for (const args of ['prefix: "a", first: 101', `prefix: "${'a'.repeat(501)}"`]) {
      const error = await askWrongly(store, completions(args));
      expect(error?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    }
  });
});
