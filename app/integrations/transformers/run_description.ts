import type SyncRun from '#integrations/models/sync_run'

/** A run as the API and the live channel show it; sentences in both languages, for whoever listens. */
export function describeRun(run: SyncRun) {
  const seconds = elapsedSeconds(run)
  const { done = 0, total = 0 } = run.progress ?? {}
  const running = run.status === 'running'
  return {
    id: run.id,
    connectionId: run.connectionId,
    mode: run.mode,
    trigger: run.trigger,
    status: run.status,
    from: run.rangeFrom ?? null,
    to: run.rangeTo ?? null,
    stream: run.stream,
    progress: run.progress,
    counts: {
      read: run.readCount,
      created: run.createdCount,
      updated: run.updatedCount,
      unchanged: run.unchangedCount,
      deleted: run.deletedCount,
      quarantined: run.quarantinedCount,
    },
    /** Business dates of the receipts it brought. */
    sales: run.salesFrom ? { from: run.salesFrom, to: run.salesTo! } : null,
    pages: run.pages,
    perSecond: seconds ? Math.round(run.readCount / seconds) : null,
    etaSeconds:
      running && done > 0 && total > done && seconds
        ? Math.round((seconds / done) * (total - done))
        : null,
    error: run.errorCode ? { code: run.errorCode, text: run.errorText } : null,
    notes: run.notes,
    steps: run.steps,
    startedAt: run.startedAt?.toISO() ?? null,
    finishedAt: run.finishedAt?.toISO() ?? null,
    createdAt: run.createdAt.toISO()!,
  }
}

function elapsedSeconds({ startedAt, finishedAt }: SyncRun) {
  if (!startedAt) return 0
  return ((finishedAt?.toMillis() ?? Date.now()) - startedAt.toMillis()) / 1000
}
