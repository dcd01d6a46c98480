// Deciding on the command line: a look before, the decision, the log, and the way back.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../src/graph/open-store.ts';
import type { DecisionContent } from '../../../src/model/decision.ts';
import { decisionOf, slug } from '../../decisions/sketches.ts';
import { put } from '../../graph/contract/harness.ts';
import { newFolder } from '../paperloom.ts';
import { runHere } from '../run-here.ts';

/** A store of four papers. */
async function filled(): Promise<{ store: string; folder: string }> {
  const folder = newFolder();
  const address = `sqlite:${join(folder, 'papers.db')}`;
  const store = await openStore(address);
  await put(store, [
    { arxiv: '2106.09685', title: 'Low rank', mentions: ['LoRA', 'GPT-3'] },
    { arxiv: '2305.14314', title: 'Quantised', mentions: ['LoRA', 'BERT'] },
    { arxiv: '2309.00001', title: 'Adapters', mentions: ['LoRA adapter', 'GPT-3'] },
    { arxiv: '2309.00002', title: 'Both', mentions: ['LoRA adapter', 'LoRA'] },
  ]);
  await store.close();
  return { store: address, folder };
}

/** As a killed process leaves it that had begun to plan. */
async function interrupted(address: string, content: DecisionContent): Promise<void> {
  const store = await openStore(address);
  const { decisions } = await store.loadDecisions();
  await store.beginStaging({ decisions: [decisionOf(content)], logLength: decisions.length });
  await store.close();
}

const MERGE = ['decisions', 'merge', 'LoRA adapters', '--into', 'lora'];
const REFUSED: readonly (readonly [readonly string[], string])[] = [
  [['merge', 'lora'], 'INCOMPLETE_DECISION'],
  [['merge', '--into', 'lora'], 'INCOMPLETE_DECISION'],
  [['merge', 'LoRA', '--into', 'lora'], 'BAD_USER_INPUT: "LoRA" is lora, or was merged into it'],
  [
    ['merge', 'Lorra', '--into', 'bert'],
    'UNKNOWN_NAME: No concept is called "Lorra". Did you mean',
  ],
  [['split', 'lora', '--into', 'x'], 'INCOMPLETE_DECISION'],
  [['split', 'lora', '--into', 'lora', '--form', 'x'], 'BAD_USER_INPUT'],
  [['split', 'lora', '--into', 'x', '--paper', 'arxiv:9'], 'BAD_USER_INPUT: There is no paper'],
  [['rename', 'lora'], 'INCOMPLETE_DECISION'],
  [['rename', 'lora', '--to', ' '], 'BAD_USER_INPUT: "name": Expected a name'],
  [['retype', 'lora', '--kind', 'fish'], 'INVALID_OPTION: --kind is "fish"'],
  [['ban'], 'INCOMPLETE_DECISION'],
  [['ban', 'low', 'rank'], 'INCOMPLETE_DECISION'],
  [['delete', 'arxiv:9'], 'BAD_USER_INPUT: There is no paper "arxiv:9".'],
  [['undo', '0123'], 'BAD_USER_INPUT: There is no decision "0123".'],
  [['apply', 'nowhere.jsonl'], 'CANNOT_READ'],
];
/** In `Decision 1. To take it back: paperloom decisions undo 0123456789abcdef` the id. */
const ID = /undo ([0-9a-f]{16})$/;

