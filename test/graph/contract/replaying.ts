// The log is the whole of what people decided: with it a graph built anew from its sources is the same graph.
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { curate, resumeCuration } from '../../../src/curate.ts';
import { writeDecision } from '../../../src/decisions/decision-line.ts';
import { parseLog } from '../../../src/decisions/parse-log.ts';
import { holdingOf } from '../../../src/decisions/undone.ts';
import { canonicalLines } from '../../../src/exports/canonical.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { KINDS, type LexiconConcept } from '../../../src/model/concept.ts';
import type { Decision, DecisionContent } from '../../../src/model/decision.ts';
import type { PaperKey } from '../../../src/model/paper.ts';
import { decisionOf, slug } from '../../decisions/sketches.ts';
import { everything, listOf, type OpenEmpty, put } from './harness.ts';
import { arxivOf, batchOf, Life, MOST_PAPERS, type PaperStep, SPELLINGS } from './history.ts';
import { testProperty, withEmpty } from './property.ts';

/** An undo names a decision by its place in the log, wherever the log ends by then. */
type Step =
  | { readonly papers: readonly PaperStep[] }
  | { readonly content: DecisionContent; readonly killedAfter?: number }
  | { readonly undo: number };

const SLUG = fc.constantFrom(...[...SPELLINGS, 'Part', 'Other'].map(slug));
const NAME = fc.constantFrom('BERT', 'Named by hand', 'lora');
const KIND = fc.constantFrom(...KINDS);
const SETTING = fc.record({ name: NAME, kind: KIND }, { requiredKeys: [] });
const WHERE = fc
  .record(
    {
      forms: fc.uniqueArray(fc.constantFrom(...SPELLINGS), { minLength: 1, maxLength: 2 }),
      kinds: fc.uniqueArray(KIND, { minLength: 1, maxLength: 2 }),
      papers: fc.uniqueArray(
        fc.nat({ max: MOST_PAPERS - 1 }).map((number) => `arxiv:${arxivOf(number)}` as PaperKey),
        { minLength: 1, maxLength: 4 },
      ),
      alongside: fc.uniqueArray(SLUG, { minLength: 1, maxLength: 2 }),
    },
    { requiredKeys: [] },
  )
  .filter((where) => Object.keys(where).length > 0);

const CONTENT: fc.Arbitrary<DecisionContent> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.uniqueArray(SLUG, { minLength: 1, maxLength: 2 }), SLUG, SETTING)
      .map(([from, into, setting]) => ({ action: 'merge' as const, from, into, ...setting })),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(SLUG, SLUG, WHERE, SETTING).map(([concept, into, where, setting]) => ({
      action: 'split' as const,
      concept,
      into,
      where,
      ...setting,
    })),
  },
  fc.tuple(SLUG, NAME).map(([concept, name]) => ({ action: 'rename' as const, concept, name })),
  fc.tuple(SLUG, KIND).map(([concept, kind]) => ({ action: 'retype' as const, concept, kind })),
  SLUG.map((concept) => ({ action: 'ban' as const, concept })),
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.nat({ max: MOST_PAPERS - 1 }), fc.boolean())
      .map(([number, byRecord]) => ({
        action: 'delete' as const,
        paper: `arxiv:${arxivOf(number)}` as PaperKey,
        ...(byRecord && { records: [`record-${arxivOf(number)}-0`] }),
      })),
  },
);

const STEP: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: batchOf(SPELLINGS, { minLength: 1, maxLength: 5 }).map((papers) => ({ papers })),
  },
  { weight: 3, arbitrary: CONTENT.map((content) => ({ content })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(CONTENT, fc.integer({ min: 1, max: 6 }))
      .map(([content, killedAfter]) => ({ content, killedAfter })),
  },
  { weight: 2, arbitrary: fc.nat({ max: 9 }).map((undo) => ({ undo })) },
);

const IN_PARTS = { partSize: 2, keepFrom: 1 };

