// Requests at a steady rate over many open connections, whatever the server makes of them: who waits for an answer before the
// next request would not notice how long others had to wait.
import { Agent, request } from 'node:http';

export interface SteadyLoad {
  readonly connections: number;
  /** Requests a second. */
  readonly rate: number;
  readonly seconds: number;
  /** Ends it before its time. */
  readonly until?: AbortSignal;
}

export interface Answered {
  readonly seconds: number;
  /** Of each answer, in milliseconds from when its request was due. */
  readonly times: readonly number[];
  readonly errors: readonly string[];
}

const TICK_MS = 4;
const TIMEOUT_MS = 30_000;

/** `bodyOf` gives the body of a request by its number. */
export async function steadyLoad(
  url: string,
  bodyOf: (turn: number) => string,
  { connections, rate, seconds, until }: SteadyLoad,
): Promise<Answered> {
  // The connection that waited longest is used next, so all of them are.
  const agent = new Agent({ keepAlive: true, maxSockets: connections, scheduling: 'fifo' });
  const times: number[] = [];
  const errors: string[] = [];
  const ask = async (body: string, due: number): Promise<void> => {
    try {
      const { status, text } = await post(url, agent, body);
      if (status !== 200 || text.includes('"errors"'))
        errors.push(`${status} ${text.slice(0, 200)}`);
      times.push(performance.now() - due);
    } catch (error) {
      errors.push(String(error));
    }
  };
  // All connections are opened before anything is measured.
  await Promise.all(Array.from({ length: connections }, () => ask(bodyOf(0), performance.now())));
  times.length = 0;
  const start = performance.now();
  const end = start + 1_000 * seconds;
  const asked: Promise<void>[] = [];
  while (performance.now() < end && until?.aborted !== true) {
    const due = Math.floor(((performance.now() - start) * rate) / 1_000);
    for (let turn = asked.length; turn < due; turn++) {
      asked.push(ask(bodyOf(turn), start + (1_000 * turn) / rate));
    }
    await new Promise((resolve) => setTimeout(resolve, TICK_MS));
  }
  const lasted = (performance.now() - start) / 1_000;
  await Promise.all(asked);
  agent.destroy();
  return { seconds: lasted, times, errors };
}

function post(url: string, agent: Agent, body: string): Promise<{ status: number; text: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; text: string }>();
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const sent = request(url, { method: 'POST', agent, headers, timeout: TIMEOUT_MS }, (response) => {
    let text = '';
    response.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
    response.once('end', () => resolve({ status: response.statusCode ?? 0, text }));
    response.on('error', reject);
  });
  sent.once('timeout', () => sent.destroy(new Error('No answer in time.')));
  sent.on('error', reject);
  sent.end(body);
  return promise;
}
