import app from '@adonisjs/core/services/app'
import logger from '@adonisjs/core/services/logger'
import { installMetrics } from '#operation/metrics/installation_metrics'
import { Heartbeat, type ProcessKind } from '#operation/processes/heartbeat'
import { startErrorReports } from '#operation/telemetry/start_error_reports'
import { startTracing } from '#operation/telemetry/start_tracing'
import env from '#start/env'

/** Makes a process that serves visible: its metrics and heartbeat, and what the operator asked for. */
export async function watchProcess(kind: ProcessKind) {
  const version = String(app.version)
  const dsn = env.get('SENTRY_DSN')
  installMetrics()
  const heartbeat = new Heartbeat(kind, version)
  const endings = [
    () => heartbeat.stop(),
    env.get('OTEL_EXPORTER_OTLP_ENDPOINT') && (await startTracing(kind, version)),
    dsn && (await startErrorReports(dsn, version)),
  ]
  await heartbeat.start()
  app.terminating(async () => {
    for (const end of endings)
      if (end)
        await end().catch((error) => logger.warn({ err: error }, 'telemetry did not end well'))
  })
}
