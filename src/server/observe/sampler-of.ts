// Which traces are kept: OTEL_TRACES_SAMPLER and its argument, as OpenTelemetry's specification of the environment has them.
import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  ParentBasedSampler,
  type Sampler,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace';
import { ConfigurationError } from '../../errors.ts';
import type { Variables } from './open-tracing.ts';

const ROOTS = new Map<string, (ratio: number) => Sampler>([
  ['always_on', () => new AlwaysOnSampler()],
  ['always_off', () => new AlwaysOffSampler()],
  ['traceidratio', (ratio) => new TraceIdRatioBasedSampler(ratio)],
]);
const PARENT_BASED = 'parentbased_';

/** All of them unless told. Throws ConfigurationError for another name, or a ratio that is none. */
export function samplerOf(variables: Variables): Sampler {
  const name = variables['OTEL_TRACES_SAMPLER'] || 'parentbased_always_on';
  const ratio = Number(variables['OTEL_TRACES_SAMPLER_ARG'] || 1);
  const isBased = name.startsWith(PARENT_BASED);
  const root = ROOTS.get(isBased ? name.slice(PARENT_BASED.length) : name);
  if (root === undefined || !(ratio >= 0 && ratio <= 1)) {
    const names = [...ROOTS.keys()].flatMap((each) => [each, PARENT_BASED + each]);
    throw new ConfigurationError(
      'INVALID_SETTING',
      `OTEL_TRACES_SAMPLER is ${JSON.stringify(name)} with ${JSON.stringify(variables['OTEL_TRACES_SAMPLER_ARG'] ?? '')}.`,
      `Known are ${names.join(', ')}; OTEL_TRACES_SAMPLER_ARG is a number from 0 to 1.`,
    );
  }
  return isBased ? new ParentBasedSampler({ root: root(ratio) }) : root(ratio);
}
