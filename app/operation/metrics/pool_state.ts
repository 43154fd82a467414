import db from '@adonisjs/lucid/services/db'

interface TarnPool {
  max: number
  numUsed(): number
  numFree(): number
  numPendingAcquires(): number
}

/** Connections of this process to the database; waiting is who wants one. */
export function poolState() {
  const pool = (db.manager.get('app')?.connection?.pool ?? undefined) as TarnPool | undefined
  return {
    most: pool?.max ?? 0,
    used: pool?.numUsed() ?? 0,
    free: pool?.numFree() ?? 0,
    waiting: pool?.numPendingAcquires() ?? 0,
  }
}
