// The two files that describe containers, read by parsers: no Docker engine is needed to find a broken one.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { DockerfileParser } from 'dockerfile-ast';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { startServer } from '../../src/server/server.ts';
import { arrangeHere, LORA_ONLY } from '../graphql/ask.ts';
import { openLibrary } from '../graphql/library.ts';

const SERVICE = z.object({
  image: z.string().optional(),
  build: z.string().optional(),
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()),
  volumes: z.array(z.string()).optional(),
  healthcheck: z.object({ test: z.array(z.string()) }).loose(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
});
const COMPOSE = z.object({
  services: z.object({ neo4j: SERVICE, paperloom: SERVICE }),
  volumes: z.record(z.string(), z.null()),
});

function compose() {
  return COMPOSE.parse(parse(readFileSync('docker-compose.yml', 'utf8')));
}

function instructions() {
  return DockerfileParser.parse(readFileSync('Dockerfile', 'utf8')).getInstructions();
}

describe('docker-compose.yml', () => {
  it('gives Neo4j a volume that is declared, and a health check', () => {
    const { services, volumes } = compose();
    const [volume] = (services.neo4j.volumes ?? []).map((each) => each.split(':')[0]);
    expect(Object.keys(volumes)).toContain(volume);
    expect(services.neo4j.healthcheck.test.join(' ')).toContain('RETURN 1');
  });

  it('takes the password from the environment only and refuses to start without one', () => {
    const { services } = compose();
    expect(services.neo4j.environment['NEO4J_AUTH']).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?/);
    expect(services.paperloom.environment['NEO4J_PASSWORD']).toMatch(/^\$\{NEO4J_PASSWORD:\?/);
  });

  it('lets Paperloom wait until Neo4j is healthy', () => {
    expect(compose().services.paperloom.depends_on?.['neo4j']?.condition).toBe('service_healthy');
  });

  it('opens ports on the loopback address only', () => {
    const { services } = compose();
    for (const port of [...services.neo4j.ports, ...services.paperloom.ports]) {
      expect(port).toMatch(/^127\.0\.0\.1:/);
    }
  });
});

describe('the health check of Paperloom', () => {
  /** Runs the command of the file; only the port is another. */
  async function exitCode(port: number): Promise<number | null> {
    const [kind, program, ...args] = compose().services.paperloom.healthcheck.test;
    expect([kind, program]).toEqual(['CMD', 'node']);
    const words = args.map((word) => word.replace(':4000/', `:${port}/`));
    return await new Promise((resolve) => {
      spawn(process.execPath, words).on('close', resolve);
    });
  }

  it('passes where Paperloom serves a store, and fails where the store or the server is gone', async () => {
    const store = await openLibrary();
    const options = { host: '127.0.0.1', port: 0, profile: 'production', log: () => {} } as const;
    const tools = { store, extractor: LORA_ONLY, arrange: arrangeHere };
    const server = await startServer(tools, options);
    const port = Number(new URL(server.url).port);
    expect(await exitCode(port)).toBe(0);
    await store.close();
    expect(await exitCode(port)).toBe(1);
    await server.close();
    expect(await exitCode(port)).toBe(1);
  });
});

describe('Dockerfile', () => {
  it('holds only instructions that Docker knows', () => {
    const known = /^(FROM|WORKDIR|COPY|RUN|ENV|USER|VOLUME|EXPOSE|CMD)$/;
    for (const instruction of instructions()) expect(instruction.getKeyword()).toMatch(known);
  });

  it('runs as an ordinary user, set before the command', () => {
    const words = instructions().map((each) => each.getKeyword());
    const user = instructions().find((each) => each.getKeyword() === 'USER');
    expect(user?.getArgumentsContent()).toBe('node');
    expect(words.indexOf('USER')).toBeLessThan(words.indexOf('CMD'));
  });

  it('keeps the store where the user may write and the volume is', () => {
    const textOf = (keyword: string) =>
      instructions()
        .filter((each) => each.getKeyword() === keyword)
        .map((each) => each.getArgumentsContent() ?? '');
    const [volume] = textOf('VOLUME');
    expect(textOf('ENV')).toContain(`PAPERLOOM_STORE=sqlite:${volume}/paperloom.db`);
    expect(textOf('RUN')).toContain(`mkdir ${volume} && chown node:node ${volume}`);
  });

  it('stands on the Node that the package asks for', () => {
    const { engines } = z
      .object({ engines: z.object({ node: z.string() }) })
      .parse(JSON.parse(readFileSync('package.json', 'utf8')));
    const images = instructions()
      .filter((each) => each.getKeyword() === 'FROM')
      .map((each) => each.getArgumentsContent() ?? '');
    for (const image of images) expect(image).toContain(`node:${engines.node.replace('>=', '')}-`);
  });
});
