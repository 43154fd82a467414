import { readdir } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import { urls } from '#config/database'
import { fingerprintOf, type Manifest } from '#operation/backup/manifest'
import { isEmptyDatabase } from '#operation/backup/restore_backup'
import { appKeyOf, wrappingSecretsOf } from '#operation/backup/settings'
import { missingKeys } from '#operation/backup/wrapping_keys'

const FOLDER = 'database/migrations'

/** Why a back-up is not to be restored here and what to do, or `undefined`. */
export async function obstacleTo(
  manifest: Manifest,
  allowed: { otherKey: boolean; force: boolean }
) {
  const unreadable = unreadableBecause(manifest)
  if (unreadable && !allowed.otherKey) return `${unreadable}, or give --other-key`
  const own = await ownMigrations()
  if (own.join() !== manifest.migrations.toSorted().join())
    return (
      `the back-up was made by Krug ${manifest.krug} with other migrations (${difference(own, manifest.migrations)}): ` +
      'restore it with that version, then upgrade'
    )
  if (!allowed.force && !(await isEmptyDatabase(urls.admin)))
    return 'the database is not empty: name an empty one in DATABASE_URL, or give --force to delete what it holds'
  return undefined
}

/** Why this installation could not read what is sealed in a back-up and what to do, or `undefined`. */
export function unreadableBecause(manifest: Manifest) {
  if (manifest.appKey !== fingerprintOf(appKeyOf()))
    return 'APP_KEY is not the key of the installation that was backed up: set that key'
  const missing = missingKeys(manifest, wrappingSecretsOf())
  if (missing.length === 0) return undefined
  const names = missing.map((id) => `"${id}"`).join(', ')
  return `keys of tenants in the back-up are wrapped by ${names}: add that key to WRAPPING_KEYS, with the secret it had`
}

async function ownMigrations() {
  const files = await readdir(app.makePath(FOLDER))
  return files
    .filter((file) => /\.[jt]s$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => `${FOLDER}/${file.replace(/\.[jt]s$/, '')}`)
    .toSorted()
}

function difference(own: string[], made: string[]) {
  const signs = [
    ...own.filter((name) => !made.includes(name)).map((name) => `+${name}`),
    ...made.filter((name) => !own.includes(name)).map((name) => `-${name}`),
  ]
  return signs.map((name) => name.replace(`${FOLDER}/`, '')).join(', ')
}
