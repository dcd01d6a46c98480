// Papers that another version of the extractor read: counted, extracted again, or brought up by the next ingest.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportOf, FIXTURES, jsonLines, newFolder, paperloom } from './paperloom.ts';

const PAPERS = join(FIXTURES, 'papers.jsonl');
const LEXICON = ['--lexicon', join(FIXTURES, 'our-names.yml')];
const COUNT = '{ concept(name: "Sorting Mail Benchmark") { kind paperCount } }';

/** A folder with the store of an ingest that was run once. */
const template = mkdtempSync(join(tmpdir(), 'paperloom-reextract-'));
beforeAll(() => paperloom(['ingest', PAPERS], { cwd: template }));
afterAll(() => rmSync(template, { recursive: true }));

function ingested(): string {
  const cwd = newFolder();
  cpSync(template, cwd, { recursive: true });
  return cwd;
}

describe('reextract', () => {
  it('--dry-run says how many papers are stale and changes nothing', async () => {
    const cwd = ingested();
    const before = await exportOf('paperloom.db', cwd);
    const { out } = await paperloom(['reextract', '--dry-run', '--json', ...LEXICON], { cwd });
    expect(jsonLines(out)).toEqual([{ stale: 3, reextracted: 0, dryRun: true }]);
    expect(await exportOf('paperloom.db', cwd)).toBe(before);
    const none = await paperloom(['reextract', '--dry-run'], { cwd });
    expect(none.out).toContain('there is nothing to do');
  });

  it('with a lexicon of the user adds its concept, and without takes it back', async () => {
    const cwd = ingested();
    const before = await exportOf('paperloom.db', cwd);
    const { out } = await paperloom(['reextract', '--json', ...LEXICON], { cwd });
    expect(jsonLines(out)).toEqual([{ stale: 3, reextracted: 3, dryRun: false }]);
    const answer = await paperloom(['query', COUNT, '--json'], { cwd });
    expect(JSON.parse(answer.out)).toEqual({
      data: { concept: { kind: 'DATASET', paperCount: 1 } },
    });
    await paperloom(['reextract'], { cwd });
    expect(await exportOf('paperloom.db', cwd)).toBe(before);
  });
});

describe('an ingest of papers that are stale', () => {
  it('extracts them again and counts them apart', async () => {
    const cwd = ingested();
    const { out } = await paperloom(['ingest', PAPERS, '--json', ...LEXICON], { cwd });
    expect(jsonLines(out)).toMatchObject([
      { papers: { added: 0, changed: 0, unchanged: 0, reextracted: 3 } },
    ]);
    const stats = await paperloom(['stats', '--json', ...LEXICON], { cwd });
    expect(jsonLines(stats.out)).toMatchObject([{ stalePapers: 0 }]);
  });
});

describe('a lexicon of the user', () => {
  it.each([
    ['that is not there', undefined, 'cannot be read'],
    ['that is no YAML', '- name: [', 'our.yml'],
    ['with an entry that lacks its kind', '- name: Ours\n  source: us\n', 'kind'],
  ])('%s ends with 2 and says where', async (_what, content, message) => {
    const cwd = newFolder();
    if (content !== undefined) writeFileSync(join(cwd, 'our.yml'), content);
    for (const command of [['ingest', PAPERS], ['query', '{ stats { papers } }'], ['doctor']]) {
      const { code, out, err } = await paperloom([...command, '--lexicon', 'our.yml'], { cwd });
      expect(code).toBe(command[0] === 'doctor' ? 1 : 2);
      expect(out + err).toContain(message);
      expect(err).not.toMatch(/^\s+at /m);
    }
  });
});
