// An empty database on a server of the test run: Community has one for users, so each test empties it.
import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import { openNeo4jStore } from '../../../src/graph/neo4j/connect.ts';
import { packableObject } from '../../../src/graph/neo4j/parameters.ts';
import { readStatement } from '../../../src/graph/statement-files.ts';
import type { StatementObserver } from '../../../src/graph/statements.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import type { ReachableNeo4j } from '../../setup/neo4j-servers.ts';

/** Runs one statement beside the store. */
export async function ask(
  { uri, username, password }: ReachableNeo4j,
  statement: string,
  parameters: object = {},
): Promise<Record<string, unknown>[]> {
  const auth = username === undefined ? undefined : neo4j.auth.basic(username, password ?? '');
  const driver = neo4j.driver(uri, auth, { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(statement, parameters);
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}

const WIPE = 'MATCH (n) DETACH DELETE n';
const READ_NODES = 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties';
const WIPE_AND_CREATE = `
  CALL () { ${WIPE} }
  UNWIND $nodes AS node
  CREATE (n) SET n:$(node.labels) SET n = node.properties`;

/** The nodes that setting up leaves in an empty database, by the server's address. */
const afterSetUp = new Map<string, readonly object[]>();

/** The first is set up from nothing; for each further one the database is brought back to what that left, which costs a tenth. */
export async function openEmptyNeo4j(
  server: ReachableNeo4j,
  observer?: StatementObserver,
): Promise<GraphStore> {
  const nodes = afterSetUp.get(server.uri);
  if (nodes === undefined) {
    await ask(server, WIPE);
    await (await openOn(server)).close();
    afterSetUp.set(server.uri, await ask(server, READ_NODES));
  } else {
    await ask(server, WIPE_AND_CREATE, packableObject({ nodes }));
  }
  return openOn(server, observer);
}

export function openOn(
  { uri, username, password }: ReachableNeo4j,
  observer?: StatementObserver,
): Promise<GraphStore> {
  return openNeo4jStore(uri, { username, password, ...(observer ? { observer } : {}) });
}

/** As a new database is: without the constraints and indexes that stay when its nodes are gone. */
export async function dropSchema(server: ReachableNeo4j): Promise<void> {
  afterSetUp.delete(server.uri);
  const constraints = await ask(server, 'SHOW CONSTRAINTS YIELD name');
  for (const { name } of constraints) await ask(server, `DROP CONSTRAINT \`${String(name)}\``);
  const indexes = await ask(
    server,
    "SHOW INDEXES YIELD name, type, owningConstraint AS owner WHERE type <> 'LOOKUP' AND owner IS NULL RETURN name",
  );
  for (const { name } of indexes) await ask(server, `DROP INDEX \`${String(name)}\``);
}

/** Operations on the store that a statement of cypher/ costs, as the server counts them: the same whatever else the machine does. */
export async function costOf(
  { uri, username, password }: ReachableNeo4j,
  name: string,
  parameters: object,
): Promise<number> {
  const auth = username === undefined ? undefined : neo4j.auth.basic(username, password ?? '');
  const driver = neo4j.driver(uri, auth, { disableLosslessIntegers: true });
  try {
    const text = `PROFILE ${readStatement('cypher', name)}`;
    const { summary } = await driver.executeQuery(text, packableObject(parameters));
    return summary.profile === false ? Number.NaN : hitsOf(summary.profile);
  } finally {
    await driver.close();
  }
}

function hitsOf({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + hitsOf(child), Number(dbHits));
}
