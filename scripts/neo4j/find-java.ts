// Installed JDKs: in a Neo4j line, out the smallest Java that is enough for it. None is downloaded.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { MissingPiece } from './missing-piece.ts';
import type { Neo4jLine } from './versions.ts';

export interface Java {
  readonly home: string;
  /** 17 for 17.0.15, 8 for 1.8.0_392. */
  readonly feature: number;
}

export interface JavaPlaces {
  readonly javaHome?: string | undefined;
  readonly path?: string | undefined;
  /** Globs whose matches are JDK homes. */
  readonly patterns: readonly string[];
}

export function getJava(line: Neo4jLine, places: JavaPlaces = usualPlaces()): Java {
  const found = findJavas(places);
  const [best] = found
    .filter((java) => java.feature >= line.minimumJava)
    .sort((a, b) => a.feature - b.feature);
  if (best) return best;
  throw new MissingPiece(
    [
      `Neo4j ${line.version} needs a JDK of Java ${line.minimumJava} or newer, and there is none.`,
      `  Found: ${found.map((java) => `Java ${java.feature} in ${java.home}`).join(', ') || 'no JDK'}.`,
      `  Looked at: JAVA_HOME, java on PATH, ${places.patterns.join(', ')}.`,
      `  Install one (a JDK, not a JRE; for example Eclipse Temurin ${line.minimumJava}), or let`,
      '  JAVA_HOME point to one.',
    ].join('\n'),
  );
}

/** Every JDK once, in the order of the places: the first of equals wins. */
export function findJavas(places: JavaPlaces): Java[] {
  const homes = [
    places.javaHome,
    findHomeOnPath(places.path ?? ''),
    ...places.patterns.flatMap((pattern) => globSync(pattern).sort()),
  ];
  const javas = new Map<string, Java>();
  for (const home of homes) {
    const java = home ? readJava(home) : undefined;
    if (java && !javas.has(java.home)) javas.set(java.home, java);
  }
  return [...javas.values()];
}

export function usualPlaces(): JavaPlaces {
  const { JAVA_HOME, PATH, SDKMAN_DIR } = process.env;
  return {
    javaHome: JAVA_HOME,
    path: PATH,
    patterns: [
      '/usr/lib/jvm/*',
      '/Library/Java/JavaVirtualMachines/*/Contents/Home',
      '/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home',
      join(SDKMAN_DIR || join(homedir(), '.sdkman'), 'candidates', 'java', '*'),
      join(homedir(), '.jdks', '*'),
    ],
  };
}

// Catches `JAVA_VERSION="17.0.15"` and `JAVA_VERSION="1.8.0_392"`, refuses `JAVA_VERSION_DATE=…`.
const RELEASE_VERSION = /^JAVA_VERSION="(?:1\.)?(\d+)/m;
// Catches `    java.home = /usr/lib/jvm/java-21`, refuses `    java.vendor = …`.
const HOME_SETTING = /^\s*java\.home = (.+)$/m;

/** Nothing for a JRE: Neo4jServer.java is compiled as it starts, which takes `javac`'s module. */
function readJava(home: string): Java | undefined {
  const release = join(home, 'release');
  if (!existsSync(release) || !existsSync(join(home, 'bin', 'javac'))) return undefined;
  const feature = RELEASE_VERSION.exec(readFileSync(release, 'utf8'))?.[1];
  return feature ? { home: realpathSync(home), feature: Number(feature) } : undefined;
}

/** Usually two folders above the real file; a shim (macOS, jenv) has to be asked instead. */
function findHomeOnPath(path: string): string | undefined {
  const java = path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, 'java'))
    .find((file) => existsSync(file));
  if (!java) return undefined;
  const home = dirname(dirname(realpathSync(java)));
  if (existsSync(join(home, 'release'))) return home;
  const asked = spawnSync(java, ['-XshowSettings:properties', '-version'], { encoding: 'utf8' });
  return HOME_SETTING.exec(asked.stderr ?? '')?.[1]?.trim();
}
