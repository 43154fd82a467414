import limiter from '@adonisjs/limiter/services/main'
import type { HttpContext } from '@adonisjs/core/http'
import { TooManyRequestsError } from '#access/errors/errors'

export type Caller = 'address' | 'user' | 'token' | 'tenant'

/**
 * How much one caller may ask of this process in a minute. Each process counts for itself: this keeps it from being
 * flooded, and costs no query. What is guarded against guessing is counted in the database.
 */
export class RequestLimits {
  constructor(private readonly perMinute: Record<Caller, number>) {}

  /**
   * Counts a request, and says in the headers of the answer how much is left of what is scarcest.
   *
   * @throws TooManyRequestsError
   */
  async count({ response }: HttpContext, callers: Partial<Record<Caller, string>>) {
    for (const [caller, id] of Object.entries(callers) as [Caller, string][]) {
      const requests = this.perMinute[caller]
      const left = await limiter
        .use('memory', { requests, duration: '1 min' })
        .increment(`requests:${caller}:${id}`)
      const said = response.getHeader('ratelimit-remaining')
      if (said === undefined || left.remaining < Number(said)) {
        response.header('ratelimit-limit', requests)
        response.header('ratelimit-remaining', left.remaining)
        response.header('ratelimit-reset', left.availableIn)
      }
      if (left.consumed > requests) throw new TooManyRequestsError({ seconds: left.availableIn })
    }
  }
}
