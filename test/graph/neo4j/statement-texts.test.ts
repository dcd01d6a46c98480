// Statements go out as they are written, without what only a reader of the file needs.
import { expect, it } from 'vitest';
import { statementText } from '../../../src/graph/neo4j/statement-texts.ts';
import { readStatement } from '../../../src/graph/statement-files.ts';

it.each(['relations/strongest', 'mentions/page', 'mentions/page-back', 'papers/upsert'])(
  '%s is sent without comments and indents, and says the same',
  (name) => {
    const written = readStatement('cypher', name).split('\n');
    const clauses = written.map((line) => line.trim()).filter((line) => !/^(?:\/\/|$)/.test(line));
    expect(statementText(name).trimEnd().split('\n')).toEqual(clauses);
    expect(written.length).toBeGreaterThan(clauses.length);
  },
);
