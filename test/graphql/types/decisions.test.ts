// Deciding over GraphQL: a preview, the decision, its history, and the way back; for those who may write.
import { graphql } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { canonicalLines } from '../../../src/exports/canonical.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { createContext } from '../../../src/graphql/context.ts';
import { schema } from '../../../src/graphql/schema.ts';
import { listOf } from '../../graph/contract/harness.ts';
import { arrangeHere, ask, askWrongly, LORA_ONLY } from '../ask.ts';
import { openLibrary } from '../library.ts';

let store: GraphStore;
const messages: (readonly string[])[] = [];
beforeEach(async () => {
  store = await openLibrary({ observer: { roundTrip: (statements) => messages.push(statements) } });
});
afterEach(() => store.close());

const MERGE = `mutation {
  mergeConcepts(input: { from: ["Segment Anything"], into: "sharpness-aware-minimization" }, why: "one SAM") {
    papers revision
    decision { id number action summary by why noEffect }
  }
}`;
const MADE = z.object({ mergeConcepts: z.object({ decision: z.object({ id: z.string() }) }) });

describe('a decision', () => {
  it('is made, signed by who asks, and holds at once', async () => {
    const old = await ask(store, '{ concept(slug: "segment-anything") { id } }');
    const { revision } = await store.stats();
    expect(await ask(store, MERGE)).toEqual({
      mergeConcepts: {
        papers: 1,
        revision: revision + 1,
        decision: {
          id: expect.stringMatching(/^[0-9a-f]{16}$/),
          number: 1,
          action: 'MERGE',
          summary: 'segment-anything merged into sharpness-aware-minimization',
          by: 'local',
          why: 'one SAM',
          noEffect: null,
        },
      },
    });
    const { id } = z.object({ concept: z.object({ id: z.string() }) }).parse(old).concept;
    expect(
      await ask(
        store,
        `query ($id: ID!) {
          node(id: $id) { ... on Concept { slug paperCount } }
          concept(name: "SAM") { slug decisions { number } }
          paper(key: "arxiv:2403.00005") { mentions { concept { slug } evidence { sentence surface } } }
        }`,
        { id },
      ),
    ).toEqual({
      node: { slug: 'sharpness-aware-minimization', paperCount: 2 },
      concept: { slug: 'sharpness-aware-minimization', decisions: [{ number: 1 }] },
      paper: {
        mentions: [
          {
            concept: { slug: 'sharpness-aware-minimization' },
            evidence: [{ sentence: 'The model SAM draws them all on COCO.', surface: 'SAM' }],
          },
          { concept: { slug: 'coco' }, evidence: [expect.anything()] },
        ],
      },
    });
  });

  it('is looked at beforehand: which links would change, and nothing does', async () => {
    const before = await listOf(canonicalLines(store));
    const asked = await ask(
      store,
      `{ decisionPreview(decision: { split: {
           concept: "lora", into: "LoRA for LLaMA", where: { alongside: ["llama"] }
         } }) {
        papers linksRemoved linksAdded pairs
        concepts { slug name nameAfter kind kindAfter papersBefore papersAfter }
        links { paper { key } removed added }
      } }`,
    );
    expect(asked).toEqual({
      decisionPreview: {
        papers: 2,
        linksRemoved: 2,
        linksAdded: 2,
        pairs: 4,
        concepts: [
          {
            slug: 'lora',
            name: 'LoRA',
            nameAfter: 'LoRA',
            kind: 'METHOD',
            kindAfter: 'METHOD',
            papersBefore: 4,
            papersAfter: 2,
          },
          {
            slug: 'lora-for-llama',
            name: 'lora-for-llama',
            nameAfter: 'LoRA for LLaMA',
            kind: null,
            kindAfter: 'METHOD',
            papersBefore: 0,
            papersAfter: 2,
          },
        ],
        links: ['arxiv:2401.00001', 'arxiv:2402.00002'].map((key) => ({
          paper: { key },
          removed: ['lora'],
          added: ['lora-for-llama'],
        })),
      },
    });
    expect(await listOf(canonicalLines(store))).toEqual(before);
    expect(await ask(store, '{ decisions { id } }')).toEqual({ decisions: [] });
  });

  it('of each sort is undone without a trace, and the log tells of all, newest first', async () => {
    const before = await listOf(canonicalLines(store));
    const { mergeConcepts } = MADE.parse(await ask(store, MERGE));
    await ask(
      store,
      `mutation {
        a: renameConcept(input: { concept: "llama", name: "LLaMA 1" }) { papers }
        b: retypeConcept(input: { concept: "llama", kind: DATASET }) { papers }
        c: banConcept(input: { concept: "GSM8K" }) { papers }
        d: splitConcept(input: { concept: "lora", into: "DoRA", where: { papers: ["text:once-without-arxiv"] } }) { papers }
      }`,
    );
    expect(
      await ask(
        store,
        '{ concept(name: "llama 1") { slug kind } dora: concept(slug: "dora") { paperCount } }',
      ),
    ).toEqual({ concept: { slug: 'llama', kind: 'DATASET' }, dora: { paperCount: 1 } });
    const log = await ask(store, '{ decisions(first: 4) { id } }');
    const { decisions } = z.object({ decisions: z.array(z.object({ id: z.string() })) }).parse(log);
    for (const { id } of [...decisions, mergeConcepts.decision]) {
      await ask(store, 'mutation ($id: ID!) { undoDecision(id: $id) { revision } }', { id });
    }
    expect(await listOf(canonicalLines(store))).toEqual(before);
    expect(
      await ask(store, '{ decisions(before: 7, first: 3) { number action noEffect } }'),
    ).toEqual({
      decisions: [
        { number: 6, action: 'UNDO', noEffect: null },
        { number: 5, action: 'SPLIT', noEffect: 'It was undone.' },
        { number: 4, action: 'BAN', noEffect: 'It was undone.' },
      ],
    });
  });

  it('takes a paper out, and its undoing brings it back as it was', async () => {
    const before = await listOf(canonicalLines(store));
    const paper = '{ paper(key: "arxiv:2403.00005") { key } papers { totalCount } }';
    const seen = await ask(store, paper);
    expect(
      await ask(
        store,
        '{ decisionPreview(decision: { delete: "arxiv:2403.00005" }) { papers linksRemoved linksAdded } }',
      ),
    ).toEqual({ decisionPreview: { papers: 1, linksRemoved: 2, linksAdded: 0 } });
    const deleted = await ask(
      store,
      'mutation { deletePaper(key: "arxiv:2403.00005", why: "taken down") { papers decision { id action summary } } }',
    );
    expect(deleted).toEqual({
      deletePaper: {
        papers: 1,
        decision: {
          id: expect.any(String),
          action: 'DELETE',
          summary: 'arxiv:2403.00005 deleted',
        },
      },
    });
    expect(await ask(store, paper)).toMatchObject({ paper: null });
    const again = await askWrongly(
      store,
      'mutation { deletePaper(key: "arxiv:2403.00005") { papers } }',
    );
    expect(again?.extensions).toEqual({ code: 'NOTHING_TO_DECIDE' });
    const [last = expect.fail()] = await store.findDecisions({ limit: 1 });
    const { id } = last.decision;
    await ask(store, 'mutation ($id: ID!) { undoDecision(id: $id) { papers } }', { id });
    expect(await ask(store, paper)).toEqual(seen);
    expect(await listOf(canonicalLines(store))).toEqual(before);
  });

  it('takes the right to write, and so does its preview', async () => {
    const access = { who: 'ada', mayRead: () => true, mayWrite: () => false };
    const tools = { store, extractor: LORA_ONLY, arrange: arrangeHere };
    const previewed = '{ decisionPreview(decision: { ban: { concept: "lora" } }) { papers } }';
    for (const source of [MERGE, previewed]) {
      const contextValue = createContext(tools, access);
      const { errors } = await graphql({ schema, source, contextValue });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
    expect((await store.loadDecisions()).decisions).toEqual([]);
  });

  it.each([
    ['renameConcept(input: { concept: "nobody", name: "x" })', 'UNKNOWN_NAME'],
    ['banConcept(input: { concept: "twin" })', 'AMBIGUOUS_NAME'],
    ['mergeConcepts(input: { from: ["lora"], into: "LoRA" })', 'BAD_USER_INPUT'],
    ['mergeConcepts(input: { from: [], into: "LoRA" })', 'BAD_USER_INPUT'],
    ['renameConcept(input: { concept: "lora", name: " " })', 'BAD_USER_INPUT'],
    ['splitConcept(input: { concept: "lora", into: "x", where: {} })', 'BAD_USER_INPUT'],
    ['undoDecision(id: "none")', 'BAD_USER_INPUT'],
    ['deletePaper(key: "arxiv:9")', 'BAD_USER_INPUT'],
  ])('%s is refused with %s', async (field, code) => {
    const error = await askWrongly(store, `mutation { ${field} { papers } }`);
    expect(error?.extensions).toMatchObject({ code });
  });

  it('that changes nothing is refused, and is not in the log', async () => {
    const rename =
      'mutation { renameConcept(input: { concept: "lora", name: "Low rank" }) { papers } }';
    await ask(store, rename);
    const error = await askWrongly(store, rename);
    expect(error?.extensions).toEqual({ code: 'NOTHING_TO_DECIDE' });
    expect((await store.loadDecisions()).decisions).toHaveLength(1);
  });

  it('is read with those of other concepts in one statement', async () => {
    await ask(store, MERGE);
    messages.length = 0;
    await ask(store, '{ concepts(first: 5) { nodes { decisions { number } } } }');
    expect(messages.flat().filter((name) => name.startsWith('decisions'))).toEqual([
      'decisions/about',
    ]);
  });
});
