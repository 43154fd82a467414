import { router } from '@inertiajs/react'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'

type Fields = Parameters<typeof useSend>[0]

/** Posts a form that opens a session, and walks in. */
export function useDoor(form: Fields, path: string, next = '/') {
  const { send, sending } = useSend(form)

  async function enter(body: object) {
    const open = await send(() => api('POST', path, body))
    if (!open) return
    router.flushAll()
    router.visit(next)
  }

  return { enter, sending }
}
