import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import type { Condition } from '../types'

const PAUSE = 350

/** How many customers conditions hold for, asked anew while they change; `null` while nobody knows. */
export function useCount(condition: Condition | null) {
  const [wanted] = useDebouncedValue(condition ? JSON.stringify(condition) : null, PAUSE)
  const [answer, setAnswer] = useState<{ of: string; customers: number } | null>(null)
  const { send } = useSend()

  useEffect(() => {
    if (!wanted) return
    let current = true
    void send(async () => {
      const body = { conditions: JSON.parse(wanted) }
      const { customers } = await api<{ customers: number }>(
        'POST',
        '/api/v1/segments/preview',
        body
      )
      if (current) setAnswer({ of: wanted, customers })
    })
    return () => {
      current = false
    }
  }, [wanted])

  return answer && condition && answer.of === JSON.stringify(condition) ? answer.customers : null
}
