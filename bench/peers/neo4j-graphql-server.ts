// @neo4j/graphql over a Neo4j that Paperloom filled, under the same HTTP server that Paperloom uses. Prints its address, and serves
// until its standard input ends.
//
//   node bench/peers/neo4j-graphql-server.ts bolt://localhost:7687
import { createServer, type RequestListener } from 'node:http';
import { z } from 'zod';
import { requirePeers } from './install.ts';

/** The same nodes and edges; the indexes that Paperloom keeps are there for both. */
const TYPES = `
  type Paper @node {
    key: ID!
    title: String!
    sortKey: String!
    concepts: [Concept!]! @relationship(type: "MENTIONS", direction: OUT, properties: "Mentions")
  }
  type Concept @node {
    slug: String!
    name: String!
    kind: String!
    papers: [Paper!]! @relationship(type: "MENTIONS", direction: IN, properties: "Mentions")
    coOccurring: [Concept!]!
      @relationship(type: "CO_OCCURS", direction: OUT, queryDirection: UNDIRECTED, properties: "CoOccurs")
  }
  type Mentions @relationshipProperties {
    sortKey: String!
    count: Int!
  }
  type CoOccurs @relationshipProperties {
    papers: Int!
  }
`;

type Library = new (options: {
  readonly typeDefs: string;
  readonly driver: unknown;
}) => { getSchema(): Promise<unknown> };
type CreateYoga = (options: Readonly<Record<string, unknown>>) => RequestListener;

const require = requirePeers();
const { Neo4jGraphQL }: { readonly Neo4jGraphQL: Library } = require('@neo4j/graphql');
const { driver }: { driver(uri: string): unknown } = require('neo4j-driver');
const { createYoga }: { readonly createYoga: CreateYoga } = require('graphql-yoga');

const uri = z.string().parse(process.argv[2]);
const schema = await new Neo4jGraphQL({ typeDefs: TYPES, driver: driver(uri) }).getSchema();
const server = createServer(createYoga({ schema, logging: false, graphiql: false }));
server.listen(0, '127.0.0.1', () => {
  const { port } = z.object({ port: z.number() }).parse(server.address());
  console.log(`http://127.0.0.1:${port}/graphql`);
});
process.stdin.on('end', () => process.exit()).resume();
