// SIGKILL in an ingest into a Neo4j server, which stays.
import neo4j from 'neo4j-driver';
import { startNeo4j } from '../neo4j/server.ts';
import { NEO4J_LINES } from '../neo4j/versions.ts';
import { inNewFolder } from './in-new-folder.ts';
import { killIngests, survivalText } from './killed-ingest.ts';
import type { SoakSettings } from './soaks.ts';

export async function killedNeo4j(settings: SoakSettings): Promise<string> {
  const server = await startNeo4j({ line: NEO4J_LINES[0], report: settings.note });
  try {
    const empty = () => emptied(server.uri);
    const survival = await inNewFolder((folder) =>
      killIngests({ ...settings, store: server.uri, folder, empty }),
    );
    return survivalText(survival);
  } finally {
    await server.stop();
  }
}

async function emptied(uri: string): Promise<void> {
  const driver = neo4j.driver(uri);
  try {
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
  } finally {
    await driver.close();
  }
}
