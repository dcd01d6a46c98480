import { expect, it } from 'vitest';
import { planCuration } from '../../src/curation/plan-curation.ts';
import { decisionOf, slug } from '../decisions/sketches.ts';
import { jsonl } from '../ingest/inputs.ts';
import { openEmpty, run } from '../ingest/run.ts';

const PAPER = { title: 'A paper', abstract: 'LoRA is measured.', arxiv: '2106.00001' };

it('a withdrawn paper shows what was decided, and is none of which a link changes', async () => {
  const store = await openEmpty();
  const withdrawn = { title: 'Another', abstract: 'On LoRA, too.', arxiv: '2106.00002' };
  await run(store, [jsonl(PAPER, { ...withdrawn, withdrawn: true })]);
  const seen: string[] = [];
  const ban = decisionOf({ action: 'ban', concept: slug('LoRA') });
  const { change, papers } = await planCuration(store, [ban], {
    onPapers: (some) => seen.push(...some.map(({ key }) => key)),
  });
  expect(change.recounted).toHaveLength(2);
  expect([papers, seen]).toEqual([1, ['arxiv:2106.00001']]);
});
