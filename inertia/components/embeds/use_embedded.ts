import { useEffect, useState } from 'react'
import { api } from '~/api/client'
import { Problem } from '~/api/problem'
import type { Embedded } from './types'

/** Time goes on, and sales come in. */
const REFRESH_MS = 60_000
/** While a worker still counts. */
const COUNTING_MS = 5000

export interface EmbeddedState {
  answer?: Embedded
  /** When it came. */
  at?: Date
  /** Why the last time brought nothing; what came before still stands. */
  problem?: { status: number; code: string }
}

/** Asks for what is embedded, and again while somebody looks. */
export function useEmbedded(asked: Record<string, string>) {
  const [state, set] = useState<EmbeddedState>({})
  const [attempt, again] = useState(0)
  const search = new URLSearchParams({ ...ofAddress(), ...asked }).toString()

  useEffect(() => {
    let current = true
    let timer: ReturnType<typeof setTimeout>

    async function load() {
      clearTimeout(timer)
      const next = await answerTo(search)
      if (!current) return
      set((before) => ({ ...before, problem: undefined, ...next }))
      if (!next.problem || !isOver(next.problem.status))
        timer = setTimeout(load, next.answer?.report?.pending ? COUNTING_MS : REFRESH_MS)
    }
    const wake = () => document.visibilityState === 'visible' && void load()
    void load()
    document.addEventListener('visibilitychange', wake)
    return () => {
      current = false
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', wake)
    }
  }, [search, attempt])

  return { ...state, retry: () => again(attempt + 1) }
}

async function answerTo(search: string): Promise<EmbeddedState> {
  try {
    const answer = await api<Embedded>('GET', `${location.pathname}/data?${search}`)
    return { answer, at: new Date() }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { problem: error.document }
  }
}

/** Gone for good: nothing that came before may stand. */
export const isOver = (status: number) => status === 404 || status === 410

function ofAddress(): Record<string, string> {
  const lang = new URLSearchParams(location.search).get('lang')
  return lang ? { lang } : {}
}
