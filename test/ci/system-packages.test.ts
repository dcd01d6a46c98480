// What CI does about Chromium, Maven and JDKs, with a package manager that notes what is asked of it.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

interface Machine {
  /** Versions of JDKs that are there. */
  readonly jdks: readonly string[];
  /** Packages that can be had. */
  readonly offers: readonly string[];
  readonly maven?: boolean;
  readonly chromium?: boolean;
}

const SCRIPT = join(import.meta.dirname, '../../.ci/system-packages');

function run({ jdks, offers, maven = true, chromium = true }: Machine) {
  const folder = mkdtempSync(join(tmpdir(), 'paperloom-ci-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [bin, jvm, asked] = [join(folder, 'bin'), join(folder, 'jvm'), join(folder, 'asked')];
  const program = (path: string, text: string) => {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, `#!/bin/sh\n${text}\n`);
    chmodSync(path, 0o755);
  };
  const install = (version: string) => {
    program(join(jvm, `jdk-${version}`, 'bin/javac'), '');
    writeFileSync(join(jvm, `jdk-${version}`, 'release'), `JAVA_VERSION="${version}"\n`);
  };
  for (const version of jdks) install(version);
  mkdirSync(jvm, { recursive: true });
  writeFileSync(asked, '');
  if (maven) program(join(bin, 'mvn'), '');
  if (chromium) program(join(bin, 'chromium'), '');
  program(join(bin, 'apt-cache'), offers.map((name) => `echo "${name} - a JDK"`).join('\n'));
  program(
    join(bin, 'apt-get'),
    `echo "$@" >> ${asked}
for name; do case $name in
  openjdk-*) n=\${name#openjdk-}; n=\${n%%-*}; home=${jvm}/jdk-$n; mkdir -p $home/bin
    echo "JAVA_VERSION=\\"$n\\"" > $home/release; printf '#!/bin/sh\\n' > $home/bin/javac; chmod +x $home/bin/javac;;
  maven) printf '#!/bin/sh\\n' > ${bin}/mvn; chmod +x ${bin}/mvn;;
  chromium) printf '#!/bin/sh\\n' > ${bin}/chromium; chmod +x ${bin}/chromium;;
esac; done`,
  );
  const env = { PATH: `${bin}:${toolsWithoutMaven(folder)}`, JVM_FOLDER: jvm };
  const { status, stdout, stderr } = spawnSync('/bin/bash', [SCRIPT], { env, encoding: 'utf8' });
  const installed = readFileSync(asked, 'utf8').match(/install .*/)?.[0] ?? '';
  return { status, stdout, stderr, installed };
}

/** A folder with the few tools the script needs, so that a Maven of this machine is not found. */
function toolsWithoutMaven(folder: string): string {
  const tools = join(folder, 'tools');
  mkdirSync(tools);
  for (const name of ['sed', 'awk', 'sort', 'grep', 'realpath', 'cat', 'mkdir', 'chmod', 'sh']) {
    const path = join(tools, name);
    writeFileSync(path, `#!/bin/bash\nPATH=/usr/bin:/bin exec ${name} "$@"\n`);
    chmodSync(path, 0o755);
  }
  return tools;
}

describe('system packages of CI', () => {
  it('are left alone where all is there, and the JDKs found are told', () => {
    const { status, stdout, installed } = run({ jdks: ['17.0.15', '25.0.3'], offers: [] });
    expect([status, installed]).toEqual([0, '']);
    expect(stdout).toMatch(/^JDKs: Java 17 in \S+jdk-17\.0\.15, Java 25 in \S+jdk-25\.0\.3\n$/);
  });

  it('are the smallest JDKs by name that are new enough, Maven and Chromium', () => {
    const offers = [8, 17, 26, 21].map((n) => `openjdk-${n}-jdk-headless`);
    const { status, stdout, installed } = run({
      jdks: ['11.0.2'],
      offers,
      maven: false,
      chromium: false,
    });
    expect(status).toBe(0);
    expect(installed.split(' ').filter((word) => /^[a-z]+(?:-\d|$)/.test(word))).toEqual([
      'install',
      'chromium',
      'maven',
      'openjdk-17-jdk-headless',
      'openjdk-21-jdk-headless',
    ]);
    expect(stdout).toMatch(/Java 21 in \S+\n$/);
  });

  it('are one JDK where one does for both lines', () => {
    const { installed } = run({ jdks: [], offers: ['openjdk-21-jdk-headless'] });
    expect(installed).toMatch(/ openjdk-21-jdk-headless$/);
    expect(installed.match(/openjdk/g)).toHaveLength(1);
  });

  it('that nobody offers are a failure which says what to do', () => {
    const { status, stdout, stderr } = run({
      jdks: ['17.0.15'],
      offers: ['openjdk-17-jdk-headless'],
    });
    expect(status).toBe(1);
    expect(stdout).toContain('JDKs: Java 17 in');
    expect(stderr).toContain('There is no JDK of Java 21 or newer');
    expect(stderr).toContain('JAVA_HOME');
  });
});
