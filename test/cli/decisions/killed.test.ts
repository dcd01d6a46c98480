// A merge of many papers whose process is killed without a word: nothing of it is seen, and it goes on where it stood.

import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { canonicalLines } from '../../../src/exports/canonical.ts';
import { openStore } from '../../../src/graph/open-store.ts';
import { listOf, put } from '../../graph/contract/harness.ts';
import { newFolder, outcomeOf, paperloom, startPaperloom } from '../paperloom.ts';
import { runHere } from '../run-here.ts';

const PAPERS = 3_000;
const MERGE = ['decisions', 'merge', 'lora', '--into', 'bert'];

async function filled(): Promise<string> {
  const address = `sqlite:${join(newFolder(), 'papers.db')}`;
  const store = await openStore(address);
  const sketches = Array.from({ length: PAPERS }, (_, i) => ({
    arxiv: `2401.${10_000 + i}`,
    title: `Paper ${i}`,
    mentions: ['LoRA', i % 3 === 0 ? 'BERT' : 'GPT-3', `T${i % 50}`],
  }));
  await put(store, sketches);
  await store.close();
  return address;
}

it('a killed merge has changed nothing, and is finished when it is asked', {
  timeout: 120_000,
}, async () => {
  const [killed, calm] = [await filled(), await filled()];
  const watcher = await openStore(killed);
  const before = await listOf(canonicalLines(watcher));
  const child = startPaperloom([...MERGE, '--store', killed]);
  const ended = outcomeOf(child);
  while ((await watcher.findStaging()) === undefined) await setTimeout(2);
  child.kill('SIGKILL');
  expect((await ended).signal).toBe('SIGKILL');
  expect(await listOf(canonicalLines(watcher))).toEqual(before);

  const resumed = await paperloom(['decisions', 'resume', '--store', killed]);
  expect(resumed.out).toBe('Finished: lora merged into bert.\n');
  await runHere(MERGE, { store: calm });
  const other = await openStore(calm);
  expect(await listOf(canonicalLines(watcher))).toEqual(await listOf(canonicalLines(other)));
  await watcher.close();
  await other.close();
});
