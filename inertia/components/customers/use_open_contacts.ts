import { useState } from 'react'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import type { Customer } from './types'

/** The customer of a page, with contacts once somebody asked for them: the server writes down who looked. */
export function useOpenContacts(masked: Customer) {
  const [opened, setOpened] = useState<{ customer: Customer; of: Customer } | null>(null)
  const { send, sending } = useSend()

  async function open(): Promise<Customer | null> {
    let customer: Customer | null = null
    await send(async () => {
      customer = await api<Customer>('GET', `/api/v1/customers/${masked.id}`)
      setOpened({ customer, of: masked })
    })
    return customer
  }

  // What was opened before a change is of the past.
  const current = opened?.of === masked ? opened.customer : masked
  return { customer: current, open, opening: sending }
}
