// Bytes to lines: ends, marks, faults and bounded memory.
import { Buffer } from 'node:buffer';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../src/papers/read/split-lines.ts';
import type { Line } from '../../../src/papers/source.ts';
import { collect } from '../collect.ts';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

async function split(
  chunks: readonly (string | Uint8Array)[],
  limit?: number,
): Promise<readonly Line[]> {
  async function* bytes() {
    for (const chunk of chunks) yield Buffer.from(chunk as string);
  }
  return collect(splitLines(bytes(), limit));
}

describe('splitLines', () => {
  it('numbers lines from 1 and takes their ends and the byte order mark off', async () => {
    expect(await split(['\ufeffone\r\n\ntwo\n', 'three'])).toEqual([
      { number: 1, text: 'one' },
      { number: 2, text: '' },
      { number: 3, text: 'two' },
      { number: 4, text: 'three' },
    ]);
    expect(await split([])).toEqual([]);
  });

  it('gives the same lines however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', 'é', '学', '😀', '\n', '\r\n', '\ufeff')),
        fc.array(fc.nat(60)),
        async (pieces, cuts) => {
          const whole = Buffer.from(pieces.join(''));
          const places = [0, ...cuts.sort((a, b) => a - b), whole.length];
          const chunks = places.slice(1).map((end, i) => whole.subarray(places[i], end));
          expect(await split(chunks)).toEqual(await split([whole]));
        },
      ),
    );
  });

  it('keeps a line of broken UTF-8 and notes it', async () => {
    const broken = Buffer.concat([Buffer.from('a'), Buffer.of(0xff, 0xc3), Buffer.from('\nb')]);
    expect(await split([broken])).toEqual([
      { number: 1, text: 'a\ufffd\ufffd', fault: { kind: 'broken-utf8' } },
      { number: 2, text: 'b' },
    ]);
  });

  it('cuts a line over the limit, gives its length and goes on', async () => {
    const lines = await split(['ok\n', 'x'.repeat(700), 'y'.repeat(700), '\nend'], 1000);
    expect(lines).toEqual([
      { number: 1, text: 'ok' },
      { number: 2, text: 'x'.repeat(200), fault: { kind: 'too-long', bytes: 1400 } },
      { number: 3, text: 'end' },
    ]);
    expect(await split(['x'.repeat(1000)], 1000)).toEqual([{ number: 1, text: 'x'.repeat(1000) }]);
  });

  it('never holds a line that is too long whole', async () => {
    const chunk = Buffer.alloc(1024 * 1024, 'x');
    let most = 0;
    async function* endless() {
      const before = await heldNow();
      for (let i = 1; i <= 200; i++) {
        yield Buffer.from(chunk);
        if (i % 40 === 0) most = Math.max(most, (await heldNow()) - before);
      }
      yield Buffer.from('\nend');
    }
    const lines = await collect(splitLines(endless()));
    expect(lines.map(({ text }) => text.length)).toEqual([200, 3]);
    expect(lines[0]?.fault).toEqual({ kind: 'too-long', bytes: 200 * chunk.length });
    expect(most).toBeLessThan(20 * chunk.length);
  });
});

/** Bytes of buffers that somebody holds: what nobody does is collected first, however much memory there is. */
async function heldNow(): Promise<number> {
  collectGarbage();
  // Freed by another thread.
  await setTimeout(20);
  collectGarbage();
  return process.memoryUsage().arrayBuffers;
}
