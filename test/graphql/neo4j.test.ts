// GraphQL over Neo4j: as few statements as over SQLite, and the same answers.
import { openEmptyNeo4j } from '../graph/neo4j/wipe.ts';
import { describeNeo4j } from '../setup/neo4j-servers.ts';
import { describeSameAnswers } from './same-answers.contract.ts';
import { describeStatementCounts } from './statement-counts.contract.ts';

describeNeo4j('GraphQL', (server) => {
  describeStatementCounts('Neo4j', (observer) => openEmptyNeo4j(server, observer));
  describeSameAnswers('Neo4j', () => openEmptyNeo4j(server));
});
