// Before all tests: provides the Neo4j servers to run against, and ends them after. In order of
// preference: the one of NEO4J_TEST_URI; containers, if Docker answers; both lines on Java.
// NEO4J_TEST=off skips them all. What is missing is a skip with a reason, in CI an error.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { MissingPiece } from '../../scripts/neo4j/missing-piece.ts';
import { prepareNeo4j } from '../../scripts/neo4j/prepare.ts';
import { startNeo4j } from '../../scripts/neo4j/server.ts';
import { NEO4J_LINES, type Neo4jLine } from '../../scripts/neo4j/versions.ts';
import type { Neo4jOfTests } from './neo4j-servers.ts';

interface Started {
  readonly server: Neo4jOfTests;
  stop?(): Promise<void>;
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const started = await startAll();
  project.provide(
    'neo4j',
    started.map(({ server }) => server),
  );
  for (const { server } of started) {
    if ('skip' in server) say(`Neo4j ${server.name} is skipped: ${server.skip}`);
  }
  return async () => {
    await Promise.all(started.map(({ stop }) => stop?.()));
  };
}

async function startAll(): Promise<Started[]> {
  const { NEO4J_TEST, NEO4J_TEST_URI: uri, CI } = process.env;
  if (NEO4J_TEST === 'off')
    return NEO4J_LINES.map(({ name }) => skipped(name, 'NEO4J_TEST is off.'));
  if (uri) return [{ server: readGiven(uri) }];
  if (await hasDocker()) return await allOrNone(NEO4J_LINES.map(startContainer));
  // One after the other: Maven's own cache is not made for two at once.
  const prepared: (Started | undefined)[] = [];
  for (const line of NEO4J_LINES) prepared.push(await findObstacle(line, CI === 'true'));
  return await allOrNone(
    NEO4J_LINES.map(async (line, i) => prepared[i] ?? (await startLine(line))),
  );
}

function readGiven(uri: string): Neo4jOfTests {
  const { NEO4J_TEST_USERNAME: username = 'neo4j', NEO4J_TEST_PASSWORD: password } = process.env;
  return { name: uri, uri, ...(password === undefined ? {} : { username, password }) };
}

async function hasDocker(): Promise<boolean> {
  try {
    await promisify(execFile)('docker', ['info'], { timeout: 3000, killSignal: 'SIGKILL' });
    return true;
  } catch {
    return false;
  }
}

const BOLT_PORT = 7687;
const CONTAINER_TIMEOUT_MS = 180_000;

async function startContainer(line: Neo4jLine): Promise<Started> {
  const { GenericContainer, Wait } = await import('testcontainers');
  const container = await new GenericContainer(line.image)
    .withEnvironment({ NEO4J_AUTH: 'none' })
    .withExposedPorts(BOLT_PORT)
    .withWaitStrategy(Wait.forLogMessage('Started.'))
    .withStartupTimeout(CONTAINER_TIMEOUT_MS)
    .start();
  const uri = `bolt://${container.getHost()}:${container.getMappedPort(BOLT_PORT)}`;
  return {
    server: { name: line.name, uri },
    stop: async () => {
      await container.stop();
    },
  };
}

async function startLine(line: Neo4jLine): Promise<Started> {
  const { uri, stop } = await startNeo4j({ line });
  return { server: { name: line.name, uri }, stop };
}

/** Nothing if the line can be started, else a skip that says why it cannot. */
async function findObstacle(line: Neo4jLine, inCi: boolean): Promise<Started | undefined> {
  try {
    await prepareNeo4j(line, say);
    return undefined;
  } catch (error) {
    if (inCi || !(error instanceof MissingPiece)) throw error;
    return skipped(line.name, error.message);
  }
}

function skipped(name: string, skip: string): Started {
  return { server: { name, skip } };
}

/** If one does not start, the others are ended before its error is thrown. */
async function allOrNone(starts: Promise<Started>[]): Promise<Started[]> {
  const ends = await Promise.allSettled(starts);
  const started = ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
  const failed = ends.find((end) => end.status === 'rejected');
  if (!failed) return started;
  await Promise.all(started.map(({ stop }) => stop?.()));
  throw failed.reason;
}

function say(message: string): void {
  process.stderr.write(`${message}\n`);
}
