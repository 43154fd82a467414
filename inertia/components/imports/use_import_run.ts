import { router } from '@inertiajs/react'
import { useState } from 'react'
import { useChannel } from '~/api/live'
import type { Import, Run } from '~/api/types'

/** How an import goes, as it goes. */
export function useImportRun(
  imported: Import
): Pick<
  Run,
  'status' | 'counts' | 'progress' | 'error' | 'sales' | 'perSecond' | 'etaSeconds' | 'notes'
> {
  const [live, setLive] = useState<Run | null>(null)
  useChannel<Run>('runs', (run) => {
    if (run.id !== imported.runId) return
    setLive(run)
    if (run.finishedAt) router.reload()
  })
  const { status, counts, progress, error, sales } = imported
  return (
    live ?? {
      status,
      counts,
      progress,
      error,
      sales,
      perSecond: null,
      etaSeconds: null,
      notes: null,
    }
  )
}
