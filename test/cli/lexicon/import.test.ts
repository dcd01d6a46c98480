// lexicon import: a file of another vocabulary in, a lexicon that can be used out.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { jsonLines, newFolder, paperloom } from '../paperloom.ts';

const METHODS = JSON.stringify([
  { name: 'LoRA', full_name: 'Low-Rank Adaptation', num_papers: 900, collections: [] },
  { name: 'ZigNet', full_name: 'Zigzag Network', num_papers: 5, collections: [] },
  { name: 'RareNet', full_name: 'RareNet', num_papers: 1, collections: [] },
]);
const CSO = [
  ['machine_learning', 'zigzag_smoothing'],
  ['zigzag_smoothing', 'ample_zigzag_smoothing'],
]
  .map(([from, to]) => {
    const [subject, object] = [from, to].map(
      (name) => `<https://cso.kmi.open.ac.uk/topics/${name}>`,
    );
    return `"${subject}","<http://cso.kmi.open.ac.uk/schema/cso#superTopicOf>","${object}"`;
  })
  .join('\n');

function folder(): string {
  const cwd = newFolder();
  writeFileSync(join(cwd, 'methods.json.gz'), gzipSync(METHODS));
  writeFileSync(join(cwd, 'cso.csv'), CSO);
  return cwd;
}

describe('lexicon import', () => {
  it('of Papers with Code writes a lexicon that passes the check and finds its names', async () => {
    const cwd = folder();
    const args = ['lexicon', 'import', 'methods.json.gz', '--format', 'pwc', '--out', 'pwc.yml'];
    const { code, out, err } = await paperloom(args, { cwd });
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain('1 entries imported, 2 left out:');
    expect(err).toContain('1  the lexicon has it, e.g. LoRA (LoRA)');
    expect(err).toContain('1  too few papers use it, e.g. RareNet (1 papers)');
    const text = readFileSync(join(cwd, 'pwc.yml'), 'utf8');
    expect(text).toContain('- name: ZigNet\n  kind: METHOD\n  aliases: [Zigzag Network]');
    expect(text).toContain('source: "Papers with Code, CC BY-SA 4.0"');
    expect((await paperloom(['lexicon', 'check', 'pwc.yml'], { cwd })).code).toBe(0);
    const stdin = '{"id":"x","title":"Mail","abstract":"We train a Zigzag Network on letters."}';
    const found = await paperloom(['extract', '-', '--json', '--lexicon', 'pwc.yml'], {
      cwd,
      stdin,
    });
    expect(found.out).toContain('"slug":"zignet"');
  });

  it('of CSO takes the topics below one', async () => {
    const args = ['lexicon', 'import', 'cso.csv', '--format', 'cso', '--under', 'zigzag smoothing'];
    const { code, out } = await paperloom(args, { cwd: folder() });
    expect([code, out.match(/- name: .*/g)]).toEqual([0, ['- name: ample zigzag smoothing']]);
  });

  it('with --json prints what was left out, and the sums last', async () => {
    const args = ['lexicon', 'import', 'methods.json.gz', '--format', 'pwc', '--json'];
    const { out } = await paperloom(args, { cwd: folder() });
    expect(jsonLines(out)).toEqual([
      { name: 'LoRA', reason: 'known', detail: 'LoRA' },
      { name: 'RareNet', reason: 'rare', detail: '1 papers' },
      { entries: 1, leftOut: { known: 1, rare: 1 } },
    ]);
  });

  it.each([
    [[], 'at least one file'],
    [['cso.csv'], '--format is missing'],
    [['cso.csv', '--format', 'owl'], 'There is no format "owl"'],
    [['cso.csv', '--format', 'pwc'], 'cso.csv: found'],
    [['cso.csv', '--format', 'cso', '--under', 'nowhere'], 'no topic "nowhere"'],
    [['none.json', '--format', 'pwc'], '"none.json" cannot be read'],
  ])('%j ends with 2', async (args, found) => {
    const { code, err } = await paperloom(['lexicon', 'import', ...args], { cwd: folder() });
    expect([code, err.includes(found)]).toEqual([2, true]);
  });
});
