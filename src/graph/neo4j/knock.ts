// The first word to a server, before the driver speaks: the driver waits without end for one that never answers, and its
// socket then keeps the process alive.
import { connect, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { StoreError } from '../../errors.ts';

/** Bolt's greeting and four versions it may answer with (https://neo4j.com/docs/bolt/current/bolt/handshake/). */
const GREETING = Buffer.from('6060b017000001ff000808050002040400000003', 'hex');
const DEFAULT_PORT = 7687;

/** Resolves when the server has answered as a Bolt server does, rejects when it has not within `milliseconds`. */
export async function knock(uri: string, milliseconds: number): Promise<void> {
  const socket = openSocket(new URL(uri));
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const timer = setTimeout(() => reject(silent(uri, milliseconds)), milliseconds);
  socket.on('error', (error) => reject(unreachable(uri, error.message)));
  socket.on('close', () => reject(unreachable(uri, 'it closed the connection')));
  socket.on('data', (answer) => {
    if (answer.toString('latin1').startsWith('HTTP')) reject(unreachable(uri, 'it speaks HTTP'));
    else resolve();
  });
  try {
    await promise;
  } finally {
    clearTimeout(timer);
    socket.destroy();
  }
}

/** Certificates are the driver's business: here they are not looked at. */
function openSocket({ protocol, hostname, port }: URL): Socket {
  const to = { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || DEFAULT_PORT) };
  const greet = (): void => void socket.write(GREETING);
  const socket: Socket = protocol.includes('+')
    ? connectTls({ ...to, rejectUnauthorized: false }, greet)
    : connect(to, greet);
  return socket;
}

function unreachable(uri: string, reason: string): StoreError {
  return new StoreError(
    'STORE_UNREACHABLE',
    `Neo4j at ${uri} cannot be reached (${reason}).`,
    'Is it running? `npm run neo4j -- start` starts one. Check host, port (7687 for Bolt) and scheme (neo4j+s:// where ' +
      'it wants encryption).',
  );
}

function silent(uri: string, milliseconds: number): StoreError {
  return new StoreError(
    'STORE_TIMEOUT',
    `Neo4j at ${uri} gave no answer within ${milliseconds / 1000} s.`,
    'Check that it is a Neo4j server and that no firewall swallows the connection.',
  );
}
