import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { api } from '~/api/client'
import { Problem } from '~/api/problem'
import type { PurchaseBody } from './purchase_body'
import type { Quote } from './types'

const PAUSE = 250
const OFFLINE = 0

export interface Quoted {
  quote: Quote | null
  /** What is wrong with the purchase as it stands, in words. */
  refusal: { code: string; detail: string } | null
  offline: boolean
  /** Another answer is on its way. */
  waiting: boolean
}

const NOTHING: Quoted = { quote: null, refusal: null, offline: false, waiting: false }

/** What the purchase would come to, asked anew whenever it changes. */
export function useQuote(body: PurchaseBody | null): Quoted {
  const asked = body ? JSON.stringify(body) : ''
  const [settled] = useDebouncedValue(asked, PAUSE)
  const [answer, setAnswer] = useState<Quoted & { asked: string }>({ ...NOTHING, asked: '' })

  useEffect(() => {
    if (!settled) return setAnswer({ ...NOTHING, asked: '' })
    let current = true
    const keep = (quoted: Partial<Quoted>) =>
      current && setAnswer({ ...NOTHING, ...quoted, asked: settled })
    api<Quote>('POST', '/api/v1/pos/quote', JSON.parse(settled)).then(
      (quote) => keep({ quote }),
      (error) => {
        if (!(error instanceof Problem)) throw error
        const { status, code, detail } = error.document
        keep(status === OFFLINE ? { offline: true } : { refusal: { code, detail } })
      }
    )
    return () => {
      current = false
    }
  }, [settled])

  return { ...answer, waiting: asked !== '' && answer.asked !== asked }
}
