// An exporter of spans that says when it cannot send, once, and when it can again: a collector that is gone must not fill the log.

import type { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import type { SpanExporter } from '@opentelemetry/sdk-trace';

type Export = OTLPTraceExporter['export'];
const SUCCESS = 0;

export function watchExporter(exporter: SpanExporter, note: (text: string) => void): SpanExporter {
  let isFailing = false;
  const send: Export = (spans, done) =>
    exporter.export(spans, (result) => {
      const hasFailed = result.code !== SUCCESS;
      if (hasFailed && !isFailing)
        note(`Traces cannot be sent, and are lost until they can: ${result.error?.message ?? ''}`);
      if (!hasFailed && isFailing) note('Traces are sent again.');
      isFailing = hasFailed;
      done(result);
    });
  return {
    export: send,
    shutdown: () => exporter.shutdown(),
    forceFlush: async () => await exporter.forceFlush?.(),
  };
}
