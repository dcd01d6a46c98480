// The story of a request, read from top to bottom: what each plugin adds, in the order a request meets it.
import { createYoga } from 'graphql-yoga';
import type { Access } from '../graphql/access.ts';
import { createContext, type GraphQLTools } from '../graphql/context.ts';
import { schema } from '../graphql/schema.ts';
import { type AccessOptions, accessOf, OPEN_TO_READ } from './access/gate.ts';
import { clientAddress } from './client.ts';
import { corsOf } from './cors.ts';
import type { ExplorerFiles } from './explorer-files.ts';
import { maskError } from './mask-error.ts';
import type { Metrics } from './observe/metrics.ts';
import { type ObservationOptions, observe } from './observe/observe.ts';
import { useAccess } from './plugins/use-access.ts';
import { useBodyLimit } from './plugins/use-body-limit.ts';
import { useCompiledOperations } from './plugins/use-compiled-operations.ts';
import { useCompression } from './plugins/use-compression.ts';
import { DEADLINE_MS, useDeadline } from './plugins/use-deadline.ts';
import { useExplorer } from './plugins/use-explorer.ts';
import { EXPORT_ROWS, EXPORTS_PER_MINUTE, useExports } from './plugins/use-exports.ts';
import { useForgetting } from './plugins/use-forgetting.ts';
import { useFrontDoor } from './plugins/use-front-door.ts';
import { useHealth } from './plugins/use-health.ts';
import { useHiddenSchema } from './plugins/use-hidden-schema.ts';
import { useJsonAddress } from './plugins/use-json-address.ts';
import { useJsonOnly } from './plugins/use-json-only.ts';
import { type OperationOptions, useKnownOperations } from './plugins/use-known-operations.ts';
import { useLimits } from './plugins/use-limits.ts';
import { useListening } from './plugins/use-listening.ts';
import { useLocalNames } from './plugins/use-local-names.ts';
import { useRateLimit } from './plugins/use-rate-limit.ts';
import { useRequestId } from './plugins/use-request-id.ts';
import { CACHE_BYTES, useResponseCache } from './plugins/use-response-cache.ts';
import { useRowLimit } from './plugins/use-row-limit.ts';
import { useTracing } from './plugins/use-tracing.ts';
import { useVariableLimits } from './plugins/use-variable-limits.ts';
import { WELCOME_QUERY } from './welcome-query.ts';

export interface ServiceOptions extends ObservationOptions {
  readonly profile: 'development' | 'production';
  /** Whether clients may read the schema; by default in development only. */
  readonly introspection?: boolean;
  /** Whether a browser is shown GraphiQL; by default in development only. */
  readonly graphiql?: boolean;
  /** Who may read and write; by default everyone may read and nobody write. */
  readonly access?: AccessOptions;
  /** Requests a client may send a minute; 0 for any number, which is the default in development. */
  readonly requestsPerMinute?: number;
  /** How long a query is worked at: 10 s unless given; a mutation has six times as long. */
  readonly deadlineMs?: number;
  /** Memory for answers to what is asked again: 64 MiB unless given, 0 for none. */
  readonly cacheBytes?: number;
  /** Concepts, pairs and papers that one export may hold, all together: 250,000 unless given. */
  readonly exportRows?: number;
  /** Trusted proxies in front. */
  readonly proxies?: number;
  /** Operations that may be asked by their hash. */
  readonly operations?: OperationOptions | undefined;
  /** The server listens on its own machine alone, with nothing in front: then it is asked by that machine's names alone. */
  readonly isLocal?: boolean;
  /** Origins whose pages may ask. */
  readonly origins?: readonly string[];
  /** Served at `/`; without it developers are led to GraphiQL. */
  readonly explorer?: ExplorerFiles | undefined;
  /** Told of what clients must not see; a text a fault. */
  readonly log: (text: string) => void;
}

/** Twenty a second: more than a person clicks and a page loads. */
export const REQUESTS_PER_MINUTE = 1_200;

