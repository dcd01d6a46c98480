// Asks the service. What goes wrong becomes an ApiError that says what to do.
import type { Operation } from './operation.ts';

export type Trouble = 'offline' | 'busy' | 'closed' | 'refused' | 'broken';

export class ApiError extends Error {
  readonly trouble: Trouble;
  /** What the user can do. */
  readonly remedy: string;

  constructor(trouble: Trouble, message: string, remedy: string) {
    super(message);
    this.name = 'ApiError';
    this.trouble = trouble;
    this.remedy = remedy;
  }
}

/** Where the token to read with is kept, as long as the tab is open. */
const TOKEN = 'paperloom.token';

export function readWith(token: string): void {
  sessionStorage.setItem(TOKEN, token.trim());
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

/** Throws ApiError; the error of an aborted request where `signal` is aborted. */
export async function ask<Data, Variables>(
  { name, text }: Operation<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const response = await send(
    JSON.stringify({ query: text, operationName: name, variables }),
    signal,
  );
  const answer = await readAnswer(response);
  const [error] = answer.errors ?? [];
  if (error !== undefined) throw errorOf(error.message, error.extensions?.code);
  // The answer has the type that was generated with the operation's text from the service's own schema.
  return answer.data as Data;
}

async function send(body: string, signal: AbortSignal | undefined): Promise<Response> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  return await request('/graphql', { method: 'POST', headers, body, ...(signal && { signal }) });
}

/** Whether a token was given to read with: a plain link would then be refused. */
export function hasToken(): boolean {
  return Boolean(sessionStorage.getItem(TOKEN));
}

/** Sends the token along, if there is one. Throws ApiError where nobody answers; the error of an aborted request as it is. */
export async function request(address: string, options: RequestInit = {}): Promise<Response> {
  const headers = new Headers(options.headers);
  const token = sessionStorage.getItem(TOKEN);
  if (token) headers.set('authorization', `Bearer ${token}`);
  try {
    return await fetch(address, { ...options, headers });
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new ApiError(
      'offline',
      'Paperloom does not answer.',
      'Is it still running? Start it again with npm start, then try again.',
    );
  }
}

async function readAnswer(response: Response): Promise<Answer> {
  const answer: unknown = await response.json().catch(() => null);
  if (typeof answer === 'object' && answer !== null) return answer;
  throw new ApiError(
    'broken',
    `Paperloom answered with status ${response.status} and no data.`,
    'Try again; if it stays so, look at what the server prints.',
  );
}

/** Why the service refused: what it says itself. */
export async function refusalOf(response: Response): Promise<ApiError> {
  const { errors = [] } = await readAnswer(response);
  const message = errors[0]?.message ?? `The service refused with status ${response.status}.`;
  return errorOf(message, errors[0]?.extensions?.code);
}

/** What becomes of an error of the service, by its code. */
export function errorOf(message: string, code: string | undefined): ApiError {
  switch (code) {
    case 'TOO_BUSY':
      return new ApiError('busy', message, 'Try again in a moment.');
    case 'RATE_LIMITED':
      return new ApiError('busy', message, 'Wait a minute, then try again.');
    case 'STORE_UNAVAILABLE':
      return new ApiError('offline', message, 'Is the database running? Then try again.');
    case 'UNAUTHENTICATED':
    case 'FORBIDDEN':
      return new ApiError('closed', message, 'Type a token to read with.');
    case 'INTERNAL_SERVER_ERROR':
      return new ApiError('broken', message, 'Try again; the server prints what happened.');
    default:
      return new ApiError('refused', message, 'Change the filters, or go back.');
  }
}
