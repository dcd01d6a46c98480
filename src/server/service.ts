// The story of a request, read from top to bottom: what each plugin adds, in the order a request meets it.
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { createYoga } from 'graphql-yoga';
import { createContext, type GraphQLTools } from '../graphql/context.ts';
import { schema } from '../graphql/schema.ts';
import { maskError } from './mask-error.ts';
import { useHealth } from './plugins/use-health.ts';
import { useRequestId } from './plugins/use-request-id.ts';
import { WELCOME_QUERY } from './welcome-query.ts';

export interface ServiceOptions {
  readonly profile: 'development' | 'production';
  readonly log: (line: string) => void;
}

/** What one document may hold; refused with a clear error before anything is executed. */
const LIMITS = { tokens: 2_000, depth: 12, aliases: 50 } as const;

/** A handler of HTTP requests; `fetch` of it answers without a socket. */
export function createService(tools: GraphQLTools, { profile, log }: ServiceOptions) {
  const development = profile === 'development';
  return createYoga({
    schema,
    context: () => createContext(tools),
    plugins: [
      // before HTTP processing
      useRequestId(),
      useHealth(tools.store),
      // before execution
      maxTokensPlugin({ n: LIMITS.tokens }),
      maxDepthPlugin({ n: LIMITS.depth }),
      maxAliasesPlugin({ n: LIMITS.aliases }),
    ],
    maskedErrors: { maskError: maskError(log), isDev: false },
    logging: false,
    batching: false,
    cors: false,
    landingPage: false,
    healthCheckEndpoint: '/health/live',
    graphiql: development && { title: 'Paperloom', defaultQuery: WELCOME_QUERY },
    // The renderer that carries its own scripts: GraphiQL works without the network.
    renderGraphiQL,
  });
}
