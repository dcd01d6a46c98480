// A wire to a Neo4j server that breaks or falls silent when told: what networks do, at the moment a test wants.
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A Bolt COMMIT message, in a chunk of its own: two bytes of size, structure without fields, 0x12, end of message. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

export class CutProxy {
  readonly uri: string;
  /** Connections broken so far. */
  cuts = 0;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #state: State;

  private constructor(server: Server, port: number, state: State, sockets: Set<Socket>) {
    this.uri = `bolt://127.0.0.1:${port}`;
    this.#server = server;
    this.#state = state;
    this.#sockets = sockets;
    state.onCut = () => this.cuts++;
  }

  static async open(target: string): Promise<CutProxy> {
    const { hostname, port } = new URL(target);
    const state: State = { cut: false, silent: false, held: [], delay: 0, onCut: () => undefined };
    const sockets = new Set<Socket>();
    const server = createServer((client) => {
      const upstream = connect(Number(port), hostname);
      for (const socket of [client, upstream]) {
        sockets.add(socket);
        socket.on('error', () => undefined);
      }
      client.on('close', () => upstream.end());
      join(client, upstream, state);
    });
    const own = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    return new CutProxy(server, own, state, sockets);
  }

  /** The server gets the next COMMIT and does it; the client never hears of it. */
  cutAtNextCommit(): void {
    this.#state.cut = true;
  }

  /** Nothing comes back any more, until it speaks again: then all that was held back. */
  fallSilent(): void {
    this.#state.silent = true;
  }

  speakAgain(): void {
    this.#state.silent = false;
    for (const { to, chunk } of this.#state.held.splice(0)) to.write(chunk);
  }

  /** All connections end at once, and no new one is taken, until it listens again. */
  async refuse(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#sockets.clear();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async listenAgain(): Promise<void> {
    const { port, hostname } = new URL(this.uri);
    await new Promise<void>((resolve) => {
      this.#server.listen(Number(port), hostname, resolve);
    });
  }

  /** From now on what comes back takes so long. */
  slowDown(milliseconds: number): void {
    this.#state.delay = milliseconds;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

interface State {
  cut: boolean;
  silent: boolean;
  readonly held: { readonly to: Socket; readonly chunk: Buffer }[];
  /** Milliseconds. */
  delay: number;
  onCut: () => void;
}

function join(client: Socket, upstream: Socket, state: State): void {
  let isCut = false;
  client.on('data', (chunk) => {
    upstream.write(chunk);
    if (!state.cut || !chunk.includes(COMMIT)) return;
    state.cut = false;
    isCut = true;
  });
  upstream.on('data', (chunk) => {
    if (isCut) {
      state.onCut();
      client.destroy();
    } else if (state.silent) state.held.push({ to: client, chunk });
    else if (state.delay > 0) setTimeout(() => client.write(chunk), state.delay);
    else client.write(chunk);
  });
}
