// The widest operations that the limits admit are answered: what a client may ask, the server can do.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asked, mostTimes, widestQueries } from '../../bench/widest-queries.ts';
import { type Arranger, openArranger } from '../../src/analytics/workers/pool.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { createService } from '../../src/server/service.ts';
import { LORA_ONLY } from '../graphql/ask.ts';
import { openBusyStore } from './busy-store.ts';

const QUERIES = widestQueries(Array.from({ length: 60 }, (_, i) => `concept-${i}`));

let store: GraphStore;
let arranger: Arranger;
beforeAll(async () => {
  store = await openBusyStore();
  arranger = openArranger({ threads: 1 });
}, 120_000);
afterAll(async () => {
  await arranger.close();
  await store.close();
});

async function ask(operation: object): Promise<string> {
  const tools = { store, extractor: LORA_ONLY, arrange: arranger.arrange };
  const service = createService(tools, { profile: 'production', log: console.error });
  const response = await service.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(operation),
  });
  return await response.text();
}

describe.each(QUERIES)('%s', (...query) => {
  const times = mostTimes(query);

  it(`are answered ${times} times in one operation`, async () => {
    expect(times).toBeGreaterThan(0);
    const answer = await ask(asked(query, times));
    expect(answer.replaceAll('"code":"UNKNOWN_NAME"', '')).not.toContain('"code"');
  });

  it('are refused once more', async () => {
    const answer = await ask(asked(query, times + 1));
    expect(answer).toMatch(/QUERY_TOO_COSTLY|TOO_MANY_ALIASES/);
  });
});
