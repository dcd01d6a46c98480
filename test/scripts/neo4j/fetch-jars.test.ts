import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchJars } from '../../../scripts/neo4j/fetch-jars.ts';
import { MissingPiece } from '../../../scripts/neo4j/missing-piece.ts';

let root: string;
let cache: string;
let folder: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'paperloom-fetch-'));
  cache = join(root, 'cache');
  folder = join(cache, '5.26.0');
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** A stand-in for `mvn`, in shell; it runs in the folder of the pom, as the real one does. */
function writeMaven(...lines: string[]): string {
  const file = join(root, 'mvn');
  writeFileSync(file, ['#!/bin/sh', ...lines, ''].join('\n'), { mode: 0o755 });
  return file;
}

const WRITE_JARS = 'mkdir jars && touch jars/neo4j-5.26.0.jar jars/neo4j-bolt-5.26.0.jar';

describe('fetching the jars', () => {
  it('leaves the jars and nothing else in the cache', async () => {
    const maven = writeMaven('grep -q "<version>5.26.0<" pom.xml || exit 1', WRITE_JARS);
    expect(await fetchJars('5.26.0', { folder, maven })).toBe(folder);
    expect(readdirSync(cache)).toEqual(['5.26.0']);
    expect(readdirSync(folder)).toEqual(['neo4j-5.26.0.jar', 'neo4j-bolt-5.26.0.jar']);
  });

  it('asks Maven for nothing once they are there', async () => {
    mkdirSync(folder, { recursive: true });
    expect(await fetchJars('5.26.0', { folder, maven: join(root, 'no-mvn') })).toBe(folder);
  });

  it('leaves no half cache when Maven fails midway, and quotes what Maven said', async () => {
    const maven = writeMaven(WRITE_JARS, 'echo "[ERROR] Connection reset"', 'exit 1');
    const fetching = fetchJars('5.26.0', { folder, maven });
    await expect(fetching).rejects.toThrow(MissingPiece);
    await expect(fetching).rejects.toThrow(/ended with 1.*Connection reset/s);
    expect(readdirSync(cache)).toEqual([]);
  });

  it('takes an end without jars for a failure', async () => {
    const maven = writeMaven('mkdir jars');
    await expect(fetchJars('5.26.0', { folder, maven })).rejects.toThrow(/left no jars/);
    expect(readdirSync(cache)).toEqual([]);
  });

  it('names Maven and how to install it where it is missing', async () => {
    const fetching = fetchJars('5.26.0', { folder, maven: join(root, 'no-mvn') });
    await expect(fetching).rejects.toThrow(MissingPiece);
    await expect(fetching).rejects.toThrow(/no-mvn` could not be started.*Install it/s);
    expect(readdirSync(cache)).toEqual([]);
  });

  it('gives two that fetch at once the same whole folder', async () => {
    const maven = writeMaven('sleep 0.2', WRITE_JARS);
    const both = [fetchJars('5.26.0', { folder, maven }), fetchJars('5.26.0', { folder, maven })];
    expect(await Promise.all(both)).toEqual([folder, folder]);
    expect(readdirSync(cache)).toEqual(['5.26.0']);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('removes what a killed process left, but not what another is fetching now', async () => {
    const [abandoned, fresh] = [join(cache, '.5.26.0-old'), join(cache, '.5.26.0-new')];
    for (const path of [abandoned, fresh]) mkdirSync(path, { recursive: true });
    const longAgo = new Date(Date.now() - 2 * 60 * 60 * 1000);
    utimesSync(abandoned, longAgo, longAgo);
    await fetchJars('5.26.0', { folder, maven: writeMaven(WRITE_JARS) });
    expect(readdirSync(cache).sort()).toEqual(['.5.26.0-new', '5.26.0']);
  });
});
