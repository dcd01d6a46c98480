// Runs the command line as a user does: bin/paperloom.js as a process of its own.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { canonicalLines } from '../../src/exports/canonical.ts';
import { openStore } from '../../src/graph/open-store.ts';
import { listOf } from '../graph/contract/harness.ts';

export const BIN = join(import.meta.dirname, '../../bin/paperloom.js');
export const FIXTURES = join(import.meta.dirname, '../fixtures');

export interface Run {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Another Node than the one that runs the tests. */
  readonly node?: string;
}

/** Starts it; the environment is ours but for settings of Paperloom and Neo4j. */
export function startPaperloom(
  args: readonly string[],
  { cwd, env = {}, node = process.execPath }: RunOptions = {},
): ChildProcessWithoutNullStreams {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:PAPERLOOM|NEO4J)_|^NODE_OPTIONS$|^VITEST/.test(name),
  );
  return spawn(node, [BIN, ...args], { cwd, env: { ...Object.fromEntries(inherited), ...env } });
}

/** Runs it to its end. */
export async function paperloom(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const child = startPaperloom(args, options);
  // It may end before it has read everything.
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.stdin ?? '');
  return await outcomeOf(child);
}

/** What a process came to. */
export async function outcomeOf(child: ChildProcessWithoutNullStreams): Promise<Run> {
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return await new Promise((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, out, err }));
  });
}

/** An empty folder, gone when the test is over. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'paperloom-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const OBJECT = z.record(z.string(), z.unknown());

/** The lines of an output, each one JSON object. */
export function jsonLines(out: string): Record<string, unknown>[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => OBJECT.parse(JSON.parse(line)));
}

/** The canonical export of a store's file, read in the test's own process. */
export async function exportOf(file: string, cwd: string): Promise<string> {
  const store = await openStore(`sqlite:${join(cwd, file)}`);
  try {
    return (await listOf(canonicalLines(store))).join('\n');
  } finally {
    await store.close();
  }
}
