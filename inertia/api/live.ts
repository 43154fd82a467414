import type { Transmit } from '@adonisjs/transmit-client'
import { usePage } from '@inertiajs/react'
import { useEffect, useEffectEvent } from 'react'
import type { SharedProps } from '~/types'

let connection: Promise<Transmit> | undefined
/** Who wants to know that a channel can be heard again, by its name. */
const waiting = new Map<string, Set<() => void>>()

/** One stream of events for the whole portal, opened by the first page that listens, and again whenever it breaks. */
function connect() {
  connection ??= import('./transmit').then(
    ({ Transmit, LastingEventSource }) =>
      new Transmit({
        baseUrl: window.location.origin,
        maxReconnectAttempts: 0,
        eventSourceFactory: (...args) => new LastingEventSource(...args) as unknown as EventSource,
        onSubscription: (channel) => waiting.get(channel)?.forEach((heard) => heard()),
      })
  )
  return connection
}

/**
 * Hears what happens in the organization while the page is open.
 *
 * @param caughtUp the channel can be heard again after a break, in which anything may have happened
 */
export function useChannel<T>(
  channel: 'runs' | 'sales' | `users/${string}/exports`,
  listen: (message: T) => void,
  caughtUp?: () => void,
  /** Whether there is anything to hear for this reader. */
  on = true
) {
  const { organization } = usePage<SharedProps>().props
  const heard = useEffectEvent(listen)
  const again = useEffectEvent(() => caughtUp?.())
  const id = organization?.id

  useEffect(() => {
    if (!id || !on) return
    const name = `tenants/${id}/${channel}`
    let first = true
    const subscribed = () => {
      if (!first) again()
      first = false
    }
    waiting.set(name, (waiting.get(name) ?? new Set()).add(subscribed))
    let stop = () => {}
    let closed = false
    void connect().then(async (transmit) => {
      const subscription = transmit.subscription(name)
      first = !subscription.isCreated
      const unlisten = subscription.onMessage<T>((message) => heard(message))
      stop = () => {
        unlisten()
        if (subscription.handlerCount === 0) void subscription.delete()
      }
      if (closed) stop()
      else await subscription.create()
    })
    return () => {
      closed = true
      waiting.get(name)?.delete(subscribed)
      stop()
    }
  }, [id, channel, on])
}
