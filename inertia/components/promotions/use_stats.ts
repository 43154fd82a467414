import { useEffect, useState } from 'react'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import type { Period } from './period_fields'
import type { Stats } from './types'

/** How a promotion did in a period; `null` while nobody knows. */
export function useStats(id: string, { from, to }: Period) {
  const [stats, setStats] = useState<Stats | null>(null)
  const { send } = useSend()

  useEffect(() => {
    if (!from || !to) return
    let current = true
    void send(async () => {
      const next = await api<Stats>(
        'GET',
        `/api/v1/discounts/rules/${id}/stats?from=${from}&to=${to}`
      )
      if (current) setStats(next)
    })
    return () => {
      current = false
    }
  }, [id, from, to])

  return stats
}
