// A Neo4j that lives as long as the process that started it: in a line and wishes, out its address
// and a way to stop it.
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { buildJavaCommand } from './java-command.ts';
import { prepareNeo4j } from './prepare.ts';
import { findReady, START_TIMEOUT_MS, startFailed } from './ready.ts';
import type { Neo4jLine } from './versions.ts';

export interface StartOptions {
  readonly line: Neo4jLine;
  /** Kept; without it the data lies in a temporary folder that goes with the server. */
  readonly dataDir?: string;
  readonly heap?: string;
  /** Any free one unless given. */
  readonly port?: number;
  /** Of user `neo4j`, at least eight characters; without it nobody is asked for one. */
  readonly password?: string;
  /** Whether it is compiled for a quick start, which tests want, or for speed; for a quick start unless told otherwise. */
  readonly quickStart?: boolean;
  readonly report?: (message: string) => void;
}

export interface RunningNeo4j {
  readonly uri: string;
  readonly version: string;
  readonly pid: number | undefined;
  /** Resolves when the process is gone; may be called twice. */
  stop(): Promise<void>;
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

/** Throws a MissingPiece if Java or Maven is not there. Takes 5 to 15 seconds, or 1 minute once. */
export async function startNeo4j(options: StartOptions): Promise<RunningNeo4j> {
  const { line, heap = '1g', port = 0, password, quickStart = true, report } = options;
  const prepared = await prepareNeo4j(line, report);
  const temporary = options.dataDir === undefined;
  const dataDir = resolve(options.dataDir ?? (await mkdtemp(join(tmpdir(), 'paperloom-neo4j-'))));
  await mkdir(dataDir, { recursive: true });
  const wishes = {
    dataDir,
    port,
    heap,
    password,
    endWithParent: true,
    quickStart,
    removeData: temporary,
  };
  const command = buildJavaCommand(prepared, wishes);
  const child: Child = spawn(command.file, command.words, {
    env: command.env,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const stop = async (): Promise<void> => {
    await endChild(child);
    // The server did so itself, unless it had to be killed.
    if (temporary) await rm(dataDir, { recursive: true, force: true });
  };
  try {
    return { uri: await awaitReady(child, line), version: line.version, pid: child.pid, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function awaitReady(child: Child, line: Neo4jLine): Promise<string> {
  let output = '';
  return new Promise((resolve, reject) => {
    const fail = (): void => reject(startFailed(line, output));
    const timer = setTimeout(fail, START_TIMEOUT_MS);
    // The listeners stay after the start: an unread pipe would in time block the server.
    const read = (chunk: Buffer): void => {
      if (output.length < MOST_OUTPUT) output += chunk.toString();
      const uri = findReady(output);
      if (uri === undefined) return;
      clearTimeout(timer);
      resolve(uri);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', fail);
    child.on('close', () => {
      clearTimeout(timer);
      fail();
    });
  });
}

const MOST_OUTPUT = 64 * 1024;
const STOP_TIMEOUT_MS = 30_000;

async function endChild(child: Child): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
  await gone;
  clearTimeout(timer);
}
