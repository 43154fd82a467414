import type { Connection, Run } from '~/api/types'

export type Health = 'running' | 'stopped' | 'paused' | 'failing' | 'attention' | 'waiting' | 'fine'

/** The one thing to know about a connection, the most urgent first. */
export function healthOf(
  { status, pause, failures, quarantineOpen, lastSuccessAt }: Connection,
  run: Run | null
): Health {
  if (pause) return 'stopped'
  if (status === 'paused') return 'paused'
  if (isOpen(run)) return 'running'
  if (failures > 0) return 'failing'
  if (quarantineOpen > 0) return 'attention'
  return lastSuccessAt ? 'fine' : 'waiting'
}

export function isOpen(run: Pick<Run, 'status'> | null) {
  return run !== null && (run.status === 'queued' || run.status === 'running')
}
