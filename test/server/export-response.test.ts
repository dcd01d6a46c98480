// An export as a response: no faster than its client, broken off where it fails, and over exactly once.
import { describe, expect, it } from 'vitest';
import { getFormat } from '../../src/exports/formats.ts';
import { exportResponse } from '../../src/server/export-response.ts';

const HEAD = {
  query: 'whole graph',
  cuts: null,
  hash: 'x',
  lexicon: null,
  generator: 'Paperloom',
  nodes: 1,
  edges: 0,
  papers: 0,
};

function respond(chunks: AsyncIterable<Uint8Array>) {
  const ends: string[] = [];
  const response = exportResponse(
    new Request('http://localhost/export/gexf'),
    getFormat('gexf'),
    { fileName: 'paperloom.gexf', head: HEAD, chunks },
    { end: () => ends.push('end'), failed: (error) => new Error(`masked ${String(error)}`) },
  );
  const reader = response.body?.getReader() ?? expect.fail('There is a body.');
  return { reader, ends };
}

describe('the response of an export', () => {
  it('reads a chunk when its client asks for one', async () => {
    let made = 0;
    const { reader, ends } = respond(
      (async function* () {
        for (; made < 100; made++) yield new Uint8Array(1_000);
      })(),
    );
    for (let i = 0; i < 3; i++) await reader.read();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(made).toBeLessThanOrEqual(3);
    await reader.cancel();
    expect(ends).toEqual(['end']);
  });

  it('is over when its last chunk was taken', async () => {
    const { reader, ends } = respond(
      (async function* () {
        yield new Uint8Array(1);
      })(),
    );
    expect((await reader.read()).done).toBe(false);
    expect(ends).toEqual([]);
    expect((await reader.read()).done).toBe(true);
    expect(ends).toEqual(['end']);
  });

  it('that fails half-way is broken off, with words fit for a client', async () => {
    const { reader, ends } = respond(
      // biome-ignore lint/correctness/useYield: it fails before it gives anything
      (async function* (): AsyncGenerator<Uint8Array> {
        throw new Error('disk');
      })(),
    );
    await expect(reader.read()).rejects.toThrow('masked Error: disk');
    expect(ends).toEqual(['end']);
  });

  it('whose client goes before the first chunk gives its place back', async () => {
    const { reader, ends } = respond(
      (async function* () {
        yield new Uint8Array(1);
      })(),
    );
    await reader.cancel();
    expect(ends).toEqual(['end']);
  });
});
