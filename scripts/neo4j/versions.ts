// The Neo4j lines that Paperloom promises to work with: in nothing, out one list of exact versions.

export type Neo4jLineName = '5.26' | '2026';

export interface Neo4jLine {
  readonly name: Neo4jLineName;
  /** The version of `org.neo4j:neo4j` that is fetched. */
  readonly version: string;
  /** The oldest Java it runs on, as a feature number (17, 21, 25). */
  readonly minimumJava: number;
  /** The image for those who have Docker. */
  readonly image: string;
}

export const NEO4J_LINES: readonly [Neo4jLine, ...Neo4jLine[]] = [
  { name: '5.26', version: '5.26.16', minimumJava: 17, image: 'neo4j:5.26-community' },
  { name: '2026', version: '2026.09.0', minimumJava: 21, image: 'neo4j:2026.09-community' },
];

export function findLine(name: string): Neo4jLine | undefined {
  return NEO4J_LINES.find((line) => line.name === name);
}
