import limiter from '@adonisjs/limiter/services/main'
import { TooManyAttemptsError } from '#access/errors/errors'
import { outsideScope } from '#tenancy/tenant_scope'

interface Limit {
  requests: number
  duration: string
}

/** For doors that stand open to anybody. @throws TooManyAttemptsError */
export async function throttle(key: string, limit: Limit) {
  const doors = limiter.use(limit)
  const allowed = await doors.attempt(key, () => true)
  if (!allowed) throw new TooManyAttemptsError({ seconds: await doors.availableIn(key) })
}

/** New tenants from one address, which an office shares. @throws TooManyAttemptsError */
export function throttleRegistration(ip: string) {
  return throttle(`register:${ip}`, { requests: 60, duration: '1 hour' })
}

const GUESSES = { requests: 10, duration: '10 mins' }

/** @throws TooManyAttemptsError after ten wrong guesses in a row. */
export async function assertMayGuess(key: string) {
  const seconds = await outsideScope(async () => {
    const guesses = limiter.use(GUESSES)
    return (await guesses.remaining(key)) > 0 ? 0 : guesses.availableIn(key)
  })
  if (seconds) throw new TooManyAttemptsError({ seconds })
}

/** A wrong guess counts also where the request is refused and rolled back; a right one forgets those before it. */
export function countGuess(key: string, right: boolean) {
  return outsideScope(async () => {
    const guesses = limiter.use(GUESSES)
    if (right) await guesses.delete(key)
    else await guesses.increment(key)
  })
}
