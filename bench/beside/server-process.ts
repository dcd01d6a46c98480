// A GraphQL server as a process of its own, and questions put to it over HTTP.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

export interface ServerProcess {
  /** Where it answers GraphQL. */
  readonly url: string;
  /** The answer's data. Throws where it has errors. */
  ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** Processor time it has used, all its threads together, in milliseconds; 0 where the system does not tell. */
  processorTime(): number;
  stop(): Promise<void>;
}

const ADDRESS = /http:\/\/[\w.:]+\/graphql/;
const ANSWER = z.object({ data: z.unknown(), errors: z.array(z.unknown()).optional() });

/**
 * Runs `node` with these words and waits until it tells its address; Paperloom works every answer out, unless `variables`
 * give it a cache. Throws where it ends before.
 */
export async function startServerProcess(
  words: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const env = { ...process.env, PAPERLOOM_CACHE: '0', ...variables };
  const child = spawn(process.execPath, words, { stdio: ['pipe', 'pipe', 'pipe'], env });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const address = ADDRESS.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    ended.then(() => reject(new Error(`The server ended: ${said}`)));
  });
  return {
    url,
    ask: async (query, variables) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = ANSWER.parse(await response.json());
      if (errors !== undefined) throw new Error(JSON.stringify(errors).slice(0, 500));
      return data;
    },
    processorTime: () => processorTimeOf(child.pid),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Linux counts it in hundredths of a second: utime and stime, the 14th and 15th field of proc(5). */
function processorTimeOf(pid: number | undefined): number {
  try {
    const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const [user, system] = fields.split(' ').slice(11, 13);
    return 10 * (Number(user) + Number(system));
  } catch {
    return 0;
  }
}
