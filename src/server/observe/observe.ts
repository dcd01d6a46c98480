// What watches the server at work: every request counted and told, and the counts shown to whom they are for.
import type { Plugin } from 'graphql-yoga';
import type { Access } from '../../graphql/access.ts';
import { useMetrics } from '../plugins/use-metrics.ts';
import { useObservation } from '../plugins/use-observation.ts';
import type { AnsweredRequest } from './answered-request.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import type { Tracing } from './tracing.ts';

export interface ObservationOptions {
  /** Counts, told at `/metrics` to whom `metricsFor` allows: to everyone in development, else to who shows a token. */
  readonly metrics?: Metrics;
  readonly metricsFor?: 'open' | 'token' | 'off';
  /** Keeps traces; none unless given. */
  readonly tracing?: Tracing | undefined;
  /** Told of each request that was answered. */
  readonly onAnswered?: (answered: AnsweredRequest) => void;
}

export interface Observation {
  readonly metrics: Metrics;
  /** To stand before all others that may answer. */
  readonly plugins: readonly Plugin[];
}

export function observe(
  options: ObservationOptions,
  isDevelopment: boolean,
  accessFor: (request: Request) => Access | undefined,
): Observation {
  const { metrics = createMetrics(), onAnswered } = options;
  const metricsFor = options.metricsFor ?? (isDevelopment ? 'open' : 'token');
  const tell = (answered: AnsweredRequest): void => {
    metrics.request(answered);
    onAnswered?.(answered);
  };
  const told = useObservation(tell, (request) => accessFor(request)?.who ?? null);
  const gate = metricsFor === 'token' ? accessFor : undefined;
  return { metrics, plugins: metricsFor === 'off' ? [told] : [told, useMetrics(metrics, gate)] };
}
