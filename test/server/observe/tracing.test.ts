// Traces as a collector on this machine receives them, over HTTP.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { openStore } from '../../../src/graph/open-store.ts';
import { openTracing } from '../../../src/server/observe/open-tracing.ts';
import { jsonLog } from '../../../src/server/observe/server-log.ts';
import { put } from '../../graph/contract/harness.ts';
import { makeService, post } from '../post.ts';

const ATTRIBUTE = z.object({ key: z.string(), value: z.record(z.string(), z.unknown()) });
const SPAN = z.object({
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  name: z.string(),
  attributes: z.array(ATTRIBUTE),
  status: z.object({ code: z.number() }),
});
const BODY = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes: z.array(ATTRIBUTE) }),
      scopeSpans: z.array(z.object({ spans: z.array(SPAN) })),
    }),
  ),
});

let collector: Server;
let received: string[];
let variables: Record<string, string>;
beforeEach(async () => {
  received = [];
  collector = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => {
      text += String(chunk);
    });
    request.on('end', () => {
      received.push(text);
      response.end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const { port } = collector.address() as AddressInfo;
  variables = {
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
    OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
  };
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
});
afterEach(() => {
  vi.unstubAllEnvs();
  collector.close();
});

function spans() {
  return received.flatMap((text) =>
    BODY.parse(JSON.parse(text)).resourceSpans.flatMap(({ scopeSpans }) =>
      scopeSpans.flatMap((scope) => scope.spans),
    ),
  );
}

async function open(extra: Readonly<Record<string, string>> = {}) {
  const notes: string[] = [];
  const tracing = await openTracing({ ...variables, ...extra }, (text) => void notes.push(text));
  if (tracing === undefined) throw new Error('No traces are kept.');
  const observer = { roundTrip: () => undefined, begin: tracing.begin };
  const store = await openStore('sqlite::memory:', { observer });
  await put(store, [{ title: 'One', mentions: ['LoRA'] }]);
  return { tracing, store, notes };
}

describe('a request', () => {
  it('is a trace through its operation to its statements, and goes on with that of its client', async () => {
    const { tracing, store } = await open();
    const lines: string[] = [];
    const log = jsonLog({ write: (line) => void lines.push(line) });
    const service = makeService(store, { tracing, onAnswered: log.request });
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
    const client = '00f067aa0ba902b7';
    const query = 'query Find($slug: String!) { concept(slug: $slug) { name paperCount } }';
    const traceparent = `00-${traceId}-${client}-01`;
    await post(service, query, { traceparent }, { slug: 'my-secret-interest' });
    await post(service, '{ concept(name: "my secret name") { name } }');
    await tracing.close();
    await store.close();
    const [request, operation, statement] = ['POST /graphql', 'query Find', 'concepts/by-slug'].map(
      (name) => spans().find((span) => span.name === name && span.traceId === traceId),
    );
    expect(request?.parentSpanId).toBe(client);
    expect(operation?.parentSpanId).toBe(request?.spanId);
    expect(statement?.parentSpanId).toBe(operation?.spanId);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ traceId, operation: 'Find' });
    expect(received.join()).not.toContain('secret');
    expect(received.join()).toContain('"paperloom"');
  });

  it('that fails is marked with the codes of its errors', async () => {
    const { tracing, store } = await open();
    const broken = { ...store, stats: () => Promise.reject(new Error('disk')) };
    await post(makeService(broken, { tracing }), 'query Numbers { stats { papers } }');
    await tracing.close();
    await store.close();
    const named = (wanted: string) => spans().find(({ name }) => name === wanted);
    expect(named('query Numbers')?.status.code).toBe(2);
    expect(named('POST /graphql')?.attributes).toContainEqual({
      key: 'error.type',
      value: { stringValue: 'INTERNAL_SERVER_ERROR' },
    });
  });

  it('for health or metrics, and what no request asked for, is no trace', async () => {
    const { tracing, store } = await open();
    await makeService(store, { tracing }).fetch('http://localhost/health/ready');
    await tracing.close();
    await store.close();
    expect(spans()).toEqual([]);
  });
});

describe('traces', () => {
  it.each([
    ['nothing is said', {}],
    [
      'the exporter is none',
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://x', OTEL_TRACES_EXPORTER: 'none' },
    ],
    ['the SDK is disabled', { OTEL_TRACES_EXPORTER: 'otlp', OTEL_SDK_DISABLED: 'true' }],
  ])('are not kept where %s', async (_what, said) => {
    expect(await openTracing(said, () => undefined)).toBeUndefined();
  });

  it('are sampled as the environment says', async () => {
    const { tracing, store } = await open({ OTEL_TRACES_SAMPLER: 'always_off' });
    await post(makeService(store, { tracing }), '{ stats { papers } }');
    await tracing.close();
    await store.close();
    expect(spans()).toEqual([]);
  });

  it.each([
    { OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' },
    { OTEL_TRACES_EXPORTER: 'zipkin' },
    { OTEL_TRACES_SAMPLER: 'sometimes' },
    { OTEL_TRACES_SAMPLER: 'constructor' },
    { OTEL_TRACES_SAMPLER: 'traceidratio', OTEL_TRACES_SAMPLER_ARG: '2' },
  ])('are refused with %o', async (said) => {
    const opening = openTracing({ ...variables, ...said }, () => undefined);
    await expect(opening).rejects.toMatchObject({ code: 'INVALID_SETTING' });
  });

  it('have a protocol that an empty variable says nothing of', async () => {
    const empty = { OTEL_EXPORTER_OTLP_PROTOCOL: '', OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: '' };
    const tracing = await openTracing({ ...variables, ...empty }, () => undefined);
    expect(tracing).toBeDefined();
    await tracing?.close();
  });

  it('are refused with the name of the variable that is wrong', async () => {
    const said = { ...variables, OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: 'grpc' };
    await expect(openTracing(said, () => undefined)).rejects.toThrow(
      'OTEL_EXPORTER_OTLP_TRACES_PROTOCOL is "grpc"',
    );
  });

  it('that cannot be sent are told once', async () => {
    vi.stubEnv('OTEL_EXPORTER_OTLP_TIMEOUT', '200');
    const { tracing, store, notes } = await open();
    await new Promise((resolve) => collector.close(resolve));
    await post(makeService(store, { tracing }), '{ stats { papers } }');
    await tracing.close();
    await store.close();
    expect(notes).toEqual([expect.stringContaining('Traces cannot be sent')]);
  });
});
