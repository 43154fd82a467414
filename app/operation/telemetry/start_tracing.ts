import type { ProcessKind } from '#operation/processes/heartbeat'

/**
 * Sends spans to the collector that OTEL_EXPORTER_OTLP_ENDPOINT names; OpenTelemetry's other variables hold too. The spans are
 * those of `inSpan`: nothing is instrumented behind the code's back, so nothing is sent that nobody has looked at.
 *
 * @returns what sends the rest and ends it
 */
export async function startTracing(kind: ProcessKind, version: string) {
  const [{ NodeTracerProvider, BatchSpanProcessor }, { OTLPTraceExporter }, resources] =
    await Promise.all([
      import('@opentelemetry/sdk-trace-node'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ])
  const provider = new NodeTracerProvider({
    resource: resources.resourceFromAttributes({
      'service.name': process.env.OTEL_SERVICE_NAME ?? `krug-${kind}`,
      'service.version': version,
    }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  })
  provider.register()
  return () => provider.shutdown()
}
