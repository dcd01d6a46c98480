// GET /export/<format>?...: the same files as the command line writes, of the whole graph or of a view, no faster than the
// client takes them.
import type { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { withDeadline } from '../../deadline.ts';
import { openExport } from '../../export.ts';
import { getFormat } from '../../exports/formats.ts';
import type { Access } from '../../graphql/access.ts';
import { createContext, type GraphQLTools } from '../../graphql/context.ts';
import { badInput } from '../../graphql/errors.ts';
import type { ViewArguments } from '../../graphql/view/open-view.ts';
import { readViewArguments, VIEW_PARAMETERS } from '../../graphql/view/view-parameters.ts';
import { exportResponse } from '../export-response.ts';
import { refusal } from '../refusal.ts';
import { refusalResponse } from '../refusal-response.ts';
import { getReader } from './use-access.ts';

export interface ExportOptions {
  readonly accessFor: (request: Request) => Access | undefined;
  /** The key a request is counted under. */
  readonly clientOf: (request: Request, serverContext: unknown) => string;
  /** Exports that a client may ask for a minute; 0 for any number. */
  readonly perMinute: number;
  /** Concepts, pairs and papers in one export, all together. */
  readonly mostRows: number;
  /** What a client is told of an error; logs what it must not see. */
  readonly failed: (error: unknown) => Error;
}

/** An export reads as much as some hundred queries. */
export const EXPORTS_PER_MINUTE = 30;
export const EXPORT_ROWS = 250_000;
/** Exports under way at once, so that they leave threads for everything else. */
const AT_ONCE = 3;
/** Until its first byte; the rest may take as long as the client does. */
const DEADLINE_MS = 30_000;
const WINDOW_SECONDS = 60;
const PATH = '/export/';

export function useExports(tools: GraphQLTools, options: ExportOptions): Plugin {
  const limiter = new RateLimiterMemory({ points: options.perMinute, duration: WINDOW_SECONDS });
  let underWay = 0;
  const begin = async (request: Request, url: URL, client: string): Promise<Response> => {
    if (!['GET', 'HEAD'].includes(request.method)) throw notAllowed();
    const access = getReader(options.accessFor(request));
    if (options.perMinute > 0) await limiter.consume(client).catch(refuseOrThrow);
    const format = getFormat(url.pathname.slice(PATH.length));
    const view = readView(url.searchParams);
    if (underWay >= AT_ONCE) throw tooBusy();
    underWay++;
    let isUnderWay = true;
    const end = () => {
      if (isUnderWay) underWay--;
      isUnderWay = false;
    };
    try {
      const context = createContext(tools, access);
      const opened = await within(request.signal, () =>
        openExport(format, view, context, options.mostRows),
      );
      return exportResponse(request, format, opened, { end, failed: options.failed });
    } catch (error) {
      end();
      throw error;
    }
  };
  return {
    async onRequest({ request, url, serverContext, endResponse }) {
      if (!url.pathname.startsWith(PATH)) return;
      const client = options.clientOf(request, serverContext);
      endResponse(
        await begin(request, url, client).catch((error: unknown) =>
          refusalResponse(error, options.failed),
        ),
      );
    },
  };
}

/** Throws BAD_USER_INPUT for a parameter that there is not: it would be passed over in silence. */
function readView(given: URLSearchParams): ViewArguments | undefined {
  const names: readonly string[] = VIEW_PARAMETERS.map(({ name }) => name);
  for (const name of given.keys()) {
    if (names.includes(name)) continue;
    throw badInput(
      `There is no argument ${JSON.stringify(name.slice(0, 40))}: an export takes ${names.join(', ')}.`,
    );
  }
  return readViewArguments((name) => given.getAll(name));
}

async function within<T>(client: AbortSignal, work: () => Promise<T>): Promise<T> {
  const time = new AbortController();
  const timer = setTimeout(() => time.abort(outOfTime()), DEADLINE_MS);
  const signal = AbortSignal.any([client, time.signal]);
  try {
    return await withDeadline({ signal, endsAt: performance.now() + DEADLINE_MS }, work);
  } finally {
    clearTimeout(timer);
  }
}

function refuseOrThrow(reason: unknown): never {
  if (!(reason instanceof RateLimiterRes)) throw reason;
  const seconds = Math.ceil(reason.msBeforeNext / 1_000);
  throw refusal(`More exports than a minute allows: wait ${seconds} s.`, 'RATE_LIMITED', {
    status: 429,
    headers: { 'retry-after': String(seconds) },
  });
}

function tooBusy(): GraphQLError {
  return refusal('Other exports are under way: try again in some seconds.', 'TOO_BUSY', {
    status: 503,
    headers: { 'retry-after': '5' },
  });
}

function outOfTime(): GraphQLError {
  return refusal(
    `This took more than ${DEADLINE_MS / 1_000} s: ask for a smaller view.`,
    'DEADLINE_EXCEEDED',
    { status: 503 },
  );
}

function notAllowed(): GraphQLError {
  return refusal('Exports are read with GET.', 'METHOD_NOT_ALLOWED', {
    status: 405,
    headers: { allow: 'GET, HEAD' },
  });
}
