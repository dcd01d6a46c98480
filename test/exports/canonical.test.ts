// What the canonical export holds: two graphs are the same when its lines are, so it must tell all that readers can see.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { GraphStore } from '../../src/graph/store.ts';
import type { LexiconConcept } from '../../src/model/concept.ts';
import { slugOf } from '../../src/model/slug.ts';
import { jsonl } from '../ingest/inputs.ts';
import { linesOf, openEmpty, run } from '../ingest/run.ts';

const LORA = { title: 'One', abstract: 'We use LoRA and BERT.' };

function listed(name: string, given: Partial<LexiconConcept> = {}): LexiconConcept {
  const slug = slugOf(name.toLowerCase());
  return { slug, name, kind: 'METHOD', aliases: [], broader: [], source: 'test', ...given };
}

async function objectsOf(store: GraphStore) {
  return (await linesOf(store)).map((line) =>
    z.record(z.string(), z.unknown()).parse(JSON.parse(line)),
  );
}

describe('the canonical export', () => {
  it('tells the keys that lead to a paper beside its own', async () => {
    const store = await openEmpty();
    await run(store, [jsonl(LORA)]);
    expect((await objectsOf(store)).filter((line) => 'redirect' in line)).toEqual([]);
    const [before] = await objectsOf(store);
    await run(store, [jsonl({ ...LORA, id: 'arxiv:2401.00001' })]);
    expect((await objectsOf(store)).filter((line) => 'redirect' in line)).toEqual([
      { redirect: before?.['paper'], to: 'arxiv:2401.00001' },
    ]);
  });

  it('tells spellings and parents of concepts, so that another lexicon shows', async () => {
    const store = await openEmpty();
    const concepts = [
      listed('LoRA', { aliases: ['low-rank adaptation'], broader: [slugOf('peft'), slugOf('ft')] }),
      listed('PEFT'),
      listed('FT'),
    ];
    await run(store, [jsonl(LORA)], { concepts, fingerprint: 'words 2' });
    const line = (await objectsOf(store)).find(({ concept }) => concept === 'lora');
    expect(line).toMatchObject({
      aliases: [
        { form: 'LoRA', papers: 1, listed: true },
        { form: 'low-rank adaptation', papers: 0, listed: true },
      ],
      broader: ['ft', 'peft'],
    });
    const lines = await linesOf(store);
    await run(store, [], { concepts: [listed('LoRA'), listed('PEFT')], fingerprint: 'words 2 b' });
    expect(await linesOf(store)).not.toEqual(lines);
  });
});
