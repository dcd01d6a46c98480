// How requests reach a thread: few messages, in the order they were made.
import { describe, expect, it } from 'vitest';
import type { Request } from '../../../src/graph/sqlite/messages.ts';
import { Outbox } from '../../../src/graph/sqlite/outbox.ts';

const read = (id: number): Request => ({
  kind: 'read',
  id,
  statement: { name: 'meta/stamp', bindings: {}, guard: false, columns: undefined },
});
const idsOf = (requests: readonly Request[]) =>
  requests.map((request) => (request.kind === 'read' ? request.id : request.kind));
const turn = () => new Promise(setImmediate);

describe('an outbox', () => {
  it('sends what was put in it during a turn as one message, once', async () => {
    const sent: unknown[] = [];
    const outbox = new Outbox(
      (requests) => sent.push(idsOf(requests)),
      () => expect.unreachable(),
    );
    outbox.put(read(1));
    outbox.put(read(2));
    expect(sent).toEqual([]);
    await turn();
    expect(sent).toEqual([[1, 2]]);
    outbox.put(read(3));
    await turn();
    await turn();
    expect(sent).toEqual([[1, 2], [3]]);
  });

  it('sends what cannot wait after what was put before it', async () => {
    const sent: unknown[] = [];
    const outbox = new Outbox(
      (requests) => sent.push(idsOf(requests)),
      () => expect.unreachable(),
    );
    outbox.put(read(1));
    outbox.sendNow({ kind: 'close' });
    expect(sent).toEqual([[1], ['close']]);
    await turn();
    expect(sent).toHaveLength(2);
  });

  it('tells why it could not send at the end of a turn', async () => {
    const failures: unknown[] = [];
    const lost = new Error('cannot be cloned');
    const outbox = new Outbox(
      () => {
        throw lost;
      },
      (error) => failures.push(error),
    );
    outbox.put(read(1));
    await turn();
    expect(failures).toEqual([lost]);
    expect(() => outbox.sendNow(read(2))).toThrow(lost);
  });
});
