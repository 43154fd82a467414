import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { api, type Page } from '~/api/client'
import { useSend } from '~/api/use_send'
import type { Asked, ListedCustomer } from './types'

const PAUSE = 250

/**
 * Customers whom a search means, among those that the list is asked for; `null` without a search. Who is looked for
 * travels in a body and never in an address.
 */
export function useFound(search: string, asked: Asked) {
  const [wanted] = useDebouncedValue(search.trim(), PAUSE)
  const [answer, setAnswer] = useState<{ key: string; found: Page<ListedCustomer> } | null>(null)
  const { send } = useSend()
  const key = JSON.stringify({ ...asked, page: undefined, search: wanted })

  useEffect(() => {
    if (!wanted) return
    let current = true
    void send(async () => {
      const found = await api<Page<ListedCustomer>>(
        'POST',
        '/api/v1/customers/search',
        JSON.parse(key)
      )
      if (current) setAnswer({ key, found })
    })
    return () => {
      current = false
    }
  }, [key])

  if (!search.trim()) return { found: null, searching: false }
  return { found: answer?.found ?? null, searching: answer?.key !== key }
}
