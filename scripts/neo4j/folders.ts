// Where things lie outside the checkout: in a version or a line, out a folder (which may not exist).
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Neo4jLineName } from './versions.ts';

/** What can be fetched again: the jars of one version. */
export function cacheFolder(version: string): string {
  const { XDG_CACHE_HOME } = process.env;
  return join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'paperloom', 'neo4j', version);
}

/** What cannot: the data, the log and the record of the running server of one line. */
export function stateFolder(line: Neo4jLineName): string {
  const { XDG_STATE_HOME } = process.env;
  return join(XDG_STATE_HOME || join(homedir(), '.local', 'state'), 'paperloom', 'neo4j', line);
}
