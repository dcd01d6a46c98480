// lexicon propose: papers in, a lexicon file out that can be used as it is.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonLines, newFolder, paperloom } from '../paperloom.ts';

function folder(): string {
  const cwd = newFolder();
  const texts = [
    'We present ZigZagBench, a benchmark of nine post offices. LoRA is evaluated on it.',
    'We evaluate BERT on the ZigZagBench benchmark with LoRA.',
    'Our experiments on ZigZagBench show that LoRA helps.',
  ];
  const lines = texts.map((abstract, i) =>
    JSON.stringify({ id: `p${i}`, title: `Mail ${i}`, abstract }),
  );
  writeFileSync(join(cwd, 'papers.jsonl'), lines.join('\n'));
  return cwd;
}

describe('lexicon propose', () => {
  it('writes entries that pass the check, with nothing that is known', async () => {
    const cwd = folder();
    const args = ['lexicon', 'propose', 'papers.jsonl', '--min-papers', '2', '--out', 'new.yml'];
    const { code, out, err } = await paperloom(args, { cwd });
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain('proposed from 3 papers');
    const text = readFileSync(join(cwd, 'new.yml'), 'utf8');
    expect(text).toContain(
      '- name: ZigZagBench\n  kind: DATASET\n  source: proposed from 3 papers',
    );
    expect(text).not.toMatch(/name: (?:LoRA|BERT)/);
    expect((await paperloom(['lexicon', 'check', 'new.yml'], { cwd })).code).toBe(0);
    const again = await paperloom([...args.slice(0, -2), '--lexicon', 'new.yml'], { cwd });
    expect(again.out).not.toContain('ZigZagBench');
  });

  it('with --json prints a line an entry', async () => {
    const args = ['lexicon', 'propose', 'papers.jsonl', '--json', '--min-papers', '3'];
    const { out } = await paperloom(args, { cwd: folder() });
    const lines = jsonLines(out);
    expect(lines).toContainEqual(expect.objectContaining({ name: 'ZigZagBench', papers: 3 }));
  });

  it.each([
    [[], 'at least one file'],
    [['papers.jsonl', '--min-papers', '0'], 'from 1 to 1000000'],
    [['papers.jsonl', '--out', 'no/such/folder.yml'], 'cannot be written'],
  ])('%j ends with 2', async (args, found) => {
    const { code, err } = await paperloom(['lexicon', 'propose', ...args], { cwd: folder() });
    expect([code, err.includes(found)]).toEqual([2, true]);
  });
});
