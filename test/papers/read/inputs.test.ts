// Files, folders and streams: what is found, recognised and read, and what is said of the rest.
import { Buffer } from 'node:buffer';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/errors.ts';
import { openInputs } from '../../../src/papers/read/inputs.ts';
import { parseInput } from '../../../src/papers/read/parse-input.ts';
import type { ParsedItem } from '../../../src/papers/source.ts';
import { collect } from '../collect.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paperloom-inputs-'));
});
afterAll(() => rm(folder, { recursive: true }));

function jsonLines(count: number): string {
  const lines = Array.from({ length: count }, (_, i) =>
    JSON.stringify({ id: `p${i}`, title: `Title ${i}`, abstract: `Abstract ${i * 7919}.` }),
  );
  return `${lines.join('\n')}\n`;
}

async function write(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
}

async function open(...paths: readonly string[]) {
  const { inputs, problems } = await openInputs(paths);
  return { inputs, problems, codes: problems.map(({ code }) => code) };
}

async function* streamOf(...chunks: readonly (string | Uint8Array)[]) {
  for (const chunk of chunks) yield Buffer.from(chunk as string);
}

function codesOf(items: readonly ParsedItem[]): readonly string[] {
  return items.flatMap((item) => (item.kind === 'problem' ? item.problem.code : []));
}

describe('a file', () => {
  it('is recognised by content and read, plain or gzip, whatever its name', async () => {
    const plain = await write('plain.dat', jsonLines(3));
    const packed = await write('packed.dat', gzipSync(jsonLines(3)));
    const { inputs, problems } = await open(plain, packed);
    expect(problems).toEqual([]);
    expect(inputs.map(({ name, kind, source }) => [name, kind, source.name])).toEqual([
      [plain, 'file', 'jsonl'],
      [packed, 'gzip', 'jsonl'],
    ]);
    expect(inputs[0]?.size).toBe(jsonLines(3).length);
    expect(inputs[0]?.modifiedAt).toBeInstanceOf(Date);
    for (const input of inputs) {
      const items = await collect(parseInput(input));
      expect(items.map((item) => item.kind === 'record' && item.place)).toEqual(
        [1, 2, 3].map((line) => ({ file: input.name, line })),
      );
    }
  });

  it('can be opened again and tells how much of it was read', async () => {
    const path = await write('again.jsonl.gz', gzipSync(jsonLines(500)));
    const [input] = (await open(path)).inputs;
    for (let i = 0; i < 2; i++) {
      const reader = input?.open();
      if (!reader) throw new Error('not opened');
      expect(await collect(reader.lines)).toHaveLength(500);
      expect(reader.meter.bytes).toBe(input?.size);
      expect(reader.faults).toEqual([]);
    }
  });

  it('of several gzip members is read to its end', async () => {
    const members = Buffer.concat([gzipSync(jsonLines(2)), gzipSync(jsonLines(3))]);
    const [input] = (await open(await write('members.gz', members))).inputs;
    expect(input && (await collect(parseInput(input)))).toHaveLength(5);
  });

  it('is closed when reading stops early', async () => {
    const [input] = (await open(await write('early.jsonl', jsonLines(100_000)))).inputs;
    if (!input) throw new Error('not opened');
    for await (const item of parseInput(input)) {
      expect(item.kind).toBe('record');
      break;
    }
  });

  it.each([
    ['missing.jsonl', undefined, 'FILE_MISSING'],
    ['empty.jsonl', '', 'FILE_EMPTY'],
    ['blank.jsonl', ' \n\n', 'FILE_EMPTY'],
    ['paper.pdf', '%PDF-1.7\n%âãÏÓ', 'FILE_NOT_TEXT'],
    ['a.zip', 'PK\u0003\u0004xx', 'FILE_NOT_TEXT'],
    ['binary.bin', Buffer.of(1, 2, 0, 3, 255), 'FILE_NOT_TEXT'],
    ['utf16.txt', Buffer.from('\ufeff{"id": 1}', 'utf16le'), 'FILE_NOT_TEXT'],
    ['prose.txt', 'Some text of no format.', 'FORMAT_UNKNOWN'],
    [
      'damaged.gz',
      Buffer.concat([gzipSync('x').subarray(0, 10), Buffer.alloc(40, 7)]),
      'GZIP_DAMAGED',
    ],
    ['stump.gz', gzipSync(jsonLines(3)).subarray(0, 12), 'GZIP_CUT'],
    ['twice.gz', gzipSync(gzipSync(jsonLines(3))), 'FILE_NOT_TEXT'],
  ])('%s gives a problem that says what it is and what to do', async (name, content, code) => {
    const path = content === undefined ? join(folder, name) : await write(name, content);
    const { inputs, problems } = await open(path);
    expect(inputs).toEqual([]);
    expect(problems).toMatchObject([{ code, place: { file: path } }]);
    expect(problems[0]?.message.split('. ').length).toBeGreaterThan(1);
    expect(problems[0]?.actual).toBeTruthy();
  });

  it.each([
    ['array.json', '[{"id": 1, "title": "T", "abstract": "A"}]', 'jq -c'],
    ['pretty.json', '{\n  "id": 1,\n  "title": "T"\n}', 'jq -c'],
    ['table.csv', 'id,title,abstract\n1,T,A', 'table'],
    ['page.html', '<!doctype html><title>T</title>', 'HTML'],
    ['other.jsonl', '{"name": "x"}', 'without the fields'],
  ])('%s is not recognised, with a hint', async (name, content, hint) => {
    const { problems } = await open(await write(name, content));
    expect(problems[0]).toMatchObject({ code: 'FORMAT_UNKNOWN' });
    expect(problems[0]?.message).toContain(hint);
    for (const format of ['arxiv-snapshot', 'hf-page', 'jsonl'])
      expect(problems[0]?.expected).toContain(format);
  });

  it('of gzip that ends too early is read as far as it goes', async () => {
    const packed = gzipSync(jsonLines(20_000));
    const path = await write('cut.jsonl.gz', packed.subarray(0, packed.length - 5000));
    const [input] = (await open(path)).inputs;
    const items = input ? await collect(parseInput(input)) : [];
    expect(items.length).toBeGreaterThan(1000);
    expect(codesOf(items).at(-1)).toBe('GZIP_CUT');
  });
});

