// The jars of Neo4j Community: in a version, out the folder that holds all of them, from the cache
// or fetched with Maven.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { cacheFolder } from './folders.ts';
import { MissingPiece } from './missing-piece.ts';

export interface FetchOptions {
  readonly folder?: string;
  readonly maven?: string;
  readonly report?: (message: string) => void;
}

/**
 * A folder of that name is always whole: the download goes to a neighbour that is renamed at the
 * end. Two processes may fetch at once; the later one finds the name taken and uses what is there.
 */
export async function fetchJars(version: string, options: FetchOptions = {}): Promise<string> {
  const folder = options.folder ?? cacheFolder(version);
  if (existsSync(folder)) return folder;
  const parent = dirname(folder);
  await mkdir(parent, { recursive: true });
  await removeAbandoned(parent, unfinishedPrefix(folder));
  options.report?.(`Fetching Neo4j ${version} with Maven into ${folder} (about 150 MB, once).`);
  const unfinished = await mkdtemp(join(parent, unfinishedPrefix(folder)));
  try {
    await writeFile(join(unfinished, 'pom.xml'), buildPom(version));
    await runMaven(options.maven ?? 'mvn', unfinished, version);
    if (!existsSync(join(unfinished, 'jars', `neo4j-${version}.jar`))) {
      throw new MissingPiece(`Maven ended well but left no jars of Neo4j ${version}.`);
    }
    await rename(join(unfinished, 'jars'), folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
    return folder;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

function unfinishedPrefix(folder: string): string {
  return `.${basename(folder)}-`;
}

const ABANDONED_AFTER_MS = 60 * 60 * 1000;

/** A killed process cannot remove its unfinished folder; the next one does, an hour later. */
async function removeAbandoned(parent: string, prefix: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix)) continue;
    const path = join(parent, name);
    const age = Date.now() - ((await stat(path).catch(() => undefined))?.mtimeMs ?? 0);
    if (age > ABANDONED_AFTER_MS) await rm(path, { recursive: true, force: true });
  }
}

/** The smallest project that depends on Neo4j and says where its jars go. */
function buildPom(version: string): string {
  const dependency = (artifact: string): string =>
    `    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>${artifact}</artifactId>
      <version>${version}</version>
    </dependency>`;
  return `<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>paperloom</groupId>
  <artifactId>neo4j</artifactId>
  <version>1</version>
  <dependencies>
${dependency('neo4j')}
${dependency('neo4j-bolt')}
  </dependencies>
</project>
`;
}

function runMaven(maven: string, folder: string, version: string): Promise<void> {
  const goal = 'dependency:copy-dependencies';
  const words = ['-q', '-B', goal, '-DincludeScope=runtime', '-DoutputDirectory=jars'];
  const child = spawn(maven, words, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const collect = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  return new Promise((resolve, reject) => {
    child.on('error', (cause) => reject(new MissingPiece(mavenMissing(maven, version), { cause })));
    child.on('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new MissingPiece(mavenFailed(version, code ?? signal, output)));
    });
  });
}

function mavenMissing(maven: string, version: string): string {
  return [
    `Neo4j ${version} is fetched with Maven, and \`${maven}\` could not be started.`,
    '  Install it (Debian and Ubuntu: apt-get install maven; macOS: brew install maven).',
  ].join('\n');
}

function mavenFailed(version: string, end: number | string | null, output: string): string {
  const lines = output.trim().split('\n').slice(0, 12);
  return [
    `Maven could not fetch Neo4j ${version} (it ended with ${end}). It said:`,
    ...lines.map((line) => `  ${line}`),
    '  Is there a network? Behind a mirror or proxy, Maven reads it from ~/.m2/settings.xml.',
  ].join('\n');
}
