// What a start needs: in a line, out a Java and the jars. Looks for Java first, for without it the
// download is of no use.
import { type FetchOptions, fetchJars } from './fetch-jars.ts';
import { getJava, type Java } from './find-java.ts';
import type { Neo4jLine } from './versions.ts';

export interface Prepared {
  readonly java: Java;
  readonly jars: string;
}

export async function prepareNeo4j(
  line: Neo4jLine,
  report?: FetchOptions['report'],
): Promise<Prepared> {
  const java = getJava(line);
  const jars = await fetchJars(line.version, report ? { report } : {});
  return { java, jars };
}
