// Spans of a request, its operation and its statements. They tell names, counts, codes and times: never a text of an operation,
// a variable, a token or a value of the store.
// Names of attributes: OpenTelemetry semantic conventions for HTTP, GraphQL and databases.
import {
  type Attributes,
  type Context,
  isSpanContextValid,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import type { StatementObserver } from '../../graph/statements.ts';
import { currentSpan, withinSpan } from './current-span.ts';

export interface Tracing {
  /** `work` as a span that goes on with the trace the client tells of. */
  request<T>(request: Request, work: () => Promise<T>): Promise<T>;
  /** `work` as a span within that of its request; `errorsOf` tells the codes of the errors in what it gives. */
  operation<T>(
    operation: Operation,
    work: () => Promise<T>,
    errorsOf: (result: T) => readonly string[],
  ): Promise<T>;
  /** Of an observer of a store: spans of what is asked of it for a request. */
  readonly begin: NonNullable<StatementObserver['begin']>;
  /** Sends what is left. */
  close(): Promise<void>;
}

export interface Operation {
  readonly kind: string;
  readonly name: string | undefined;
}

// Catches `00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01`, as W3C Trace Context has it.
const TRACEPARENT = /^00-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})$/;
/** A batch is written by some forty statements of as many names. */
const MOST_NAMES = 50;

export function createTracing(tracer: Tracer, close: () => Promise<void>): Tracing {
  return {
    request(request, work) {
      const { method, url, headers } = request;
      // Without the query, which may hold an operation.
      const path = new URL(url).pathname;
      const span = tracer.startSpan(
        nameOf(method, path),
        {
          kind: SpanKind.SERVER,
          attributes: { 'http.request.method': method, 'url.path': path },
        },
        parentOf(headers.get('traceparent')),
      );
      return during(span, work);
    },
    async operation({ kind, name }, work, errorsOf) {
      const span = startWithin(tracer, name === undefined ? kind : `${kind} ${name}`, {
        'graphql.operation.type': kind,
        ...(name !== undefined && { 'graphql.operation.name': name }),
      });
      if (span === undefined) return await work();
      return await during(span, async () => {
        const result = await work();
        const errors = errorsOf(result);
        if (errors.length > 0) fail(span, errors);
        return result;
      });
    },
    begin(statements) {
      const names = [...new Set(statements)];
      const span = startWithin(
        tracer,
        names.length === 1 ? String(names[0]) : 'write',
        {
          'db.operation.name': names.slice(0, MOST_NAMES).join(' '),
          'db.operation.batch.size': statements.length,
        },
        SpanKind.CLIENT,
      );
      return (error) => {
        if (error !== undefined) fail(span, [codeOf(error)]);
        span?.end();
      };
    },
    close,
  };
}

/** Undefined where there is no request: what is done for nobody in particular is not traced. */
function startWithin(
  tracer: Tracer,
  name: string,
  attributes: Attributes,
  kind = SpanKind.INTERNAL,
): Span | undefined {
  const parent = currentSpan();
  if (parent === undefined) return undefined;
  return tracer.startSpan(name, { kind, attributes }, trace.setSpan(ROOT_CONTEXT, parent));
}

async function during<T>(span: Span, work: () => Promise<T>): Promise<T> {
  try {
    return await withinSpan(span, work);
  } catch (error) {
    fail(span, [codeOf(error)]);
    throw error;
  } finally {
    span.end();
  }
}

/** Of a few: clients may ask for any path. */
function nameOf(method: string, path: string): string {
  if (path === '/graphql') return `${method} ${path}`;
  return path.startsWith('/export/') ? `${method} /export/:format` : method;
}

function parentOf(header: string | null): Context {
  const [, traceId = '', spanId = '', flags = ''] = TRACEPARENT.exec(header ?? '') ?? [];
  const parent = { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
  return isSpanContextValid(parent) ? trace.setSpanContext(ROOT_CONTEXT, parent) : ROOT_CONTEXT;
}

function fail(span: Span | undefined, codes: readonly string[]): void {
  span?.setAttribute('error.type', codes.join(' '));
  span?.setStatus({ code: SpanStatusCode.ERROR });
}

/** A message could tell of values. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'UNKNOWN';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
