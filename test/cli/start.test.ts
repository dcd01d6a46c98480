// start: the first command of all. It must not do its work for nothing, and what it says last is where to look.
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { newFolder, outcomeOf, paperloom, startPaperloom } from './paperloom.ts';

/** A port that another program holds until the test is over. */
async function takenPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

describe('start', () => {
  it('on a port that is taken says which and what to do, before it fills a store', async () => {
    const cwd = newFolder();
    const port = await takenPort();
    const { code, err } = await paperloom(['start', '--port', String(port)], { cwd });
    expect(code).toBe(3);
    expect(err).toContain(`Port ${port} on 127.0.0.1 is taken by another program.`);
    expect(err).toContain(`--port ${port + 1}`);
    expect(existsSync(join(cwd, 'sample.db'))).toBe(false);
  });

  it('takes the port of the environment, which npm does not swallow, and names one for npm', async () => {
    const port = await takenPort();
    const env = { PORT: String(port) };
    const { code, err } = await paperloom(['start'], { cwd: newFolder(), env });
    expect(code).toBe(3);
    expect(err).toContain(`npm start -- --port ${port + 1}`);
    expect((await paperloom(['start', '--help'])).out).toContain('default PORT or 4000');
  });

  it('serves the sample, names the address last, and ends when it is told to', async () => {
    const child = startPaperloom(['start', '--port', '0'], { cwd: newFolder() });
    const ended = outcomeOf(child);
    const url = await new Promise<string>((resolve) => {
      let told = '';
      child.stderr.on('data', (text: string) => {
        told += text;
        const [, found] = /(http:\S+\/graphql) \(Ctrl-C stops it\)\.\n$/.exec(told) ?? [];
        if (found !== undefined) resolve(found);
      });
    });
    const body = JSON.stringify({ query: '{ concept(name: "LoRA") { paperCount } }' });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(url, { method: 'POST', headers, body });
    expect(await answer.json()).toEqual({ data: { concept: { paperCount: expect.any(Number) } } });
    child.kill('SIGTERM');
    const { code, out, err } = await ended;
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain('Three queries to paste');
    expect(err).toContain('npx paperloom ingest FILE, then npx paperloom serve');
  }, 60_000);
});
