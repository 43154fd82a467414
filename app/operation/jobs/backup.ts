import logger from '@adonisjs/core/services/logger'
import { runBackup } from '#operation/backup/run_backup'
import { backupFolder, backupSettings } from '#operation/backup/settings'
import { rotateBackups } from '#operation/backup/shelf'

export default async function backup() {
  const folder = backupFolder()
  const made = await runBackup(folder)
  const gone = await rotateBackups(folder, { ...backupSettings, now: new Date() })
  logger.info({ ...made, rotated: gone.length }, 'back-up made')
}
