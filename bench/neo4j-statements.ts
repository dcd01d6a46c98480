// Where does the time go while real papers are written into Neo4j? Each statement of a batch is waited for, so that it can be told from
// the others: together they take longer than in an ingest, where they go out at once. Their shares are what counts.
import neo4j, { type Driver } from 'neo4j-driver';
import { startNeo4j } from '../scripts/neo4j/server.ts';
import { NEO4J_LINES } from '../scripts/neo4j/versions.ts';
import { graphStoreOver } from '../src/graph/graph-store.ts';
import { openNeo4jRunner } from '../src/graph/neo4j/connect.ts';
import { packableObject } from '../src/graph/neo4j/parameters.ts';
import { prepare } from '../src/graph/neo4j/prepare.ts';
import { statementText } from '../src/graph/neo4j/statement-texts.ts';
import type { Row, Statement } from '../src/graph/statements.ts';
import { growingBatch } from '../src/ingest/batch-size.ts';
import { openExtractorPool } from '../src/mentions/workers/pool.ts';
import { openInputs } from '../src/papers/read/inputs.ts';
import { ingest } from '../src/pipeline.ts';
import type { Corpus } from './corpus.ts';
import type { MeasureRow } from './measures.ts';

/** As in ingest-neo4j.ts. */
const HEAP = '2g';
const BATCH = 2_000;

/** By name of the statement, and `commit`. */
type Milliseconds = Map<string, number>;

export async function neo4jStatements(corpus: Corpus): Promise<readonly MeasureRow[]> {
  const [line] = NEO4J_LINES;
  const server = await startNeo4j({ line, heap: HEAP, quickStart: false });
  const driver = neo4j.driver(server.uri, undefined, { disableLosslessIntegers: true });
  try {
    const times: Milliseconds = new Map();
    const papers = await fillTimed(corpus, server.uri, driver, times);
    const all = [...times.values()].reduce((sum, each) => sum + each, 0);
    return [...times]
      .sort(([, x], [, y]) => y - x)
      .filter(([, milliseconds]) => milliseconds > all / 200)
      .map(([name, milliseconds]) => ({
        what: `${line.version}: ${name}, ${Math.round((100 * milliseconds) / all)} % of the time`,
        value: milliseconds / papers,
        unit: 'ms/paper',
        digits: 3,
      }));
  } finally {
    await driver.close();
    await server.stop();
  }
}

/** Gives the number of papers; what the lexicon cost before them is not among the times. */
async function fillTimed(
  { file }: Corpus,
  uri: string,
  driver: Driver,
  times: Milliseconds,
): Promise<number> {
  const runner = await openNeo4jRunner(uri);
  const write = (statements: readonly Statement[]) =>
    statements[0]?.guard === true
      ? writeTimed(driver, statements, times)
      : runner.write(statements);
  const store = graphStoreOver({ ...runner, write });
  const pool = openExtractorPool(1, { lexiconFiles: [] });
  try {
    const { fingerprint, concepts } = await pool.describe();
    await store.syncLexicon(concepts, fingerprint);
    times.clear();
    const { inputs } = await openInputs([file], {});
    const { extractTexts } = pool;
    const batchSize = growingBatch(BATCH);
    const tools = { extractTexts, fingerprint, concepts, batchSize };
    return (await ingest(inputs, store, tools)).papers.added;
  } finally {
    await pool.close();
    await store.close();
  }
}

async function writeTimed(
  driver: Driver,
  statements: readonly Statement[],
  times: Milliseconds,
): Promise<readonly (readonly Row[])[]> {
  const timed = async <T>(name: string, work: () => PromiseLike<T>): Promise<T> => {
    const started = performance.now();
    const result = await work();
    times.set(name, (times.get(name) ?? 0) + performance.now() - started);
    return result;
  };
  const session = driver.session();
  const transaction = await session.beginTransaction();
  const rows: (readonly Row[])[] = [];
  for (const { name, parameters } of statements) {
    const packed = packableObject(prepare(name, parameters));
    const result = await timed(name, () => transaction.run(statementText(name), packed));
    rows.push(result.records.map((record) => record.toObject()));
  }
  await timed('commit', () => transaction.commit());
  await session.close();
  return rows;
}
