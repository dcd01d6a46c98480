// extract: one line a paper, with offsets into the strings that were given.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  FIXTURES,
  jsonLines,
  newFolder,
  outcomeOf,
  paperloom,
  startPaperloom,
} from './paperloom.ts';

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

describe('extract --text', () => {
  it('reads an abstract from the command line, alone or before files', async () => {
    const text = 'We fine-tune BERT with LoRA on SQuAD.';
    const alone = await paperloom(['extract', '--text', text, '--json']);
    const [line, ...others] = jsonLines(alone.out).map((one) => LINE.parse(one));
    expect([alone.code, others]).toEqual([0, []]);
    expect(line?.mentions.map(({ slug }) => slug)).toEqual(['bert', 'lora', 'squad']);
    for (const { start, end, surface } of line?.mentions ?? [])
      expect(text.slice(start, end)).toBe(surface);
    const stdin = '{"id":"x","title":"A","abstract":"LoRA."}\n';
    const both = await paperloom(['extract', '-', '--text', text, '--json'], { stdin });
    expect(jsonLines(both.out).map(({ id }) => id)).toEqual([line?.id, 'x']);
  });

  it('without words is refused', async () => {
    const { code, err } = await paperloom(['extract', '--text', ' ']);
    expect([code, err]).toEqual([2, expect.stringContaining('--text is " "')]);
  });
});

const PLACE = z.object({
  surface: z.string(),
  field: z.enum(['title', 'abstract']),
  start: z.int(),
  end: z.int(),
});
const FINDINGS = z.array(PLACE.extend({ rule: z.string(), fate: z.string(), chance: z.number() }));
const EXPLAINED = LINE.extend({
  ofField: z.number().min(0).max(1),
  steps: z.strictObject({
    lexicon: z.array(PLACE.extend({ verdict: z.string(), guard: z.string() })),
    abbreviations: z.array(z.object({ short: PLACE, long: PLACE })),
    tagger: FINDINGS,
    names: FINDINGS,
    terms: FINDINGS,
    sweep: FINDINGS,
  }),
  candidates: z.array(
    z.object({
      surface: z.string(),
      outcome: z.enum(['kept', 'covered', 'unsure', 'unlikely']),
      confidence: z.number(),
      needed: z.number(),
      rules: z.array(z.string()).min(1),
      places: z.array(PLACE.extend({ isKept: z.boolean(), coveredBy: z.string().nullable() })),
    }),
  ),
});

describe('extract --explain', () => {
  const text = 'We fine-tune BERT with LoRA (low-rank adaptation) on SQuAD.';

  it('shows people the marked text, the steps and the candidates, plain where nobody sees colours', async () => {
    const { code, out } = await paperloom(['extract', '--explain', '--text', text]);
    expect(code).toBe(0);
    expect(out).toContain('We fine-tune [BERT MODEL] with [LoRA METHOD]');
    expect(out.match(/^ {2}(Lexicon|Abbreviations|Tagger|Names|Terms|Sweep|Kept)/gm)).toHaveLength(
      7,
    );
    expect(out).not.toContain('\u001b');
  });

  it('in colours where they are wanted', async () => {
    const { out } = await paperloom(['extract', '--explain', '--text', text], {
      env: { FORCE_COLOR: '1' },
    });
    expect(out).toContain('\u001b[36mLoRA\u001b[39m');
  });

  it('with --json prints one line a paper: the mentions as without it, and all that led to them', async () => {
    const page = join(FIXTURES, 'arxiv.jsonl');
    const { out } = await paperloom(['extract', page, '--json', '--explain']);
    const bare = await paperloom(['extract', page, '--json']);
    const lines = jsonLines(out).map((line) => EXPLAINED.parse(line));
    expect(lines.map(({ id, key, title, mentions }) => ({ id, key, title, mentions }))).toEqual(
      jsonLines(bare.out),
    );
    for (const { mentions, candidates } of lines) {
      const kept = candidates.flatMap(({ places }) => places.filter(({ isKept }) => isKept));
      expect(kept).toHaveLength(mentions.length);
    }
  });

  it('explains ten papers, says that there are more, and as many as --limit asks for', async () => {
    const stdin = Array.from({ length: 12 }, (_, i) =>
      JSON.stringify({ id: `p${i}`, title: `Paper ${i}`, abstract: 'We use LoRA.' }),
    ).join('\n');
    const ten = await paperloom(['extract', '-', '--explain', '--json'], { stdin });
    expect(jsonLines(ten.out)).toHaveLength(10);
    expect(ten.err).toContain('The first 10 papers are explained; --limit N explains more.');
    const all = await paperloom(['extract', '-', '--explain', '--json', '--limit', '12'], {
      stdin,
    });
    expect([jsonLines(all.out).length, all.err]).toEqual([12, '']);
    const two = await paperloom(['extract', '-', '--json', '--limit', '2'], { stdin });
    expect(jsonLines(two.out).map(({ id }) => id)).toEqual(['p0', 'p1']);
  });

  it('ends with the last paper that --limit asks for, though more may come', async () => {
    const child = startPaperloom(['extract', '-', '--explain', '--json', '--limit', '1']);
    child.stdin.on('error', () => undefined);
    const line = (id: string) => JSON.stringify({ id, title: id, abstract: 'LoRA.' });
    // More than the head by which a format is recognised, and no end.
    child.stdin.write(Array.from({ length: 3000 }, (_, i) => line(`p${i}`)).join('\n'));
    const { code, out } = await outcomeOf(child);
    expect([code, jsonLines(out).map(({ id }) => id)]).toEqual([0, ['p0']]);
  });

  it('knows the words of a lexicon of your own', async () => {
    const cwd = newFolder();
    const entry = '- name: Zorbulator\n  kind: METHOD\n  source: our own\n';
    writeFileSync(join(cwd, 'own.yml'), entry);
    const args = ['extract', '--explain', '--text', 'We use a zorbulator.', '--lexicon', 'own.yml'];
    const { code, out } = await paperloom(args, { cwd });
    expect([code, out]).toEqual([0, expect.stringContaining('[zorbulator METHOD]')]);
  });
});
