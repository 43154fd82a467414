import { router, usePage } from '@inertiajs/react'
import { useThrottledCallback } from '@mantine/hooks'
import { useEffect, useEffectEvent } from 'react'
import { useChannel } from '~/api/live'
import type { SharedProps } from '~/types'

const PAUSE_MS = 1500
const OWN_FIGURES = '/api/v1/dashboard/realtime'

/** New sales move the figures: those props are fetched again at once, then at most every so often. */
export function useLiveSales(props: string[], on = true) {
  const { me } = usePage<SharedProps>().props
  const everywhere = me?.everywhere ?? false
  const refresh = useThrottledCallback(() => {
    if (on) router.reload({ only: props })
  }, PAUSE_MS)
  useChannel<{ at: string }>('sales', refresh, refresh, everywhere)
  useOwnSales(refresh, on && me !== null && !everywhere)
}

/** Who reaches some places hears of sales there only: when the own figures have changed. */
function useOwnSales(listen: () => void, on: boolean) {
  const heard = useEffectEvent(listen)

  useEffect(() => {
    if (!on) return
    const source = new EventSource(OWN_FIGURES)
    let first = true
    source.addEventListener('figures', () => {
      // Those that the page shows already.
      if (!first) heard()
      first = false
    })
    return () => source.close()
  }, [on])
}
