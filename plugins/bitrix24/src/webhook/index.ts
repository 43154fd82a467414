import { createHash, timingSafeEqual } from 'node:crypto'
import vine from '@vinejs/vine'
import type { Signal, Webhook } from '@krug/connector-sdk'
import { usesWebhook, type Config } from '../config.ts'
import { receiptId } from '../mappers/to_receipt.ts'
import { answer, call } from '../upstream/call.ts'

type StreamName = 'customers' | 'leads' | 'deals' | 'activities' | 'receipts'

const MOST_BYTES = 100_000
const HOSTILE = /__proto__|constructor|prototype/
const EVENTS = ['DEAL', 'LEAD', 'CONTACT', 'ACTIVITY'].flatMap((entity) =>
  ['ADD', 'UPDATE', 'DELETE'].map((what) => `ONCRM${entity}${what}`)
)
const STREAMS: [RegExp, StreamName][] = [
  [/^ONCRMDEAL(ADD|UPDATE|DELETE|MOVETOCATEGORY)$/, 'deals'],
  [/^ONCRMLEAD(ADD|UPDATE|DELETE)$/, 'leads'],
  [/^ONCRMCONTACT(ADD|UPDATE|DELETE)$/, 'customers'],
  [/^ONCRMACTIVITY(ADD|UPDATE|DELETE)$/, 'activities'],
]

const done = answer(vine.any())
const handlers = answer(vine.array(vine.object({ event: vine.string(), handler: vine.string() })))

/**
 * https://apidocs.bitrix24.ru/api-reference/events/. A delivery names one entity by its id and carries the token that
 * the portal showed when the outgoing webhook was made. It is sent once: the next run repairs what was lost.
 */
export const webhook: Webhook<Config, StreamName> = {
  async subscribe({ http, config }, callbackUrl) {
    // Who has an inbound webhook makes the outgoing one by hand.
    if (usesWebhook(config)) return null
    for (const event of EVENTS) {
      await call(http, 'event.bind', { event, handler: callbackUrl }, done)
    }
    return { handler: callbackUrl }
  },

  async exists({ http }, { handler }) {
    const { result } = await call(http, 'event.get', {}, handlers)
    const bound = new Set(
      result.filter((each) => each.handler === handler).map(({ event }) => event.toUpperCase())
    )
    return EVENTS.every((event) => bound.has(event))
  },

  async unsubscribe({ http }, { handler }) {
    for (const event of EVENTS) await call(http, 'event.unbind', { event, handler }, done)
  },

  verify({ config }, { rawBody }) {
    const form = readForm(rawBody)
    const expected = config.applicationToken?.release()
    if (expected) return sameText(form?.get('auth[application_token]') ?? '', expected)
    // Nobody is shown the token of an application's events. What speaks for them is the secret in their address.
    return !usesWebhook(config) && form?.get('auth[domain]') === new URL(config.baseUrl!).host
  },

  parse({ config }, { rawBody }) {
    const form = readForm(rawBody)
    const event = form?.get('event')?.toUpperCase() ?? ''
    const id = form?.get('data[FIELDS][ID]') ?? ''
    const stream = STREAMS.find(([pattern]) => pattern.test(event))?.[1]
    if (!stream || !/^\d{1,15}$/.test(id)) return []
    const delivery = createHash('sha256').update(rawBody).digest('hex').slice(0, 32)
    const signal = (name: StreamName, externalId: string): Signal<StreamName> => ({
      stream: name,
      dedupeKey: `${delivery}:${name}`,
      externalIds: [externalId],
    })
    const counts = stream === 'deals' && config.receipts === 'won'
    return [signal(stream, id), ...(counts ? [signal('receipts', receiptId(id))] : [])]
  },
}

function readForm(rawBody: Uint8Array): URLSearchParams | null {
  if (rawBody.byteLength > MOST_BYTES) return null
  const form = new URLSearchParams(Buffer.from(rawBody).toString('utf8'))
  return [...form.keys()].some((key) => HOSTILE.test(key)) ? null : form
}

/** In constant time, whatever the lengths. */
function sameText(a: string, b: string): boolean {
  const [first, second] = [a, b].map((text) => createHash('sha256').update(text).digest())
  return timingSafeEqual(first!, second!)
}
