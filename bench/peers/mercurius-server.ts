// mercurius without jit, over Paperloom's schema, store and threads: what differs is the server alone. Prints its address, and
// serves until its standard input ends.
//
//   node bench/peers/mercurius-server.ts sqlite:papers.db
import { z } from 'zod';
import { openArranger } from '../../src/analytics/workers/pool.ts';
import { openStore } from '../../src/graph/open-store.ts';
import { createContext } from '../../src/graphql/context.ts';
import { schema } from '../../src/graphql/schema.ts';
import { loadExtractor } from '../../src/mentions/load-extractor.ts';
import { requirePeers } from './install.ts';
import { shareGraphql } from './one-graphql.ts';

interface Fastify {
  register(plugin: unknown, options: Readonly<Record<string, unknown>>): unknown;
  listen(options: { readonly port: number; readonly host: string }): Promise<string>;
}

shareGraphql();
const require = requirePeers();
const fastify: () => Fastify = require('fastify');
const mercurius: unknown = require('mercurius');

const store = await openStore(z.string().parse(process.argv[2]));
const { arrange } = openArranger({ threads: 1 });
const tools = { store, extractor: loadExtractor([]), arrange };
const app = fastify();
app.register(mercurius, { schema, context: () => createContext(tools), jit: 0, graphiql: false });
console.log(`${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`);
process.stdin.on('end', () => process.exit()).resume();
