import type { Transmit } from '@adonisjs/transmit-client'
import { usePage } from '@inertiajs/react'
import { useEffect, useEffectEvent } from 'react'
import type { SharedProps } from '~/types'

let connection: Promise<Transmit> | undefined

/** One stream of events for the whole portal, opened by the first page that listens. */
function connect() {
  connection ??= import('@adonisjs/transmit-client').then(
    ({ Transmit }) => new Transmit({ baseUrl: window.location.origin })
  )
  return connection
}

/** Hears what happens in the organization while the page is open. */
export function useChannel<T>(
  channel: 'runs' | 'sales' | `users/${string}/exports`,
  listen: (message: T) => void
) {
  const { organization } = usePage<SharedProps>().props
  const heard = useEffectEvent(listen)
  const id = organization?.id

  useEffect(() => {
    if (!id) return
    let stop = () => {}
    let closed = false
    void connect().then(async (transmit) => {
      const subscription = transmit.subscription(`tenants/${id}/${channel}`)
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
      stop()
    }
  }, [id, channel])
}
