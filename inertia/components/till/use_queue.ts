import { useLocalStorage } from '@mantine/hooks'
import { useEffect, useRef } from 'react'
import { api } from '~/api/client'
import { Problem } from '~/api/problem'
import type { PurchaseBody } from './purchase_body'

const RETRY = 15_000

/** A purchase that was made without a connection. */
export interface Queued extends PurchaseBody {
  key: string
  at: string
  /** Why it was refused, once it was sent. */
  refused?: string
}

interface Outcome {
  key: string
  status: 'made' | 'known' | 'refused'
  detail: string | null
}

/** Purchases wait on this device until the connection is back; each is made once however often it is sent. */
export function useQueue() {
  const [queue, setQueue] = useLocalStorage<Queued[]>({
    key: 'krug.till.queue',
    defaultValue: [],
    getInitialValueInEffect: false,
  })
  const sending = useRef(false)
  const waiting = queue.filter(({ refused }) => !refused)

  async function send() {
    if (sending.current || waiting.length === 0) return
    sending.current = true
    try {
      const purchases = waiting.map((purchase) => ({
        ...purchase,
        externalId: purchase.key,
        bonuses: 0,
      }))
      const outcomes = await api<Outcome[]>('POST', '/api/v1/pos/batch', { purchases })
      const told = new Map(outcomes.map((outcome) => [outcome.key, outcome]))
      setQueue((before) =>
        before.flatMap((purchase) => {
          const outcome = told.get(purchase.key)
          if (!outcome) return [purchase]
          return outcome.status === 'refused'
            ? [{ ...purchase, refused: outcome.detail ?? '' }]
            : []
        })
      )
    } catch (error) {
      if (!(error instanceof Problem)) throw error
    } finally {
      sending.current = false
    }
  }

  useEffect(() => {
    void send()
    const timer = setInterval(() => void send(), RETRY)
    const again = () => void send()
    window.addEventListener('online', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', again)
    }
  }, [waiting.length])

  return {
    waiting: waiting.length,
    refused: queue.filter(({ refused }) => refused),
    /** Under the key of the attempt: it may have arrived although no answer came back. */
    add: (body: PurchaseBody, key: string) =>
      setQueue((before) => [...before, { at: new Date().toISOString(), ...body, key }]),
    dismiss: (key: string) => setQueue((before) => before.filter((one) => one.key !== key)),
  }
}
