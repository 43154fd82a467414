import type { ErrorEvent } from '@sentry/node'
import { sendErrorsTo } from '#shared/telemetry/error_reports'
import { withoutData } from '#shared/telemetry/without_data'

/**
 * Reports unexpected errors to the place that SENTRY_DSN names. None of the integrations that gather requests, headers,
 * variables or breadcrumbs is installed, and of an event only what is named here leaves.
 *
 * @returns what sends the rest and ends it
 */
export async function startErrorReports(dsn: string, release: string) {
  const sentry = await import('@sentry/node')
  sentry.init({
    dsn,
    release,
    defaultIntegrations: false,
    enableOpenTelemetrySetup: false,
    enableRuntimeChannelInjection: false,
    beforeSend: scrubbed,
  })
  sendErrorsTo((error, work) => sentry.captureException(error, { tags: { ...work } }))
  return async () => {
    sendErrorsTo(undefined)
    await sentry.close(2000)
  }
}

export function scrubbed(event: ErrorEvent): ErrorEvent {
  return {
    type: undefined,
    event_id: event.event_id,
    timestamp: event.timestamp,
    platform: event.platform,
    level: event.level,
    release: event.release,
    environment: event.environment,
    tags: event.tags,
    exception: {
      values: event.exception?.values?.map(({ type, value, mechanism, stacktrace }) => ({
        type,
        value: value && withoutData(value),
        mechanism: mechanism && { type: mechanism.type, handled: mechanism.handled },
        stacktrace: stacktrace && {
          frames: stacktrace.frames?.map(
            ({ filename, function: name, lineno, colno, in_app: own }) => ({
              filename,
              function: name,
              lineno,
              colno,
              in_app: own,
            })
          ),
        },
      })),
    },
  }
}
