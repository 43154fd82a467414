import { createHmac } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'

export interface DatabaseUrls {
  /** A role that may create roles; used once, to prepare the database. */
  admin: URL
  /** Owns the tables and runs migrations. */
  owner: URL
  /** Serves requests and jobs: neither owns tables nor bypasses row level security. */
  app: URL
  /** A copy of the database that reports are read from, as the same role unless it names another. */
  reports: URL | null
}

interface Settings {
  appKey: string
  databaseUrl?: string
  ownerUrl?: string
  appUrl?: string
  reportsUrl?: string
  /** Written by the launcher of the embedded server. */
  embeddedUrlFile: string
  /** Nothing is spoken with the database but over TLS, and only with the server that the address names. */
  tls?: boolean
}

/**
 * The ways into the database. Only the administrative one has to be given: the other two roles are named
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
  const app = settings.appUrl ? new URL(settings.appUrl) : derived(admin, 'app', settings.appKey)
  const urls = {
    admin,
    owner: settings.ownerUrl
      ? new URL(settings.ownerUrl)
      : derived(admin, 'owner', settings.appKey),
    app,
    reports: settings.reportsUrl ? withRoleOf(app, new URL(settings.reportsUrl)) : null,
  }
  if (settings.tls) for (const url of Object.values(urls)) if (url) overTls(url)
  return urls
}

/** Whatever the address asked for: the certificate is checked, and it must be that of the host. */
export function overTls(url: URL) {
  url.searchParams.set('sslmode', 'verify-full')
  return url
}

function embedded(file: string) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
}

/** A streaming replica knows the roles of its primary, with their passwords. */
function withRoleOf({ username, password }: URL, url: URL) {
  if (!url.username) Object.assign(url, { username, password })
  return url
}

function derived(admin: URL, suffix: 'owner' | 'app', appKey: string) {
  const url = new URL(admin)
  url.username = `${url.pathname.slice(1)}_${suffix}`
  url.password = createHmac('sha256', appKey).update(`database:${url.username}`).digest('hex')
  return url
}
