// What Neo4jServer.java says: in its output, out the address, or the error that quotes it.
import type { Neo4jLine } from './versions.ts';

export const START_TIMEOUT_MS = 120_000;

// Catches `ready bolt://127.0.0.1:7687` on a line of its own, refuses it cut off before its end.
const READY = /^ready (bolt:\/\/127\.0\.0\.1:\d+)\r?\n/m;

export function findReady(output: string): string | undefined {
  return READY.exec(output)?.[1];
}

export function startFailed(line: Neo4jLine, output: string): Error {
  const lines = output.trim().split('\n').slice(-15);
  return new Error(
    [`Neo4j ${line.version} did not start. It said:`, ...lines.map((text) => `  ${text}`)].join(
      '\n',
    ),
  );
}