/** A handler of HTTP requests; `fetch` of it answers without a socket. */
export function createService(tools: GraphQLTools, options: ServiceOptions) {
  const isDevelopment = options.profile === 'development';
  const perMinute = options.requestsPerMinute ?? (isDevelopment ? 0 : REQUESTS_PER_MINUTE);
  const accessNow = (request: Request) =>
    accessOf(request.headers.get('authorization'), options.access ?? OPEN_TO_READ);
  const accessFor = onceEach(accessNow);
  /** Who is known is counted by name, wherever they ask from. */
  const clientOf = (request: Request, serverContext: unknown): string => {
    const who = accessFor(request)?.who;
    return who == null ? clientAddress(request, serverContext, options.proxies ?? 0) : `@${who}`;
  };
  const { metrics, plugins } = observe(options, isDevelopment, accessFor);
  const mask = maskError(options.log);
  return createYoga({
    schema,
    context: ({ request }) => createContext(tools, getAccess(accessFor(request))),
    plugins: [
      // around everything
      ...(options.isLocal === true ? [] : [useCompression()]),
      useRequestId(),
      ...plugins,
      // before GraphQL
      ...(options.isLocal === true ? [useLocalNames()] : []),
      useHealth(tools.store),
      ...(options.explorer === undefined ? [] : [useExplorer(options.explorer)]),
      useExports(tools, {
        accessFor,
        clientOf,
        perMinute: perMinute > 0 ? EXPORTS_PER_MINUTE : 0,
        mostRows: options.exportRows ?? EXPORT_ROWS,
        failed: mask,
      }),
      ...(isDevelopment ? [useFrontDoor()] : []),
      ...(perMinute > 0 ? [useRateLimit(perMinute, clientOf)] : []),
      useAccess(accessFor),
      useJsonOnly(),
      useBodyLimit(accessFor),
      useJsonAddress(),
      // before execution
      ...(options.operations === undefined ? [] : [useKnownOperations(options.operations)]),
      useVariableLimits((request) => accessFor(request)?.mayWrite() === true),
      useLimits(),
      useRowLimit(),
      ...((options.introspection ?? isDevelopment) ? [] : [useHiddenSchema()]),
      // around execution
      useListening({ accessNow, clientOf, onCount: metrics.listeners }),
      ...aroundExecution(tools, options, metrics),
    ],
    maxRequestBodySize: false,
    maskedErrors: { maskError: mask, isDev: false },
    logging: false,
    batching: false,
    multipart: false,
    cors: corsOf(options.origins ?? []),
    landingPage: false,
    healthCheckEndpoint: '/health/live',
    graphiql: (options.graphiql ?? isDevelopment) && {
      title: 'Paperloom',
      defaultQuery: WELCOME_QUERY,
    },
    // The renderer that carries its own scripts, loaded when it is first asked for: GraphiQL works without the network.
    renderGraphiQL: async (page) =>
      (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(page),
  });
}

/** The later one stands, the more it holds. */
function aroundExecution(
  { store }: Pick<GraphQLTools, 'store'>,
  { cacheBytes = CACHE_BYTES, deadlineMs = DEADLINE_MS, tracing }: ServiceOptions,
  { cache: onLookup }: Metrics,
) {
  const cached = { mostBytes: cacheBytes, readStamp: store.stamp, onLookup };
  return [
    useCompiledOperations(),
    useForgetting(),
    ...(cacheBytes > 0 ? [useResponseCache(cached)] : []),
    useDeadline(deadlineMs),
    ...(tracing === undefined ? [] : [useTracing(tracing)]),
  ];
}

/** Works a thing out when it is first asked for, and remembers it as long as the key lives. */
function onceEach<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key) ?? { value: work(key) };
    known.set(key, found);
    return found.value;
  };
}

/** useAccess has turned away whoever has none. */
function getAccess(access: Access | undefined): Access {
  if (access === undefined) throw new Error('A request without access came past the gate.');
  return access;
}
