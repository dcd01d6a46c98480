// The span of the work under way, known to everything that works for it.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Span } from '@opentelemetry/api';

const current = new AsyncLocalStorage<Span>();

/** Everything `work` starts, and awaits, belongs to the span. */
export function withinSpan<T>(span: Span, work: () => T): T {
  return current.run(span, work);
}

/** Undefined outside of a request, and where no traces are kept. */
export function currentSpan(): Span | undefined {
  return current.getStore();
}

/** Of the trace under way, 32 hexadecimal digits, e.g. to be told in a line of the log. */
export function currentTraceId(): string | undefined {
  return current.getStore()?.spanContext().traceId;
}
