import { PassThrough } from 'node:stream'
import logger from '@adonisjs/core/services/logger'
import db from '@adonisjs/lucid/services/db'
import { actorOf } from '#access/queries/actor_query'
import type { Actor } from '#shared/actor'
import { whenFiguresChange } from '#shared/live/figures_heard'
import type { ReportInput } from '#reporting/context'
import { figuresOfNow } from '#reporting/queries/overview_query'
import { withTenant } from '#tenancy/tenant_scope'

/** Sales come in faster than anybody reads. */
const QUIET_MILLISECONDS = 1000
/** Time goes on also where nothing is sold, rights end, and a line that is silent is cut. */
const PULSE_MILLISECONDS = 30_000

/**
 * The main figures as server-sent events: at once, and whenever those of this reader have changed. What is sold where the
 * reader does not reach changes nothing here, so it is not heard of either. Ends when the reader may not look any more.
 */
export function figuresStream({ tenantId, userId }: Actor, input: ReportInput): PassThrough {
  const stream = new PassThrough()
  let last = ''
  let working = false
  let again = false

  async function tell() {
    if (working) return void (again = true)
    working = true
    again = false
    try {
      const figures = await withTenant(db, tenantId, async () => {
        const reader = await actorOf(tenantId, userId!)
        return reader?.can('dashboards.read') ? figuresOfNow(reader, input) : null
      })
      if (!figures) return void stream.end()
      const text = JSON.stringify(figures)
      stream.write(text === last ? ': \n\n' : `event: figures\ndata: ${text}\n\n`)
      last = text
    } catch (error) {
      // Whoever listens comes again by itself.
      logger.warn({ err: error }, 'live figures ended')
      stream.end()
    } finally {
      setTimeout(() => {
        working = false
        if (again && stream.writable) void tell()
      }, QUIET_MILLISECONDS).unref()
    }
  }

  const stop = whenFiguresChange(tenantId, () => void tell())
  const pulse = setInterval(() => void tell(), PULSE_MILLISECONDS).unref()
  stream.once('close', () => {
    stop()
    clearInterval(pulse)
  })
  void tell()
  return stream
}
