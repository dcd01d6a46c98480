// lexicon test: figures of extraction against annotated papers, for people and for machines.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { FIXTURES, jsonLines, newFolder, paperloom } from '../paperloom.ts';

const GOLD = join(import.meta.dirname, 'gold.jsonl');
const SCORE = z.strictObject({ p: z.number(), r: z.number(), f1: z.number() });
const REPORT = z.strictObject({
  typed: SCORE,
  untyped: SCORE,
  introduced: SCORE,
  byKind: z.strictObject({
    MODEL: SCORE,
    DATASET: SCORE,
    METHOD: SCORE,
    TASK: SCORE,
    METRIC: SCORE,
  }),
});

async function figures(...options: readonly string[]) {
  const { code, out } = await paperloom(['lexicon', 'test', GOLD, '--json', ...options]);
  const lines = jsonLines(out);
  expect([code, lines.length]).toEqual([0, 1]);
  return REPORT.parse(lines[0]);
}

describe('lexicon test', () => {
  it('with --json ends in one line of figures', async () => {
    const { untyped, byKind } = await figures();
    expect(untyped.r).toBeGreaterThan(0.5);
    expect(untyped.r).toBeLessThan(1);
    expect(byKind.TASK.r).toBe(0);
  });

  it("tells what a lexicon of the user's own changes", async () => {
    const cwd = newFolder();
    const own = join(cwd, 'own.yml');
    writeFileSync(
      own,
      '- {name: slow reading, kind: TASK, aliases: [read aloud slowly], source: ours}',
    );
    const { byKind } = await figures('--lexicon', own);
    expect(byKind.TASK.r).toBe(1);
  });

  it('shows people the kinds and the worst papers with what was missed', async () => {
    const { code, out } = await paperloom(['lexicon', 'test', GOLD, '--worst', '1']);
    expect(code).toBe(0);
    expect(out).toMatch(/^DATASET +\d\.\d{3} +\d\.\d{3} +\d\.\d{3} {3}\d of 1 annotated/m);
    expect(out).toMatch(/\d\.\d\d {2}g2 {2}Zigzag Smoothing\n +missed: .*slow reading \[TASK\]/);
    expect(out).not.toContain('  g1  ');
  });

  it.each([
    [[], 'at least one file of annotated papers'],
    [['none.jsonl'], '"none.jsonl" cannot be read'],
    [[join(FIXTURES, 'papers.jsonl')], 'papers.jsonl:1: found'],
  ])('of %j ends with 2 and says what is expected', async (files, found) => {
    const { code, out, err } = await paperloom(['lexicon', 'test', ...files]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(found);
  });
});
