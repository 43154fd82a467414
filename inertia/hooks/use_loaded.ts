import { useEffect, useState } from 'react'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'

/** An answer of the API that a part of a page asks for by itself; `undefined` until it has come. */
export function useLoaded<T>(path: string): T | undefined {
  const [answer, setAnswer] = useState<{ path: string; data: T }>()
  const { send } = useSend()

  useEffect(() => {
    let current = true
    void send(async () => {
      const data = await api<T>('GET', path)
      if (current) setAnswer({ path, data })
    })
    return () => {
      current = false
    }
  }, [path])

  return answer?.path === path ? answer.data : undefined
}
