import { afterEach, describe, expect, it } from 'vitest';
import { arrange } from '../../../src/analytics/arrange.ts';
import { weightedGraphOf } from '../../../src/analytics/weighted-graph.ts';
import { type Arranger, openArranger } from '../../../src/analytics/workers/pool.ts';
import { edgesOf, TWO_GROUPS, uidsOf } from '../graphs.ts';

let arranger: Arranger;
afterEach(() => arranger.close());

/** A ring of `length` concepts. */
function ring(length: number) {
  const numbers = Array.from({ length }, (_, i) => i + 1);
  return weightedGraphOf(uidsOf(numbers), edgesOf(numbers.map((n) => [n, (n % length) + 1, 2])));
}

describe('threads that arrange', () => {
  it('give what the same function gives here', async () => {
    arranger = openArranger({ threads: 1 });
    const graph = weightedGraphOf(TWO_GROUPS.nodes, TWO_GROUPS.edges);
    expect(await arranger.arrange(graph)).toEqual(arrange(graph));
  });

  it('do not arrange the same graph twice', async () => {
    arranger = openArranger({ threads: 1 });
    const [first, second] = [arranger.arrange(ring(30)), arranger.arrange(ring(30))];
    expect(await second).toBe(await first);
    expect(await arranger.arrange(ring(30))).toBe(await first);
  });

  it('refuse what the queue does not hold, and take it later', async () => {
    arranger = openArranger({ threads: 1, queue: 1 });
    const taken = [arranger.arrange(ring(300)), arranger.arrange(ring(301))];
    await expect(arranger.arrange(ring(302))).rejects.toMatchObject({ code: 'TOO_BUSY' });
    await Promise.all(taken);
    expect((await arranger.arrange(ring(302))).x).toHaveLength(302);
  });

  it('forget what was used least recently', async () => {
    arranger = openArranger({ threads: 1, remembered: 50 });
    const first = await arranger.arrange(ring(30));
    await arranger.arrange(ring(31));
    const again = await arranger.arrange(ring(30));
    expect(again).not.toBe(first);
    expect(again).toEqual(first);
  });
});
