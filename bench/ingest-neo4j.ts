// How fast do real papers get into a real Neo4j, end to end, beside a plain FTS5 insert and a RETURN 1?
import neo4j from 'neo4j-driver';
import { startNeo4j } from '../scripts/neo4j/server.ts';
import { NEO4J_LINES } from '../scripts/neo4j/versions.ts';
import type { Corpus } from './corpus.ts';
import { insertIntoFts5 } from './fts5.ts';
import { runIngest } from './ingest-run.ts';
import type { MeasureRow } from './measures.ts';
import { processorSeconds } from './own-process.ts';

/** As a server for some ten thousand papers has it. */
const HEAP = '2g';
/** Statements that the round trip is averaged over. */
const ROUND_TRIPS = 200;

export async function ingestNeo4j(corpus: Corpus): Promise<readonly MeasureRow[]> {
  const rows: MeasureRow[] = [];
  for (const line of NEO4J_LINES) {
    const yardstick = insertIntoFts5(corpus);
    const server = await startNeo4j({ line, heap: HEAP, quickStart: false });
    try {
      const trip = await roundTrip(server.uri);
      const before = processorSeconds(server.pid);
      const run = await runIngest(corpus, server.uri);
      const worked = processorSeconds(server.pid) - before;
      rows.push(
        { what: `${line.version}: end to end`, value: run.papers / run.seconds, unit: 'papers/s' },
        {
          what: `${line.version}: processor time of the server, newly started`,
          value: (1000 * worked) / run.papers,
          unit: 'ms/paper',
          digits: 2,
        },
        { what: `${line.version}: RETURN 1`, value: trip, unit: 'ms', digits: 2 },
        {
          what: `${line.version}: times the plain FTS5 insert`,
          value: run.seconds / yardstick,
          unit: 'x',
          digits: 1,
        },
      );
    } finally {
      await server.stop();
    }
  }
  return rows;
}

/** Milliseconds of one statement that does nothing. */
async function roundTrip(uri: string): Promise<number> {
  const driver = neo4j.driver(uri);
  try {
    await driver.executeQuery('RETURN 1');
    const started = performance.now();
    for (let i = 0; i < ROUND_TRIPS; i++) await driver.executeQuery('RETURN 1');
    return (performance.now() - started) / ROUND_TRIPS;
  } finally {
    await driver.close();
  }
}