describe('a folder', () => {
  it('gives its files with known endings, sorted, and says how many it passed over', async () => {
    await write('tree/b.jsonl', jsonLines(1));
    await write('tree/a/z.ndjson', jsonLines(1));
    await write('tree/c.jsonl.gz', gzipSync(jsonLines(1)));
    await write('tree/.hidden.jsonl', jsonLines(1));
    await write('tree/paper.pdf', '%PDF-');
    const { inputs, problems } = await open(join(folder, 'tree'));
    expect(inputs.map(({ name }) => name.slice(folder.length))).toEqual([
      '/tree/a/z.ndjson',
      '/tree/b.jsonl',
      '/tree/c.jsonl.gz',
    ]);
    expect(problems).toMatchObject([
      { code: 'FILES_SKIPPED', actual: '1 file', severity: 'warning' },
    ]);
  });

  it('passes over a README and a licence beside the data without a word', async () => {
    await write('told/b.jsonl', jsonLines(1));
    await write('told/README.md', '# Papers');
    await write('told/LICENSE', 'Apache-2.0');
    const { inputs, problems } = await open(join(folder, 'told'));
    expect(inputs).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  it('without a known file gives a problem', async () => {
    await write('pdfs/paper.pdf', '%PDF-');
    expect((await open(join(folder, 'pdfs'))).problems).toMatchObject([
      { code: 'FOLDER_WITHOUT_INPUT', actual: '"paper.pdf"' },
    ]);
  });

  it('and a file in it, named twice or linked, is read once', async () => {
    const path = await write('once/a.jsonl', jsonLines(1));
    await symlink(path, join(folder, 'once/b.jsonl'));
    expect((await open(path, join(folder, 'once'), path)).inputs).toHaveLength(1);
  });
});

describe('standard input', () => {
  const openStdin = (...chunks: readonly (string | Uint8Array)[]) =>
    openInputs(['-'], { stdin: streamOf(...chunks) });

  it('is recognised and read without losing its beginning, plain or gzip', async () => {
    const text = jsonLines(5000);
    for (const bytes of [Buffer.from(text), gzipSync(text)]) {
      const { inputs, problems } = await openStdin(bytes.subarray(0, 7), bytes.subarray(7));
      expect(problems).toEqual([]);
      expect(inputs[0]).toMatchObject({ name: '-', kind: 'stream', size: null, modifiedAt: null });
      const items = inputs[0] ? await collect(parseInput(inputs[0])) : [];
      expect(items).toHaveLength(5000);
      expect(items[0]).toMatchObject({ place: { file: '-', line: 1 } });
    }
  });

  it('that is empty or cut gives a problem', async () => {
    expect((await openStdin()).problems).toMatchObject([
      { code: 'FILE_EMPTY', place: { file: '-' } },
    ]);
    const packed = gzipSync(jsonLines(20_000));
    const { inputs } = await openStdin(packed.subarray(0, packed.length - 5000));
    const items = inputs[0] ? await collect(parseInput(inputs[0])) : [];
    expect(codesOf(items).at(-1)).toBe('GZIP_CUT');
  });

  it('takes its place among the files named, once', async () => {
    const [one, two] = [await write('a.jsonl', jsonLines(1)), await write('b.jsonl', jsonLines(2))];
    const { inputs } = await openInputs([one, '-', two, '-'], { stdin: streamOf(jsonLines(3)) });
    expect(inputs.map(({ name }) => name)).toEqual([one, '-', two]);
  });

  it('that is not there is a mistake of usage', async () => {
    await expect(openInputs(['-'])).rejects.toThrow(UsageError);
  });
});

describe('a format that is named', () => {
  it('settles what content leaves open', async () => {
    const path = await write('forced.txt', 'A title\n\nAn abstract.\n');
    const { inputs, problems } = await openInputs([path], { format: 'hf-page' });
    expect(problems).toMatchObject([{ code: 'FORMAT_DOUBTFUL', severity: 'warning' }]);
    const items = inputs[0] ? await collect(parseInput(inputs[0])) : [];
    expect(items).toMatchObject([{ kind: 'record', record: { sourceTitle: 'A title' } }]);
  });

  it('on what looks like another, or like none, is told with what was found and what to do', async () => {
    const [lines, junk] = [await write('lines.txt', jsonLines(2)), await write('junk', 'a b c\nd')];
    for (const path of [lines, junk]) {
      const { inputs, problems } = await openInputs([path], { format: 'hf-page' });
      expect(inputs).toHaveLength(1);
      expect(problems).toEqual([
        {
          code: 'FORMAT_DOUBTFUL',
          message: `It is read as hf-page because --format says so, but ${
            path === lines
              ? 'it looks like jsonl. Leave --format out to read it so.'
              : 'it looks like no format we know. Check what was read.'
          }`,
          place: { file: path },
          actual: expect.stringMatching(path === lines ? /"id/ : /^"a b c"$/),
          expected: 'hf-page (saved text of a Hugging Face Daily Papers page)',
          severity: 'warning',
        },
      ]);
    }
    const stdin = await openInputs(['-'], { format: 'jsonl', stdin: streamOf('nothing such') });
    expect(stdin.problems).toMatchObject([{ code: 'FORMAT_DOUBTFUL', place: { file: '-' } }]);
    expect((await openInputs([lines], { format: 'jsonl' })).problems).toEqual([]);
  });

  it('must be known', async () => {
    await expect(openInputs([], { format: 'bibtex' })).rejects.toThrow(UsageError);
  });

  it('tells plain lines from a snapshot by themselves', async () => {
    const snapshot = {
      id: '2106.09685',
      title: 'T',
      abstract: 'A',
      categories: 'cs.CL',
      update_date: '2022-01-01',
    };
    const { inputs } = await open(
      await write('snapshot.jsonl', JSON.stringify(snapshot)),
      await write('plain.jsonl', JSON.stringify({ ...snapshot, update_date: undefined })),
    );
    expect(inputs.map(({ source }) => source.name)).toEqual(['arxiv-snapshot', 'jsonl']);
  });
});
