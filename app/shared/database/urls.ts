import { createHmac } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'

export interface DatabaseUrls {
  /** A role that may create roles; used once, to prepare the database. */
  admin: URL
  /** Owns the tables and runs migrations. */
  owner: URL
  /** Serves requests and jobs: neither owns tables nor bypasses row level security. */
  app: URL
}

interface Settings {
  appKey: string
  databaseUrl?: string
  ownerUrl?: string
  appUrl?: string
  /** Written by the launcher of the embedded server. */
  embeddedUrlFile: string
}

/**
 * The three ways into the database. Only the administrative one has to be given: the other two roles are named
 * after the database, with passwords derived from the application's key.
 *
 * @throws Error when there is neither a configured nor an embedded database.
 */
export function databaseUrls(settings: Settings): DatabaseUrls {
  const given = settings.databaseUrl || embedded(settings.embeddedUrlFile)
  if (!given) {
    throw new Error(
      'No database: set DATABASE_URL, or start the embedded one with `npm run demo` or `npm run dev`'
    )
  }
  const admin = new URL(given)
  return {
    admin,
    owner: settings.ownerUrl
      ? new URL(settings.ownerUrl)
      : derived(admin, 'owner', settings.appKey),
    app: settings.appUrl ? new URL(settings.appUrl) : derived(admin, 'app', settings.appKey),
  }
}

function embedded(file: string) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
}

function derived(admin: URL, suffix: 'owner' | 'app', appKey: string) {
  const url = new URL(admin)
  url.username = `${url.pathname.slice(1)}_${suffix}`
  url.password = createHmac('sha256', appKey).update(`database:${url.username}`).digest('hex')
  return url
}
