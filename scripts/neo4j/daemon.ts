// A Neo4j that outlives the command that started it: in a line and wishes, out the record of the
// running server, which lies in the line's state folder beside its log and its data.
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { stateFolder } from './folders.ts';
import { buildJavaCommand } from './java-command.ts';
import { prepareNeo4j } from './prepare.ts';
import { isServerProcess } from './process-of.ts';
import { findReady, START_TIMEOUT_MS, startFailed } from './ready.ts';
import type { Neo4jLine } from './versions.ts';

const DaemonRecord = z.object({
  pid: z.int().positive(),
  uri: z.string().optional(),
  version: z.string(),
  dataDir: z.string(),
  log: z.string(),
});

/** Without `uri` as long as it is starting. */
export type DaemonRecord = z.infer<typeof DaemonRecord>;

export interface DaemonWishes {
  readonly port: number;
  readonly dataDir?: string | undefined;
  readonly heap: string;
  readonly password?: string | undefined;
  readonly report: (message: string) => void;
}

export async function startDaemon(line: Neo4jLine, wishes: DaemonWishes): Promise<DaemonRecord> {
  const prepared = await prepareNeo4j(line, wishes.report);
  const folder = stateFolder(line.name);
  const dataDir = resolve(wishes.dataDir ?? join(folder, 'data'));
  const log = join(folder, 'server.log');
  await mkdir(folder, { recursive: true });
  await mkdir(dataDir, { recursive: true });
  const { port, heap, password } = wishes;
  const command = buildJavaCommand(prepared, { dataDir, port, heap, password });
  const output = openSync(log, 'w');
  const child = spawn(command.file, command.words, {
    detached: true,
    env: command.env,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  child.on('error', () => {});
  child.unref();
  if (child.pid === undefined) throw startFailed(line, `${command.file} could not be started.`);
  const record = { pid: child.pid, version: line.version, dataDir, log };
  // Written before the server is ready: whoever interrupts the start can still stop it.
  writeRecord(line, record);
  const ready = { ...record, uri: await awaitReady(line, record) };
  writeRecord(line, ready);
  return ready;
}

/** Nothing if no server of this line runs, though a record of a crashed one may lie there. */
export function findDaemon(line: Neo4jLine): DaemonRecord | undefined {
  const file = recordFile(line);
  if (!existsSync(file)) return undefined;
  const read = DaemonRecord.safeParse(parseJson(readFileSync(file, 'utf8')));
  return read.success && isServerProcess(read.data.pid, read.data.dataDir) ? read.data : undefined;
}

const STOP_TIMEOUT_MS = 60_000;

/** Ends the process of this record and no other, and waits until it has written everything. */
export async function stopDaemon(line: Neo4jLine, record: DaemonRecord): Promise<void> {
  const { pid, dataDir } = record;
  if (isServerProcess(pid, dataDir)) process.kill(pid, 'SIGTERM');
  const end = Date.now() + STOP_TIMEOUT_MS;
  while (isServerProcess(pid, dataDir)) {
    if (Date.now() > end) {
      throw new Error(`Process ${pid} did not end within a minute; see ${record.log}.`);
    }
    await sleep(100);
  }
  rmSync(recordFile(line), { force: true });
}

async function awaitReady(line: Neo4jLine, record: DaemonRecord): Promise<string> {
  const end = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < end) {
    const runs = isServerProcess(record.pid, record.dataDir);
    const uri = findReady(readFileSync(record.log, 'utf8'));
    if (uri !== undefined) return uri;
    if (!runs) break;
    await sleep(100);
  }
  const error = startFailed(line, readFileSync(record.log, 'utf8'));
  await stopDaemon(line, record);
  throw error;
}

function recordFile(line: Neo4jLine): string {
  return join(stateFolder(line.name), 'server.json');
}

function writeRecord(line: Neo4jLine, record: DaemonRecord): void {
  writeFileSync(recordFile(line), `${JSON.stringify(record, null, 2)}\n`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
