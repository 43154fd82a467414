import { router } from '@inertiajs/react'
import { useThrottledCallback } from '@mantine/hooks'
import { useChannel } from '~/api/live'

const PAUSE_MS = 1500

/** New sales move the figures: those props are fetched again at once, then at most every so often. */
export function useLiveSales(props: string[], on = true) {
  const refresh = useThrottledCallback(() => {
    if (on) router.reload({ only: props })
  }, PAUSE_MS)
  useChannel<{ at: string }>('sales', refresh, refresh)
}
