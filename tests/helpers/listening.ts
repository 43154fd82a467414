import type { WebProcess } from '#tests/helpers/processes'

const DEADLINE_MS = 5000

/** Listens as a page does: a stream of events, and a subscription to what is said in it. */
export async function listening(web: WebProcess, { token }: { token: string }, tenantId: string) {
  const uid = crypto.randomUUID()
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' }
  const stop = new AbortController()
  const stream = await fetch(`${web.url}/__transmit/events?uid=${uid}`, {
    headers,
    signal: stop.signal,
  })
  const subscribed = await fetch(`${web.url}/__transmit/subscribe`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ uid, channel: `tenants/${tenantId}/sales` }),
  })
  const heard: number[] = []
  const waiting: (() => void)[] = []
  void (async () => {
    for await (const chunk of stream.body!.pipeThrough(new TextDecoderStream()))
      if (chunk.includes('/sales')) {
        heard.push(Date.now())
        for (const wake of waiting.splice(0)) wake()
      }
  })().catch(() => {})
  return {
    status: subscribed.status,
    heard,
    next: () =>
      Promise.race([
        new Promise<boolean>((done) => waiting.push(() => done(true))),
        new Promise<boolean>((done) => setTimeout(() => done(false), DEADLINE_MS).unref()),
      ]),
    close: () => stop.abort(),
  }
}
