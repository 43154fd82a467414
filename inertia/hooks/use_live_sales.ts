import { router } from '@inertiajs/react'
import { useDebouncedCallback } from '@mantine/hooks'
import { useChannel } from '~/api/live'

/** New sales move the figures: those props are fetched again, at most every other second. */
export function useLiveSales(props: string[]) {
  const refresh = useDebouncedCallback(() => router.reload({ only: props }), 1500)
  useChannel<{ at: string }>('sales', refresh)
}