describe('decisions', () => {
  it('can be looked at before they are made: which links would change', async () => {
    const { store } = await filled();
    const { code, out } = await runHere([...MERGE, '--preview'], { store });
    expect(code).toBe(0);
    expect(out).toEqual([
      'loraadapter merged into lora, if you so decide: 2 papers link otherwise,',
      '2 links go, 1 come, 3 pairs change. Nothing was changed.',
      '  lora: 3 -> 4 papers',
      '  loraadapter: 2 -> 0 papers',
      '  arxiv:2309.00001 -loraadapter +lora',
      '  arxiv:2309.00002 -loraadapter',
    ]);
    expect((await runHere(['decisions', 'list'], { store })).notes).toEqual([
      'Nothing was decided.',
    ]);
  });

  it('are made, listed with who and why, and undone', async () => {
    const { store } = await filled();
    const made = await runHere([...MERGE, '--by', 'Ada', '--why', 'the same'], { store });
    expect(made.out[0]).toBe('loraadapter merged into lora: 2 papers link otherwise.');
    const id = ID.exec(made.out[1] ?? '')?.[1] ?? expect.fail('It tells how to undo it.');
    await runHere(['decisions', 'rename', 'lora', '--to', 'Low-Rank Adaptation'], { store });
    await runHere(['decisions', 'retype', 'bert', '--kind', 'model'], { store });
    await runHere(['decisions', 'ban', 'gpt-3'], { store });
    await runHere(['decisions', 'undo', id], { store });
    const { out } = await runHere(['decisions', 'list'], { store });
    expect(out.filter((line) => /^ +\d/.test(line)).map((line) => line.slice(37))).toHaveLength(5);
    expect(out.slice(-3)).toEqual([
      expect.stringMatching(
        /^ {4}1 {2}[0-9a-f]{16} {2}[\d-]{10} {2}Ada: loraadapter merged into lora$/,
      ),
      '       the same',
      '       No effect: It was undone.',
    ]);
    const about = await runHere(['decisions', 'list', '--concept', 'lora', '--json'], { store });
    expect(about.out.map((line) => JSON.parse(line).action)).toEqual(['undo', 'rename', 'merge']);
  });

  it('are carried to another store as lines, which take them once', async () => {
    const { store, folder } = await filled();
    const other = await filled();
    await runHere(MERGE, { store });
    await runHere(['decisions', 'split', 'lora', '--into', 'LoRA for images', '--beside', 'BERT'], {
      store,
    });
    const { out } = await runHere(['decisions', 'export'], { store });
    const file = join(folder, 'decisions.jsonl');
    writeFileSync(file, out.join('\n'));
    const first = await runHere(['decisions', 'apply', file], { store: other.store });
    expect(first.out).toEqual(['2 decisions added: 3 papers link otherwise.']);
    const again = await runHere(['decisions', 'apply', '-', '--json'], {
      store: other.store,
      stdin: out.join('\n'),
    });
    expect(again.out.map((line) => JSON.parse(line))).toEqual([
      { read: 2, added: 0, idle: 0, papers: 0, revision: 2 },
    ]);
    expect((await runHere(['decisions', 'export'], { store: other.store })).out).toEqual(out);
    const [mine, theirs] = await Promise.all(
      [store, other.store].map((at) => runHere(['export'], { store: at })),
    );
    expect(mine?.out).toEqual(theirs?.out);
  });

  it('that are no decisions are told by line, and none of the file is applied', async () => {
    const { store } = await filled();
    const { out } = await runHere([...MERGE, '--json'], { store: (await filled()).store });
    const good = JSON.stringify(JSON.parse(out[0] ?? '').decision);
    const stdin = [good, '', '{"id":"x"', good.replace('"merge"', '"marry"')].join('\n');
    const { code, notes } = await runHere(['decisions', 'apply', '-'], { store, stdin });
    expect(code).toBe(1);
    expect(notes).toEqual([
      expect.stringContaining('-:3: error: The line is not JSON. [DECISION_INVALID]'),
      expect.stringContaining('-:4: error: "action": Invalid'),
      'Nothing was applied: 2 lines are no decisions.',
    ]);
    expect((await runHere(['decisions', 'export'], { store })).out).toEqual([]);
  });

  it('that cannot be meant are refused, and what is wrong is said', async () => {
    const { store } = await filled();
    for (const [args, failure] of REFUSED) {
      const ended = await runHere(['decisions', ...args], { store });
      expect(ended.failure).toContain(failure);
    }
    expect((await runHere(['decisions', 'export'], { store })).out).toEqual([]);
  });

  it('take a paper out after a look, keep it out, and bring it back', async () => {
    const { store } = await filled();
    const before = await runHere(['export'], { store });
    const deletion = ['decisions', 'delete', 'arxiv:2305.14314'];
    expect((await runHere([...deletion, '--preview'], { store })).out).toEqual([
      'arxiv:2305.14314 deleted, if you so decide: 1 papers link otherwise,',
      '2 links go, 0 come, 1 pairs change. Nothing was changed.',
      '  bert: 1 -> 0 papers',
      '  lora: 3 -> 2 papers',
      '  arxiv:2305.14314 -bert -lora',
    ]);
    const made = await runHere([...deletion, '--why', 'taken down'], { store });
    expect(made.out[0]).toBe('arxiv:2305.14314 deleted: 1 papers link otherwise.');
    expect((await runHere(deletion, { store })).failure).toContain('is deleted already.');
    expect((await runHere(['export'], { store })).out.join()).not.toContain('2305.14314');
    const id = ID.exec(made.out[1] ?? '')?.[1] ?? expect.fail('It tells how to undo it.');
    await runHere(['decisions', 'undo', id], { store });
    expect((await runHere(['export'], { store })).out).toEqual(before.out);
  });

  it('that were interrupted are finished by the next, or when it is asked', async () => {
    const { store } = await filled();
    expect((await runHere(['decisions', 'resume'], { store })).out).toEqual([
      'No decision was interrupted.',
    ]);
    await interrupted(store, { action: 'ban', concept: slug('GPT-3') });
    const next = await runHere(['decisions', 'ban', 'BERT'], { store });
    expect(next.notes).toEqual(['First a decision is finished that was interrupted.']);
    await interrupted(store, { action: 'rename', concept: slug('LoRA'), name: 'Low rank' });
    expect((await runHere(['decisions', 'resume', '--json'], { store })).out).toEqual([
      '{"added":1,"papers":0,"revision":4}',
    ]);
    await interrupted(store, { action: 'retype', concept: slug('LoRA'), kind: 'TASK' });
    expect((await runHere(['decisions', 'resume'], { store })).out).toEqual([
      'Finished: lora is a TASK.',
    ]);
  });

  it('are not made where all is so already', async () => {
    const { store } = await filled();
    const rename = ['decisions', 'rename', 'lora', '--to', 'Low rank'];
    await runHere(rename, { store });
    expect((await runHere(rename, { store })).failure).toContain('lora is so already.');
    expect((await runHere(['decisions', 'export'], { store })).out).toHaveLength(1);
  });
});
