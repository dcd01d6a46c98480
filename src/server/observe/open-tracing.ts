// Traces to wherever the standard variables of OpenTelemetry say; nothing is loaded where they say nothing.
import { setTimeout as sleep } from 'node:timers/promises';
import { ConfigurationError } from '../../errors.ts';
import { createTracing, type Tracing } from './tracing.ts';

/** Those of the environment; the exporter reads further ones (headers, time, certificates) by itself. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** How long the end of the program waits for a collector that does not answer. */
const LAST_WORDS_MS = 5_000;

const PROTOCOLS = {
  'http/protobuf': () => import('@opentelemetry/exporter-trace-otlp-proto'),
  'http/json': () => import('@opentelemetry/exporter-trace-otlp-http'),
};

/**
 * Undefined where none are wanted. `note` is told when traces cannot be sent, and when they can again. Throws
 * ConfigurationError for a protocol, an exporter or a sampler that is not known here.
 */
export async function openTracing(
  variables: Variables,
  note: (text: string) => void,
): Promise<Tracing | undefined> {
  if (!isWanted(variables)) return undefined;
  const [{ OTLPTraceExporter }, sdk, resources] = await Promise.all([
    loadProtocol(variables),
    import('@opentelemetry/sdk-trace'),
    import('@opentelemetry/resources'),
  ]);
  const { watchExporter } = await import('./watch-exporter.ts');
  const { samplerOf } = await import('./sampler-of.ts');
  const named = resources.resourceFromAttributes({ 'service.name': 'paperloom' });
  const told = resources.detectResources({
    detectors: [resources.resourceAttributesEnvDetector, resources.serviceNameEnvDetector],
  });
  const provider = new sdk.TracerProvider({
    resource: resources.defaultResource().merge(named).merge(told),
    sampler: samplerOf(variables),
    spanProcessors: [
      new sdk.BatchSpanProcessor({ exporter: watchExporter(new OTLPTraceExporter(), note) }),
    ],
  });
  // What could not be sent was told already.
  const shutDown = () => provider.shutdown().catch(() => undefined);
  return createTracing(provider.getTracer('paperloom'), () =>
    Promise.race([shutDown(), sleep(LAST_WORDS_MS, undefined, { ref: false })]),
  );
}

/** Of two variables the one for traces goes first; as the specification has it, an empty one is as good as none. */
function loadProtocol(variables: Variables) {
  const said = ['OTEL_EXPORTER_OTLP_TRACES_PROTOCOL', 'OTEL_EXPORTER_OTLP_PROTOCOL'] as const;
  const name = said.find((each) => variables[each]);
  const protocol = (name && variables[name]) || 'http/protobuf';
  const load = Object.entries(PROTOCOLS).find(([known]) => known === protocol)?.[1];
  if (load !== undefined) return load();
  throw unknown(name ?? said[1], protocol, Object.keys(PROTOCOLS));
}

/** The default of OpenTelemetry would send to this machine's port 4318 unasked. */
function isWanted(variables: Variables): boolean {
  if (variables['OTEL_SDK_DISABLED']?.toLowerCase() === 'true') return false;
  const exporter = variables['OTEL_TRACES_EXPORTER'];
  if (exporter === 'none') return false;
  if (exporter !== undefined && exporter !== '' && exporter !== 'otlp')
    throw unknown('OTEL_TRACES_EXPORTER', exporter, ['otlp', 'none']);
  const said = [
    exporter,
    variables['OTEL_EXPORTER_OTLP_ENDPOINT'],
    variables['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'],
  ];
  return said.some((value) => value !== undefined && value !== '');
}

function unknown(name: string, value: string, known: readonly string[]): ConfigurationError {
  return new ConfigurationError(
    'INVALID_SETTING',
    `The environment variable ${name} is ${JSON.stringify(value)}, which is not known here.`,
    `Known are ${known.join(' and ')}.`,
  );
}
