// lexicon diff: links that other words would bring and take, by paper and by concept.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LEXICON_FOLDER } from '../../../src/mentions/lexicon/read.ts';
import { jsonLines, newFolder, paperloom } from '../paperloom.ts';

const PAPERS = [
  '{"id":"p1","title":"Mail","abstract":"It is sorted. We use zigzag smoothing with LoRA."}',
  '{"id":"p2","title":"Letters","abstract":"BERT is fine-tuned with LoRA."}',
];

function folder(): string {
  const cwd = newFolder();
  writeFileSync(join(cwd, 'papers.jsonl'), PAPERS.join('\n'));
  writeFileSync(
    join(cwd, 'own.yml'),
    '- {name: our LoRA, kind: MODEL, aliases: [LoRA], source: ours}',
  );
  return cwd;
}

describe('lexicon diff', () => {
  it('with --json prints a line a changed paper, with sentences, and the sums last', async () => {
    const cwd = folder();
    const args = ['lexicon', 'diff', 'shipped', 'own.yml', 'papers.jsonl', '--json'];
    const { code, out } = await paperloom(args, { cwd });
    const lines = jsonLines(out);
    expect([code, lines.length]).toEqual([0, 3]);
    expect(lines[0]).toMatchObject({
      id: 'p1',
      added: [
        {
          slug: 'our-lora',
          kind: 'MODEL',
          surface: 'LoRA',
          sentence: 'We use zigzag smoothing with [LoRA].',
        },
      ],
      removed: [{ slug: 'lora', kind: 'METHOD' }],
    });
    expect(lines[2]).toMatchObject({
      papers: 2,
      changed: 2,
      added: 2,
      removed: 2,
      concepts: [
        { slug: 'lora', added: 0, removed: 2 },
        { slug: 'our-lora', added: 2, removed: 0 },
      ],
    });
  });

  it('shows people sums, concepts and an example each', async () => {
    const args = ['lexicon', 'diff', 'own.yml', 'shipped', 'papers.jsonl', '--top', '1'];
    const { code, out } = await paperloom(args, { cwd: folder() });
    expect(code).toBe(0);
    expect(out).toContain('2 of 2 papers change: 2 links added, 2 removed, 0 of another kind.');
    expect(out).toContain('LoRA [METHOD]  +2 -0 ~0');
    expect(out).toContain('  added: We use zigzag smoothing with [LoRA].  (p1)');
    expect(out).toContain('1 concepts more');
  });

  it('takes a lexicon folder, with the shipped words and weights where it has none', async () => {
    const cwd = folder();
    mkdirSync(join(cwd, 'lexicon'));
    for (const kind of ['dataset', 'method', 'metric', 'model', 'task']) {
      cpSync(join(LEXICON_FOLDER, kind), join(cwd, 'lexicon', kind), { recursive: true });
    }
    const args = ['lexicon', 'diff', 'shipped', 'lexicon', 'papers.jsonl', '--json'];
    const { code, out } = await paperloom(args, { cwd });
    expect(code).toBe(0);
    expect(jsonLines(out).at(-1)).toMatchObject({ papers: 2, changed: 0 });
  });

  it('of the same lexicon changes nothing', async () => {
    const args = ['lexicon', 'diff', 'shipped', 'shipped', 'papers.jsonl', '--json'];
    const { out } = await paperloom(args, { cwd: folder() });
    expect(jsonLines(out)).toMatchObject([{ papers: 2, changed: 0, concepts: [] }]);
  });

  it.each([
    [['shipped', 'own.yml'], 'two lexicons and at least one file'],
    [['shipped', 'none.yml', 'papers.jsonl'], 'none.yml cannot be read'],
    [['shipped', '.', 'papers.jsonl'], 'holds no lexicon'],
  ])('%j ends with 2', async (args, found) => {
    const { code, err } = await paperloom(['lexicon', 'diff', ...args], { cwd: folder() });
    expect([code, err.includes(found)]).toEqual([2, true]);
  });
});
