import {
  context,
  propagation,
  SpanStatusCode,
  trace,
  type Attributes,
  type Span,
  type SpanKind,
} from '@opentelemetry/api'

const tracer = trace.getTracer('krug')

/** A trace as text, to be carried to another process. */
export type Carried = Record<string, string>

/**
 * Runs `work` as a span of the trace that is open, or of the one that was carried here. Attributes are names and opaque
 * ids; of an error its class and code are kept, not its message, which may quote data.
 */
export function inSpan<T>(
  name: string,
  { kind, attributes, from }: { kind?: SpanKind; attributes?: Attributes; from?: Carried },
  work: (span: Span) => Promise<T>
): Promise<T> {
  const parent = from ? propagation.extract(context.active(), from) : context.active()
  return tracer.startActiveSpan(name, { kind, attributes }, parent, async (span) => {
    try {
      return await work(span)
    } catch (error) {
      markError(span, error)
      throw error
    } finally {
      span.end()
    }
  })
}

export function markError(span: Span, error: unknown) {
  const { code, name } = (error ?? {}) as { code?: string; name?: string }
  span.setStatus({ code: SpanStatusCode.ERROR, message: String(code ?? name ?? 'error') })
}

/** The trace that is open, or `undefined` where nothing is traced. */
export function carriedTrace(): Carried | undefined {
  if (!trace.getActiveSpan()?.isRecording()) return undefined
  const carried: Carried = {}
  propagation.inject(context.active(), carried)
  return carried
}

const TABLE = /\b(?:from|into|update|join)\s+"?([a-z_.]+)"?/i

/** A span for a statement: its verb and its first table, never its text or its values. */
export function statementSpan(sql: string): Span | undefined {
  if (!trace.getActiveSpan()?.isRecording()) return undefined
  const text = sql.replace(/^\s*\/\*.*?\*\/\s*/, '')
  const verb = /^[a-z]+/i.exec(text.trimStart())?.[0].toLowerCase() ?? 'sql'
  const [, table] = TABLE.exec(text) ?? []
  return tracer.startSpan(table ? `${verb} ${table}` : verb, {
    attributes: { 'db.system.name': 'postgresql', 'db.operation.name': verb },
  })
}
