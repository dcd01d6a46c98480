// doctor --deep: what is damaged is told by paper, where SQLite itself sees nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { curate } from '../../src/curate.ts';
import { openStore } from '../../src/graph/open-store.ts';
import { decisionOf, slug } from '../decisions/sketches.ts';
import { put } from '../graph/contract/harness.ts';
import { newFolder } from './paperloom.ts';
import { runHere } from './run-here.ts';

async function filled(): Promise<string> {
  const path = join(newFolder(), 'papers.db');
  const store = await openStore(path);
  const paper = (n: number) => ({
    arxiv: `2401.0000${n}`,
    title: `The paper called number ${n}`,
    mentions: ['LoRA', `Thing${n}`],
  });
  await put(store, [1, 2, 3].map(paper));
  // Whatever writes a paper keeps its hash: an edit, a decision, a record that joins.
  await put(store, [{ ...paper(1), title: 'The paper that was edited' }]);
  await put(store, [{ ...paper(2), records: [{}, { id: 'another', version: '' }] }]);
  await curate(store, [
    decisionOf({ action: 'merge', from: [slug('Thing3')], into: slug('LoRA') }),
  ]);
  await store.close();
  return path;
}

/** Turns one letter of the last place where the text stands into another. */
function flip(path: string, text: string): void {
  const bytes = readFileSync(path);
  const at = bytes.lastIndexOf(text);
  bytes.writeUInt8(bytes.readUInt8(at + 1) ^ 1, at + 1);
  writeFileSync(path, bytes);
}

const deep = async (store: string) => {
  const { code, out } = await runHere(['doctor', '--deep', '--json'], { store });
  const findings = out.map((line) => JSON.parse(line));
  return { code, findings: findings.filter(({ check }) => ['contents', 'counts'].includes(check)) };
};

it('a store that is whole is found so', async () => {
  expect(await deep(await filled())).toMatchObject({
    code: 0,
    findings: [
      { check: 'contents', ok: true },
      { check: 'counts', ok: true },
    ],
  });
});

it.each(['The paper called number 3', '"arxiv":"2401.00002"'])(
  'one flipped bit in %j is told, with the paper it is in and what to do',
  async (text) => {
    const path = await filled();
    flip(path, text);
    const { code, findings } = await deep(path);
    expect(code).toBe(1);
    expect(findings[0]).toMatchObject({
      ok: false,
      found: expect.stringMatching(/damaged: arxiv:2401\.0000[23] is not what was written\.$/),
      remedy: expect.stringContaining('paperloom restore'),
    });
  },
);
