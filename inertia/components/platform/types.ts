export type TenantLine = {
  id: string
  name: string
  preset: 'chain' | 'club' | 'sales_team'
  isDemo: boolean
  createdAt: string
  people: number
  businesses: number
  venues: number
  connections: number
  paused: number
  lastSyncAt: string | null
  receipts: number
  supportUntil: string | null
}

export type CheckStatus = 'ok' | 'warning' | 'error'

export type Check = {
  name: 'database' | 'queue' | 'workers' | 'plugins' | 'disk'
  status: CheckStatus
  /** What it has counted, where it could. */
  figures: Record<string, number> | null
}

export type RunningProcess = {
  id: string
  kind: 'web' | 'worker'
  version: string
  started_at: string
  seen_at: string
}

export type BackupLine = {
  id: string
  startedAt: string
  finishedAt: string | null
  rows: number | null
  error: string | null
}

export type Depth = {
  job: string
  waiting: number
  active: number
  failed: number
  oldestSeconds: number
}

export type FailedJob = {
  id: string
  job: string
  tenantId: string | null
  failedAt: string
  error: string
}
