import type { RunProgress } from '~/api/types'

/** Percent done; `null` while nobody knows how much there is. */
export function doneOf(progress: RunProgress | null) {
  if (!progress || progress.total === 0) return null
  return Math.min(100, (progress.done / progress.total) * 100)
}
