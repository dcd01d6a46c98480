// The parent that server.test.ts kills: in a line's name, out on stdout the server's address; then
// it waits for its end.
import { startNeo4j } from '../../../scripts/neo4j/server.ts';
import { findLine } from '../../../scripts/neo4j/versions.ts';

const line = findLine(process.argv[2] ?? '');
if (!line) throw new Error('Expected the name of a line.');
const { uri } = await startNeo4j({ line });
process.stdout.write(`${uri}\n`);
