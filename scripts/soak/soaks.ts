// The list of soaks: one trouble a file.
import { fullDisk } from './full-disk.ts';
import { killedNeo4j } from './killed-neo4j.ts';
import { killedSqlite } from './killed-sqlite.ts';

export interface SoakSettings {
  readonly rounds: number;
  readonly papers: number;
  readonly seed: number;
  /** Told how far it is. */
  readonly note: (text: string) => void;
}

export interface Soak {
  readonly name: string;
  /** Unless told. */
  readonly rounds: number;
  /** Gives what was survived, in words; throws where something was lost. */
  run(settings: SoakSettings): Promise<string>;
}

export const SOAKS: readonly Soak[] = [
  { name: 'killed-sqlite', rounds: 50, run: killedSqlite },
  { name: 'killed-neo4j', rounds: 10, run: killedNeo4j },
  { name: 'full-disk', rounds: 1, run: fullDisk },
];
