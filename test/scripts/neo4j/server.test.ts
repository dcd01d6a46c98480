import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { describe, expect, it, vi } from 'vitest';
import { isPortFree } from '../../../scripts/neo4j/port.ts';
import { startNeo4j } from '../../../scripts/neo4j/server.ts';
import { NEO4J_LINES } from '../../../scripts/neo4j/versions.ts';
import { findObstacle } from './obstacle.ts';

const PARENT = fileURLToPath(new URL('start-and-wait.ts', import.meta.url));
const ENOUGH = { timeout: 120_000 };

function portOf(uri: string): number {
  return Number(new URL(uri).port);
}

async function askVersion(uri: string): Promise<unknown> {
  const driver = neo4j.driver(uri);
  try {
    const query =
      'CALL dbms.components() YIELD name, versions WHERE name = $name RETURN versions[0]';
    const { records } = await driver.executeQuery(query, { name: 'Neo4j Kernel' });
    return records[0]?.get(0);
  } finally {
    await driver.close();
  }
}

describe.for(NEO4J_LINES)('a started Neo4j $name', (line) => {
  it(
    'answers with its version, and leaves neither port nor data when stopped',
    ENOUGH,
    async (context) => {
      const obstacle = await findObstacle(line);
      context.skip(obstacle !== undefined, obstacle);
      const folder = mkdtempSync(join(tmpdir(), 'paperloom-server-'));
      vi.stubEnv('TMPDIR', folder);
      try {
        const server = await startNeo4j({ line });
        expect(
          readdirSync(folder).filter((name) => name.startsWith('paperloom-neo4j-')),
        ).toHaveLength(1);
        expect(await askVersion(server.uri)).toBe(line.version);
        // The scheme that asks for a routing table must lead to the same place.
        expect(await askVersion(server.uri.replace('bolt:', 'neo4j:'))).toBe(line.version);
        await server.stop();
        await server.stop();
        expect(await isPortFree(portOf(server.uri))).toBe(true);
        expect(readdirSync(folder).filter((name) => name.startsWith('paperloom-neo4j-'))).toEqual(
          [],
        );
      } finally {
        vi.unstubAllEnvs();
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );

  it('ends, with its data, when its parent is killed', ENOUGH, async (context) => {
    const obstacle = await findObstacle(line);
    context.skip(obstacle !== undefined, obstacle);
    const folder = mkdtempSync(join(tmpdir(), 'paperloom-parent-'));
    const parent = spawn(process.execPath, [PARENT, line.name], {
      env: { ...process.env, TMPDIR: folder },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const uri = await new Promise<string>((resolve, reject) => {
        parent.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
        parent.once('exit', () => reject(new Error('The parent ended before its server started.')));
      });
      expect(await isPortFree(portOf(uri))).toBe(false);
      parent.kill('SIGKILL');
      await vi.waitFor(
        async () => {
          expect(await isPortFree(portOf(uri))).toBe(true);
          expect(readdirSync(folder)).toEqual([]);
        },
        { timeout: 60_000, interval: 100 },
      );
    } finally {
      parent.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('a Neo4j that cannot start', () => {
  it('says why', ENOUGH, async (context) => {
    const [line] = NEO4J_LINES;
    const obstacle = await findObstacle(line);
    context.skip(obstacle !== undefined, obstacle);
    const starting = startNeo4j({ line, heap: '1x' });
    await expect(starting).rejects.toThrow(/5\.26\.\d+ did not start.*Invalid maximum heap size/s);
  });
});
