// GraphQL over HTTP: a store and an extractor in, a listening server out.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StoreError } from '../errors.ts';
import type { GraphQLTools } from '../graphql/context.ts';
import { createService } from './service.ts';

export interface ServerOptions {
  readonly host: string;
  readonly port: number;
  readonly profile: 'development' | 'production';
  /** Told of what clients must not see; a line a fault. */
  readonly log: (line: string) => void;
}

export interface RunningServer {
  readonly url: string;
  /** Takes no new requests, lets those under way end. */
  close(): Promise<void>;
}

/** Throws StoreError with code PORT_IN_USE or CANNOT_LISTEN where the port cannot be had. */
export async function startServer(
  tools: GraphQLTools,
  options: ServerOptions,
): Promise<RunningServer> {
  const server = createServer(createService(tools, options));
  await listen(server, options);
  const { port } = server.address() as AddressInfo;
  const host = options.host.includes(':') ? `[${options.host}]` : options.host;
  return {
    url: `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeIdleConnections();
      }),
  };
}

function listen(server: Server, { host, port }: ServerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const inUse = error.code === 'EADDRINUSE';
      reject(
        new StoreError(
          inUse ? 'PORT_IN_USE' : 'CANNOT_LISTEN',
          inUse
            ? `Port ${port} on ${host} is taken by another program.`
            : `Cannot listen on ${host} port ${port}: ${error.message}.`,
          inUse
            ? `End that program or take another port, for example --port ${port + 1}.`
            : 'Give another --host or --port.',
          error,
        ),
      );
    });
    server.listen(port, host, resolve);
  });
}
