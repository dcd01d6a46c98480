// Where the server is and who asks: in an address and what goes with it, out what the driver takes.
import { UsageError } from '../../errors.ts';
import { withoutLogin } from '../../without-login.ts';

export interface Login {
  /** Without it nobody is asked for one: servers with authentication off. */
  readonly username?: string | undefined;
  readonly password?: string | undefined;
}

export interface ServerAddress {
  /** As the driver takes it: without login. */
  readonly uri: string;
  readonly login: Login;
}

/** `neo4j://anna:secret@host:7687` carries its login; else it is the given one. */
export function readAddress(address: string, given: Login): ServerAddress {
  const url = URL.parse(address);
  if (url === null || url.hostname === '') {
    throw new UsageError(
      'STORE_ADDRESS_UNKNOWN',
      `${JSON.stringify(withoutLogin(address))} is not the address of a Neo4j server.`,
      'Write neo4j://host:7687 or bolt://host:7687, with +s after the scheme for encryption.',
    );
  }
  const { username, password, host, protocol, search } = url;
  const login =
    username === ''
      ? given
      : { username: decodeURIComponent(username), password: decodeURIComponent(password) };
  return { uri: `${protocol}//${host}${search}`, login };
}
