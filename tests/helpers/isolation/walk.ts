import { randomUUID } from 'node:crypto'
import type { ApiClient } from '@japa/api-client'
import fc from 'fast-check'
import { tokensOf } from '#tests/helpers/given'
import type User from '#access/models/user'
import type { Probe } from '#tests/helpers/isolation/probes'
import type { Planted } from '#tests/helpers/isolation/planted'

/** `ISOLATION_SEED=7` takes another part of the whole; `ISOLATION=full` all of it. */
export const SEED = Number(process.env.ISOLATION_SEED ?? 1)
const FULL = process.env.ISOLATION === 'full'

/** `count` of them, in their order; others for another `turn`. */
export function sampleOf<T>(all: readonly T[], count: number, turn = 0): T[] {
  if (FULL || count >= all.length) return [...all]
  const size = { minLength: count, maxLength: count }
  return fc.sample(fc.shuffledSubarray([...all], size), { seed: SEED * 1000 + turn, numRuns: 1 })[0]
}

export interface Walker {
  as: string
  user: User
  tenantId: string
  token: string
  /** A tenant that the requests claim to be about, in every header and parameter that programs have for it. */
  claims: string
}

const claimsOf = (tenantId: string) => ({
  'x-tenant-id': tenantId,
  'x-organization-id': tenantId,
  'x-forwarded-host': `${tenantId}.krug.example`,
  'x-original-url': `/r/${tenantId}/x`,
  'cookie': `tenantId=${tenantId}`,
})

/** What of `planted` an answer gives away: in the text or a header, unless the request itself named it. */
function leaked(text: string, asked: string, { words, ids }: Planted) {
  const found = words.filter((word) => text.includes(word))
  for (const [id] of text.matchAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g))
    if (ids.has(id) && !asked.includes(id)) found.push(id)
  return [...new Set(found)]
}

/** Sends the probes as somebody; answers what was wrong, and how many answers had each status. */
export async function walk(
  client: ApiClient,
  walker: Walker,
  probes: Probe[],
  planted: Planted,
  allowed: (probe: Probe, status: number) => boolean
) {
  const wrong: string[] = []
  const statuses = new Map<number, number>()
  const send = async (probe: Probe, more: Record<string, string> = {}) => {
    const request = client
      .request(probe.url, probe.method)
      .bearerToken(walker.token)
      .accept('application/json')
      .header('idempotency-key', randomUUID())
      .header('x-inertia', 'true')
      .header('x-inertia-version', '1')
      .redirects(0)
    for (const [name, value] of Object.entries({ ...claimsOf(walker.claims), ...more }))
      request.header(name, value)
    request.qs({ tenantId: walker.claims, organizationId: walker.claims })
    const answer = await (probe.body ? request.json(probe.body) : request)
    const text = answer.text() ?? ''
    const asked = probe.url + JSON.stringify(probe.body ?? '') + walker.claims
    const found = leaked(text + JSON.stringify(answer.headers()), asked, planted)
    const name = `${walker.as}: ${probe.method} ${probe.url} (${probe.place ?? 'all'})`
    if (found.length) wrong.push(`${name} tells ${found.join(', ')}`)
    return { answer, text, name }
  }
  for (const probe of probes) {
    const { answer, text, name } = await send(probe)
    const status = answer.status()
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
    if (!allowed(probe, status)) wrong.push(`${name} answers ${status} ${text.slice(0, 150)}`)
    // Some requests end the sign-in that they came with.
    if (status === 401) {
      const { accessToken } = await tokensOf(walker.user, walker.tenantId)
      walker.token = accessToken
    }
    const page = answer.headers()['x-inertia'] && JSON.parse(text)
    const later = Object.values((page?.deferredProps ?? {}) as Record<string, string[]>).flat()
    if (later.length)
      await send(probe, {
        'x-inertia-partial-component': page.component,
        'x-inertia-partial-data': later.join(','),
      })
  }
  return { wrong, statuses }
}
