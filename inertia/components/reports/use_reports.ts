import { usePage } from '@inertiajs/react'
import { useCan } from '~/hooks/use_can'
import type { SharedProps } from '~/types'
import { REPORTS } from './report_groups'

/** The reports this reader may open. */
export function useReports() {
  const can = useCan()
  const { me } = usePage<SharedProps>().props
  return REPORTS.filter(({ needs, everywhere }) => can(needs) && (!everywhere || me?.everywhere))
}
