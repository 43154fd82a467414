import type { Queue } from '#shared/queue/queue'
import { backupFolder, backupSettings } from '#operation/backup/settings'
import { backupJob } from '#operation/jobs/backup_job'

const KEY = 'clock'

/** As the operator has set it. @throws Error when back-ups shall be made and nobody said where */
export async function scheduleBackups(queue: Queue) {
  const { cron } = backupSettings
  if (!cron) return queue.unschedule(backupJob, KEY)
  backupFolder()
  await queue.schedule(backupJob, {}, { key: KEY, cron, timezone: 'Europe/Moscow' })
}
