import { useCallback, useEffect, useState } from 'react'
import { api, type Page } from '~/api/client'
import { useSend } from '~/api/use_send'
import type { Balance, Movement } from '~/components/ledger/types'

const LAST = 20

interface Bonuses {
  balance: Balance
  movements: Page<Movement>
}

/** What a customer has, and the last movements; `null` until they have come. */
export function useBonuses(customerId: string) {
  const [bonuses, setBonuses] = useState<Bonuses | null>(null)
  const { send } = useSend()

  const load = useCallback(
    () =>
      send(async () => {
        const [balance, movements] = await Promise.all([
          api<Balance>('GET', `/api/v1/bonuses/${customerId}/balance`),
          api<Page<Movement>>(
            'GET',
            `/api/v1/bonuses/ledger?customerId=${customerId}&perPage=${LAST}`
          ),
        ])
        setBonuses({ balance, movements })
      }),
    [customerId]
  )
  useEffect(() => void load(), [load])
  return { bonuses, load }
}
