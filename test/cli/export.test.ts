import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXIT } from '../../src/cli/command.ts';
import { exportGraph } from '../../src/cli/commands/export.ts';
import { readConfig } from '../../src/config.ts';
import { openStore } from '../../src/graph/open-store.ts';
import { exported } from '../exports/exported.ts';
import { fillStore, LEXICON, openLibrary, PAPERS } from '../graphql/library.ts';
import { recordingTerminal } from './recording-terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'paperloom-export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const store = `sqlite:${join(folder, 'library.db')}`;

beforeAll(async () => {
  const filled = await openStore(store);
  await filled.syncLexicon(LEXICON, 'lexicon-1');
  await fillStore(filled, PAPERS);
  await filled.close();
});

type Options = Readonly<Record<string, string | readonly string[]>>;

async function run(positionals: readonly string[], given: Options = {}) {
  const options = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : [...value],
    ]),
  );
  const terminal = recordingTerminal(readConfig({}));
  const code = await exportGraph.run(positionals, { store, ...options }, terminal);
  return { code, out: terminal.results.join(''), notes: terminal.notes.join('\n') };
}

describe('export', () => {
  it('without a format is canonical JSON Lines of the whole graph', async () => {
    const { code, out } = await run([]);
    expect(code).toBe(EXIT.done);
    expect(JSON.parse(out.split('\n')[0] ?? '')).toMatchObject({ paper: 'arxiv:2312.00003' });
    expect((await run(['canonical'])).out).toBe(out);
  });

  it('writes a view to a file, and says what is in it and what is not', async () => {
    const out = join(folder, 'lora.gexf');
    const view = { focus: ['LoRA'], 'max-nodes': '2', 'min-papers': '1', out };
    const { code, notes } = await run(['gexf'], view);
    expect(code).toBe(EXIT.done);
    expect(notes).toContain('Exported 2 concepts, 1 pairs.');
    expect(notes).toContain('raise maxNodes');
    const library = await openLibrary();
    const expected = await exported('gexf', library, { focus: ['LoRA'], maxNodes: 2 });
    await library.close();
    expect(readFileSync(out, 'utf8')).toBe(expected.text);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('sends an archive on only where that is asked for', async () => {
    await expect(run(['csv'])).rejects.toMatchObject({ code: 'OUT_MISSING' });
    expect((await run(['csv'], { out: '-' })).out.slice(0, 2)).toBe('PK');
  });

  it.each([
    [['xlsx'], {}, 'UNKNOWN_FORMAT'],
    [['gexf', 'csv'], {}, 'ONE_FORMAT'],
    [['gexf'], { format: 'csv' }, 'ONE_FORMAT'],
    [['canonical'], { focus: ['LoRA'] }, 'INVALID_OPTION'],
    [['gexf'], { depth: 'deep' }, 'BAD_USER_INPUT'],
    [['gexf'], { depth: '9' }, 'BAD_USER_INPUT'],
    [['gexf'], { kinds: ['THING'] }, 'BAD_USER_INPUT'],
    [['gexf'], { since: 'March' }, 'BAD_USER_INPUT'],
    [['gexf'], { focus: ['SAM'] }, 'AMBIGUOUS_NAME'],
    [['gexf'], { focus: ['nothing of the kind'] }, 'BAD_USER_INPUT'],
    [['gexf'], { out: join(folder, 'no/such/folder/x.gexf') }, 'OUT_NOT_WRITTEN'],
  ] as const)('%j with %j is refused: %s', async (formats, options, code) => {
    await expect(run(formats, options)).rejects.toMatchObject({ code });
  });
});
