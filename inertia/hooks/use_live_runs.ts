import { router } from '@inertiajs/react'
import { useState } from 'react'
import { useChannel } from '~/api/live'
import type { Run } from '~/api/types'

/** Runs as they go: progress in place; what a finished run has changed is fetched once. */
export function useLiveRuns() {
  const [live, setLive] = useState<Record<string, Run>>({})

  useChannel<Run>('runs', (run) => {
    setLive((known) => ({ ...known, [run.id]: run }))
    if (run.finishedAt) router.reload()
  })

  return {
    /** The newest that is known of a run. */
    now: (run: Run) => live[run.id] ?? run,
    /** The run a connection is busy with, also one that began after the page was drawn. */
    latestOf: (connectionId: string, last: Run | null) => {
      const newer = Object.values(live).filter((run) => run.connectionId === connectionId)
      return [...newer, ...(last ? [live[last.id] ?? last] : [])].reduce<Run | null>(
        (latest, run) => (!latest || run.createdAt >= latest.createdAt ? run : latest),
        null
      )
    },
  }
}
