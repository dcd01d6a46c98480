// GraphQL over HTTP: a store and an extractor in, a listening server out.
import { createServer, type Server } from 'node:http';
import { StoreError } from '../errors.ts';
import type { GraphQLTools } from '../graphql/context.ts';
import { isLocal as isLocalName } from './plugins/use-local-names.ts';
import { createService, type ServiceOptions } from './service.ts';

export interface ServerOptions extends ServiceOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** How long requests under way may still take once it closes: 25 s unless given, so that a system that waits 30 s sees an end. */
  readonly drainMs?: number;
}

export interface RunningServer {
  readonly url: string;
  /** Takes no new requests, ends what is listened to, lets requests under way end, for at most `drainMs`. */
  close(): Promise<void>;
}

const DRAIN_MS = 25_000;
/** Whoever sends a request slower than this is let go: a connection held open for nothing is a way to attack. */
const PATIENCE = {
  headersTimeout: 5_000,
  requestTimeout: 7_000,
  connectionsCheckingInterval: 500,
} as const;

/** Throws StoreError with code PORT_IN_USE or CANNOT_LISTEN where the port cannot be had. */
export async function startServer(
  tools: GraphQLTools,
  options: ServerOptions,
): Promise<RunningServer> {
  const isLocal = isLocalName(options.host) && (options.proxies ?? 0) === 0;
  const server = createServer(PATIENCE, createService(tools, { ...options, isLocal }));
  let isClosing = false;
  let closed: Promise<void> | undefined;
  server.on('request', (_request, response) => {
    // Keep-alive would hold the server open until its connections time out.
    response.once('close', () => isClosing && server.closeIdleConnections());
  });
  const port = await listen(server, options);
  return {
    url: `http://${hostInUrl(options.host)}:${port}`,
    close: () => {
      isClosing = true;
      tools.watch?.close();
      const patience = setTimeout(() => server.closeAllConnections(), options.drainMs ?? DRAIN_MS);
      closed ??= close(server);
      return closed.finally(() => clearTimeout(patience));
    },
  };
}

/** For whoever has long work to do before it serves. Throws as `startServer` does where the port cannot be had now. */
export async function requireFreePort(
  options: Pick<ServerOptions, 'host' | 'port'>,
): Promise<void> {
  const probe = createServer();
  await listen(probe, options);
  await close(probe);
}

/** Gives the port it listens on. */
function listen(
  server: Server,
  { host, port }: Pick<ServerOptions, 'host' | 'port'>,
): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  server.once('error', (error) => reject(cannotListen(host, port, error)));
  server.listen(port, host, () => {
    const address = server.address();
    resolve(typeof address === 'object' && address !== null ? address.port : port);
  });
  return promise;
}

function close(server: Server): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.close((error) => (error === undefined ? resolve() : reject(error)));
  server.closeIdleConnections();
  return promise;
}

function cannotListen(host: string, port: number, error: NodeJS.ErrnoException): StoreError {
  if (error.code === 'EADDRINUSE') {
    const another = port < 65_535 ? port + 1 : 4000;
    return new StoreError(
      'PORT_IN_USE',
      `Port ${port} on ${host} is taken by another program.`,
      `End that program or take another port, for example --port ${another} (with npm: npm start -- --port ${another}).`,
      error,
    );
  }
  return new StoreError(
    'CANNOT_LISTEN',
    `Cannot listen on ${host} port ${port}: ${error.message}.`,
    'Give another --host or --port.',
    error,
  );
}

/** As browsers write it: names for the local and for all addresses, brackets around IPv6. */
function hostInUrl(host: string): string {
  if (['127.0.0.1', '0.0.0.0', '::'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
