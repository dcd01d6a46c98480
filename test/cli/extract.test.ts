// extract: one line a paper, with offsets into the strings that were given.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { FIXTURES, jsonLines, newFolder, paperloom } from './paperloom.ts';

const LINE = z.strictObject({
  id: z.string(),
  key: z.string(),
  title: z.string(),
  mentions: z.array(
    z.strictObject({
      slug: z.string().regex(/^[a-z0-9-]+$/),
      name: z.string(),
      kind: z.enum(['MODEL', 'DATASET', 'METHOD', 'TASK', 'METRIC']),
      surface: z.string(),
      field: z.enum(['title', 'abstract']),
      start: z.int(),
      end: z.int(),
      role: z.enum(['INTRODUCES', 'MENTIONS']),
      confidence: z.number().min(0).max(1),
      rule: z.string(),
    }),
  ),
});

const INPUT = z.object({ id: z.string(), title: z.string(), abstract: z.string() });

describe('extract --json', () => {
  it('prints one line a paper, ids as given, offsets into the strings as given', async () => {
    const cwd = newFolder();
    const papers = [
      {
        id: 'arxiv:2507.16535',
        title: 'On  LoRA',
        abstract: '\n  We use $\\mathbf{BERT}$ &amp; LoRA\non SQuAD.  ',
      },
      {
        id: 'hf-001-27',
        title: 'Zwölf 🦙 LLaMA',
        abstract: 'LLaMA 🦙 is fine-tuned with \\emph{LoRA}.',
      },
      { id: 'a b/c', title: 'Nothing', abstract: '' },
    ];
    writeFileSync(join(cwd, 'in.jsonl'), papers.map((paper) => JSON.stringify(paper)).join('\n'));
    const { code, out } = await paperloom(['extract', 'in.jsonl', '--json'], { cwd });
    const lines = jsonLines(out).map((line) => LINE.parse(line));
    expect(code).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(papers.map(({ id }) => id));
    expect(lines.map(({ key, title }) => [key.split(':')[0], title])).toEqual([
      ['arxiv', 'On LoRA'],
      ['text', 'Zwölf 🦙 LLaMA'],
      ['text', 'Nothing'],
    ]);
    for (const [i, { mentions }] of lines.entries()) {
      for (const { field, start, end, surface } of mentions) {
        expect(papers[i]?.[field].slice(start, end)).toBe(surface);
      }
    }
    expect(lines[0]?.mentions.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(['lora', 'bert']),
    );
    expect(lines[1]?.mentions.map(({ slug }) => slug)).toContain('lora');
  });

  it('reads other formats too, and leaves no store behind', async () => {
    const cwd = newFolder();
    const files = ['arxiv.jsonl', 'page.txt'].map((name) => join(FIXTURES, name));
    const { code, out } = await paperloom(['extract', ...files, '--json'], { cwd });
    const lines = jsonLines(out).map((line) => LINE.parse(line));
    expect([code, lines.length]).toEqual([0, 5]);
    expect(lines[0]?.id).toBe('2403.00011');
    expect(lines[4]?.id).toBe(lines[4]?.key);
    const [first = ''] = readFileSync(join(FIXTURES, 'arxiv.jsonl'), 'utf8').split('\n');
    const given = INPUT.parse(JSON.parse(first));
    for (const { field, start, end, surface } of lines[0]?.mentions ?? []) {
      expect(given[field].slice(start, end)).toBe(surface);
    }
  });

  it('gives the same with two threads as with one', async () => {
    const args = ['extract', FIXTURES, '--json', '--workers'];
    const [one, two] = [await paperloom([...args, '1']), await paperloom([...args, '2'])];
    expect(two.out).toBe(one.out);
  });
});

describe('extract', () => {
  it('reads standard input and shows concepts with kind, role, confidence and sentence to people', async () => {
    const stdin = readFileSync(join(FIXTURES, 'papers.jsonl'), 'utf8');
    const { code, out } = await paperloom(['extract', '-'], { stdin });
    expect(code).toBe(0);
    expect(out).toMatch(
      /Small Adapters for Large Readers\n(?: .*\n)*? {2}LoRA +METHOD {3}mentioned +\d+ %\n +We fine-tune BERT with »LoRA« on SQuAD\.\n/,
    );
  });

  it('goes on beside bad lines, and ends with 1 for them when --strict is given', async () => {
    const stdin = '{"id":"x","title":"A","abstract":"LoRA."}\nnonsense\n';
    const { code, out, err } = await paperloom(['extract', '-', '--json'], { stdin });
    expect([code, jsonLines(out).length]).toEqual([0, 1]);
    expect(err).toContain('-:2: error');
    expect((await paperloom(['extract', '-', '--json', '--strict'], { stdin })).code).toBe(1);
  });

  it('of nothing readable ends with 2', async () => {
    expect(await paperloom(['extract', 'none.jsonl', '--json'])).toMatchObject({
      code: 2,
      out: '',
    });
  });
});
