import app from '@adonisjs/core/services/app'
import { urls } from '#config/database'
import { filesFolder } from '#config/drive'
import env from '#start/env'
import { wrappingSecrets } from '#privacy/keys/wrapping_secrets'
import { overTls } from '#shared/database/urls'
import type { BackupSource } from '#operation/backup/create_backup'

/** What the operator has set about back-ups. */
export const backupSettings = {
  /** `undefined`: a back-up is not encrypted. */
  secret: env.get('BACKUP_KEY')?.release() || undefined,
  keep: env.get('BACKUP_KEEP', 8),
  days: env.get('BACKUP_DAYS', 14),
  /** `undefined`: none is made by the clock. */
  cron: env.get('BACKUP_CRON') || undefined,
}

/** @throws Error when there is no folder for back-ups. */
export function backupFolder(named?: string) {
  const folder = named ?? env.get('BACKUP_DIR')
  if (!folder) throw new Error('say where back-ups lie: set BACKUP_DIR, or give --to')
  return app.makePath(folder)
}

export const databaseForBackups = () => {
  const own = env.get('BACKUP_DATABASE_URL')
  if (!own) return urls.admin
  return env.get('DATABASE_TLS') ? overTls(new URL(own)) : new URL(own)
}

export const appKeyOf = () => env.get('APP_KEY').release()

export const wrappingSecretsOf = () =>
  wrappingSecrets(env.get('WRAPPING_KEYS')?.release(), appKeyOf())

export function backupSource(): BackupSource {
  return {
    database: databaseForBackups(),
    files: filesFolder,
    appKey: appKeyOf(),
    wrappingSecrets: wrappingSecretsOf(),
    version: String(app.version),
  }
}
