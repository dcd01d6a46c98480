import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findJavas, getJava } from '../../../scripts/neo4j/find-java.ts';
import { MissingPiece } from '../../../scripts/neo4j/missing-piece.ts';
import type { Neo4jLine } from '../../../scripts/neo4j/versions.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paperloom-jdks-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function addJdk(name: string, version: string): string {
  const home = join(folder, name);
  mkdirSync(join(home, 'bin'), { recursive: true });
  writeFileSync(join(home, 'release'), `IMPLEMENTOR="x"\nJAVA_VERSION="${version}"\n`);
  for (const program of ['java', 'javac']) writeFileSync(join(home, 'bin', program), '');
  return home;
}

function lineOn(minimumJava: number): Neo4jLine {
  return { name: '5.26', version: '5.26.0', minimumJava, image: '' };
}

function places(): { patterns: string[] } {
  return { patterns: [join(folder, '*')] };
}

describe('the choice of a Java', () => {
  it.each([
    { installed: ['17.0.15', '21.0.2', '25'], minimum: 17, chosen: 17 },
    { installed: ['25.0.3', '21.0.2', '17.0.15'], minimum: 21, chosen: 21 },
    { installed: ['25.0.3', '17.0.15'], minimum: 21, chosen: 25 },
    { installed: ['1.8.0_392', '11.0.1', '25.0.3'], minimum: 17, chosen: 25 },
  ])('takes $chosen where $minimum is enough and $installed are there', (example) => {
    for (const version of example.installed) addJdk(`jdk-${version}`, version);
    expect(getJava(lineOn(example.minimum), places()).feature).toBe(example.chosen);
  });

  it('prefers the one of JAVA_HOME among equals', () => {
    addJdk('a', '17.0.1');
    const javaHome = addJdk('b', '17.0.2');
    const java = getJava(lineOn(17), { ...places(), javaHome });
    expect(basename(java.home)).toBe('b');
  });

  it('follows the java on PATH to the JDK it belongs to', () => {
    const home = addJdk('jdk', '21.0.2');
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    symlinkSync(join(home, 'bin', 'java'), join(bin, 'java'));
    const javas = findJavas({ path: `/nowhere:${bin}`, patterns: [] });
    expect(javas.map(({ feature }) => feature)).toEqual([21]);
  });

  it('lists a JDK once, however many links lead to it', () => {
    const home = addJdk('jdk-17', '17.0.15');
    symlinkSync(home, join(folder, 'default'));
    expect(findJavas({ ...places(), javaHome: home })).toHaveLength(1);
  });

  it('passes over a JRE, for it cannot compile the starter', () => {
    rmSync(join(addJdk('jre-17', '17.0.15'), 'bin', 'javac'));
    expect(findJavas(places())).toEqual([]);
  });

  it('says what was found and looked for where none is new enough', () => {
    addJdk('jdk-11', '11.0.1');
    const choose = (): unknown => getJava(lineOn(21), places());
    expect(choose).toThrow(MissingPiece);
    expect(choose).toThrow(/needs a JDK of Java 21 or newer.*Java 11 in .*JAVA_HOME.*Install/s);
  });
});