/** Two entries in one hierarchy, so that what is listed is merged, split and banned too. */
const LEXICON: readonly LexiconConcept[] = [
  { slug: slug('LoRA'), name: 'LoRA', aliases: ['low-rank adaptation'], broader: [slug('Part')] },
  { slug: slug('BERT'), name: 'BERT', aliases: [], broader: [slug('LoRA')] },
].map((entry) => ({ ...entry, kind: 'METHOD', source: 'test' }));

/** What a graph says. Concepts that no paper names are left out: the last kind that papers gave one stays with it. */
async function told(store: GraphStore) {
  const { papers, relations, periods, stats, byFirstSeen, byGrowth } = await everything(store);
  const lines = await listOf(canonicalLines(store));
  return { lines, papers, relations, periods, stats, byFirstSeen, byGrowth };
}

export function testReplaying(open: OpenEmpty, runs: number): void {
  describe('replaying', () => {
    const opened = async (): Promise<GraphStore> => {
      const store = await open();
      await store.syncLexicon(LEXICON, 'lexicon-1');
      return store;
    };

    testProperty(
      'papers and the exported log, in any order, give the same graph; all undone, it is as if nothing was decided',
      fc.asyncProperty(
        fc.array(STEP, { minLength: 2, maxLength: 8 }),
        fc.boolean(),
        async (steps, isLogFirst) => {
          const { papers, log, after, undone } = await withEmpty(opened, async (store) => {
            const made = await lived(store, steps);
            const held = await told(store);
            await curate(store, made.log.flatMap(undoOf(made.log)));
            return { ...made, after: held, undone: await told(store) };
          });
          await withEmpty(opened, async (rebuilt) => {
            const { decisions } = parseLog(log.map(writeDecision).join('\n'), 'decisions.jsonl');
            if (isLogFirst) await curate(rebuilt, decisions);
            await put(rebuilt, papers);
            if (!isLogFirst) await curate(rebuilt, decisions);
            expect(await told(rebuilt)).toEqual(after);
          });
          await withEmpty(opened, async (plain) => {
            await put(plain, papers);
            expect(undone).toEqual(await told(plain));
          });
        },
      ),
      { numRuns: runs },
    );
  });
}

/** Takes the steps; gives the papers as they stand in the end, and the log. */
async function lived(store: GraphStore, steps: readonly Step[]) {
  const life = new Life();
  const log: Decision[] = [];
  for (const step of steps) {
    if ('papers' in step) {
      await put(store, life.add(step.papers));
      continue;
    }
    const undone = 'undo' in step ? log[step.undo % Math.max(1, log.length)] : undefined;
    if ('undo' in step && undone === undefined) continue;
    const decision = decisionOf(
      'content' in step ? step.content : { action: 'undo', decision: undone?.id ?? ('' as never) },
    );
    await decideOrDie(store, decision, 'content' in step ? step.killedAfter : undefined);
    log.push(decision);
  }
  await resumeCuration(store, IN_PARTS);
  return { papers: life.papers(), log };
}

/** Two papers at a time; where it is killed after some papers, the next decision goes on with it. */
async function decideOrDie(
  store: GraphStore,
  decision: Decision,
  killedAfter = Number.POSITIVE_INFINITY,
): Promise<void> {
  const onProgress = (papers: number) => {
    if (papers >= killedAfter) throw new Error('Killed.');
  };
  try {
    await curate(store, [decision], { ...IN_PARTS, onProgress });
  } catch (error) {
    if (!(error instanceof Error && error.message === 'Killed.')) throw error;
    // Killed before anything was kept of it, it was never made.
    if ((await store.findStaging()) === undefined) await curate(store, [decision], IN_PARTS);
  }
}

/** An undo for each decision that holds. */
function undoOf(log: readonly Decision[]) {
  const holds = holdingOf(log);
  return (decision: Decision, place: number): Decision[] =>
    decision.action === 'undo' || holds[place] === false
      ? []
      : [decisionOf({ action: 'undo', decision: decision.id })];
}
