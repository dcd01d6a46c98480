// Why a line cannot be started here: in a line, out the reason, or nothing if it can.
import { MissingPiece } from '../../../scripts/neo4j/missing-piece.ts';
import { prepareNeo4j } from '../../../scripts/neo4j/prepare.ts';
import type { Neo4jLine } from '../../../scripts/neo4j/versions.ts';

export async function findObstacle(line: Neo4jLine): Promise<string | undefined> {
  const { NEO4J_TEST } = process.env;
  if (NEO4J_TEST === 'off') return 'NEO4J_TEST is off.';
  try {
    await prepareNeo4j(line);
    return undefined;
  } catch (error) {
    if (error instanceof MissingPiece) return error.message;
    throw error;
  }
}
