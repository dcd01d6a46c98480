// `npm run neo4j -- start|stop|status`: in words, out a Neo4j for work on this machine, without
// Docker. Exit code 0: done, 1: could not, 2: not understood.
import { type DaemonRecord, findDaemon, startDaemon, stopDaemon } from './daemon.ts';
import { isPortFree } from './port.ts';
import { NEO4J_LINES, type Neo4jLine } from './versions.ts';
import { Misunderstood, readWishes, type Wishes } from './wishes.ts';

const HELP = `Neo4j for work on this machine, without Docker. Needs a JDK and Maven.

  npm run neo4j -- start    fetches it once (about 150 MB), starts it, waits until it answers
  npm run neo4j -- stop     ends it; the data stays
  npm run neo4j -- status   says what runs where; exit code 1 if nothing does

  --line NAME   5.26 (Java 17) or 2026 (Java 21); start takes 5.26, stop and status take both
  --port N      where Bolt answers, 0 for any free port (7687)
  --data DIR    where the data lies (a folder per line in the state folder)
  --heap SIZE   memory for Java (1g)

With NEO4J_PASSWORD set, user neo4j has that password; without it no one is asked for one, and
only this machine can reach the server.
`;

const BOLT_PORT = 7687;

process.exitCode = await run(process.argv.slice(2));

async function run(words: string[]): Promise<number> {
  try {
    const wishes = readWishes(words);
    const lines = wishes.line ? [wishes.line] : NEO4J_LINES;
    switch (wishes.command) {
      case 'help':
        say(HELP.trimEnd());
        return 0;
      case 'start':
        return await start(wishes.line ?? NEO4J_LINES[0], wishes);
      case 'stop':
        return await stop(lines);
      case 'status':
        return status(lines);
      default:
        throw new Misunderstood(`No command "${wishes.command}": expected start, stop or status.`);
    }
  } catch (error) {
    const misunderstood = error instanceof Misunderstood;
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    if (misunderstood) process.stderr.write('See npm run neo4j -- --help.\n');
    return misunderstood ? 2 : 1;
  }
}

async function start(line: Neo4jLine, wishes: Wishes): Promise<number> {
  const running = findDaemon(line);
  if (running) {
    say(describe(line, running));
    if (wishes.port === undefined && wishes.dataDir === undefined) return 0;
    throw new Error(
      `It may have another port or data: first npm run neo4j -- stop --line ${line.name}`,
    );
  }
  const { port = BOLT_PORT, dataDir, heap } = wishes;
  if (!(await isPortFree(port))) {
    throw new Error(
      `Port ${port} is taken, perhaps by another Neo4j. Choose one with --port, or 0.`,
    );
  }
  const { NEO4J_PASSWORD: password } = process.env;
  const started = await startDaemon(line, { port, dataDir, heap, password, report: say });
  say(describe(line, started));
  say(`  Use it with --store ${started.uri} or NEO4J_URI=${started.uri}`);
  say(
    `  Log in as ${password ? 'neo4j with the password of NEO4J_PASSWORD' : 'no one: no password'}.`,
  );
  say(`  End it with npm run neo4j -- stop --line ${line.name}`);
  return 0;
}

async function stop(lines: readonly Neo4jLine[]): Promise<number> {
  for (const line of lines) {
    const running = findDaemon(line);
    if (!running) {
      say(`Neo4j ${line.name} does not run.`);
      continue;
    }
    await stopDaemon(line, running);
    say(`Neo4j ${line.name} has ended; its data stays in ${running.dataDir}`);
  }
  return 0;
}

function status(lines: readonly Neo4jLine[]): number {
  const found = lines.map((line) => ({ line, running: findDaemon(line) }));
  for (const { line, running } of found) {
    say(running ? describe(line, running) : `Neo4j ${line.name} does not run.`);
  }
  return found.some(({ running }) => running) ? 0 : 1;
}

function describe(line: Neo4jLine, record: DaemonRecord): string {
  return [
    `Neo4j ${line.name} (${record.version}) ${record.uri ? `answers at ${record.uri}` : 'is starting'}`,
    `  process ${record.pid}, data ${record.dataDir}, log ${record.log}`,
  ].join('\n');
}

function say(message: string): void {
  process.stdout.write(`${message}\n`);
}
