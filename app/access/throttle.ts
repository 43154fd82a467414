import limiter from '@adonisjs/limiter/services/main'
import { TooManyAttemptsError } from '#access/errors/errors'

interface Limit {
  requests: number
  duration: string
}

/** For doors that stand open to anybody. @throws TooManyAttemptsError */
export async function throttle(key: string, limit: Limit) {
  const allowed = await limiter.use(limit).attempt(key, () => true)
  if (!allowed) throw new TooManyAttemptsError()
}

/** New tenants from one address, which an office shares. @throws TooManyAttemptsError */
export function throttleRegistration(ip: string) {
  return throttle(`register:${ip}`, { requests: 60, duration: '1 hour' })
}
