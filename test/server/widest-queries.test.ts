// The widest operations that the limits admit are answered: what a client may ask, the server can do.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asked, mostTimes, widestQueries } from '../../bench/widest-queries.ts';
import { type BusyService, openBusyService } from './busy-service.ts';

const QUERIES = widestQueries(Array.from({ length: 60 }, (_, i) => `concept-${i}`));

let service: BusyService;
beforeAll(async () => {
  service = await openBusyService();
}, 120_000);
afterAll(() => service.close());

describe.each(QUERIES)('%s', { timeout: 120_000 }, (...query) => {
  const times = mostTimes(query);

  it(`are answered ${times} times in one operation`, async () => {
    expect(times).toBeGreaterThan(0);
    const answer = await service.ask(asked(query, times));
    expect(answer.replaceAll('"code":"UNKNOWN_NAME"', '')).not.toContain('"code"');
  });

  it('are refused once more', async () => {
    const answer = await service.ask(asked(query, times + 1));
    expect(answer).toMatch(/QUERY_TOO_COSTLY|TOO_MANY_ALIASES/);
  });
});
