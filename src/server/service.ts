// The story of a request, read from top to bottom: what each plugin adds, in the order a request meets it.
import { createYoga } from 'graphql-yoga';
import { createContext, type GraphQLTools } from '../graphql/context.ts';
import { schema } from '../graphql/schema.ts';
import { maskError } from './mask-error.ts';
import { useFrontDoor } from './plugins/use-front-door.ts';
import { useHealth } from './plugins/use-health.ts';
import { useHiddenSchema } from './plugins/use-hidden-schema.ts';
import { useLimits } from './plugins/use-limits.ts';
import { useRequestId } from './plugins/use-request-id.ts';
import { useRowLimit } from './plugins/use-row-limit.ts';
import { WELCOME_QUERY } from './welcome-query.ts';

export interface ServiceOptions {
  readonly profile: 'development' | 'production';
  /** Whether clients may read the schema; by default in development only. */
  readonly introspection?: boolean;
  /** Told of what clients must not see; a text a fault. */
  readonly log: (text: string) => void;
}

/** Room for a title and an abstract as long as `extract` takes, in any script. */
const MOST_BODY_BYTES = 128 * 1024;

/** A handler of HTTP requests; `fetch` of it answers without a socket. */
export function createService(tools: GraphQLTools, options: ServiceOptions) {
  const isDevelopment = options.profile === 'development';
  const introspection = options.introspection ?? isDevelopment;
  return createYoga({
    schema,
    context: () => createContext(tools),
    plugins: [
      // around everything
      useRequestId(),
      // before GraphQL
      useHealth(tools.store),
      ...(isDevelopment ? [useFrontDoor()] : []),
      // before execution
      useLimits(),
      useRowLimit(),
      ...(introspection ? [] : [useHiddenSchema()]),
    ],
    maxRequestBodySize: MOST_BODY_BYTES,
    maskedErrors: { maskError: maskError(options.log), isDev: false },
    logging: false,
    batching: false,
    multipart: false,
    cors: false,
    landingPage: false,
    healthCheckEndpoint: '/health/live',
    graphiql: isDevelopment && { title: 'Paperloom', defaultQuery: WELCOME_QUERY },
    // The renderer that carries its own scripts, loaded when it is first asked for: GraphiQL works without the network.
    renderGraphiQL: async (page) =>
      (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(page),
  });
}
