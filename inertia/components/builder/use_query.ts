import { router } from '@inertiajs/react'
import { useDebouncedCallback } from '@mantine/hooks'
import { useState } from 'react'
import { useView } from '~/hooks/use_view'
import { askable } from './query'
import type { Query } from './types'

const PAUSE_MS = 350

/** The question being put together. It lives in the address; its answer comes as soon as the hand rests. */
export function useQuery(given: Query) {
  const [query, set] = useState(given)
  const [asking, setAsking] = useState(false)
  const { query: address, path } = useView()

  const ask = useDebouncedCallback((next: Query) => {
    const asked = askable(next)
    if (asked.measures.length === 0) return
    const parameters = new URLSearchParams(address)
    parameters.set('q', JSON.stringify(asked))
    parameters.delete('page')
    router.visit(`${path}?${parameters}`, {
      preserveState: true,
      preserveScroll: true,
      replace: true,
      except: ['datasets', 'saved'],
      onStart: () => setAsking(true),
      onFinish: () => setAsking(false),
    })
  }, PAUSE_MS)

  function change(part: Partial<Query>) {
    const next = { ...query, ...part }
    set(next)
    ask(next)
  }
  return { query, change, asking }
}
