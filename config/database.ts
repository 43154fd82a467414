import pg from 'pg'
import env from '#start/env'
import app from '@adonisjs/core/services/app'
import { defineConfig } from '@adonisjs/lucid'
import { databaseUrls } from '#shared/database/urls'
import { oneAtATime } from '#shared/database/one_at_a_time'

// Sums and ids stay below 2^53; a calendar date has no zone and must not become an instant.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
pg.types.setTypeParser(pg.types.builtins.DATE, (date) => date)

export const urls = databaseUrls({
  appKey: env.get('APP_KEY').release(),
  databaseUrl: env.get('DATABASE_URL'),
  ownerUrl: env.get('DATABASE_OWNER_URL'),
  appUrl: env.get('DATABASE_APP_URL'),
  reportsUrl: env.get('DATABASE_REPORTS_URL'),
  tls: env.get('DATABASE_TLS'),
  embeddedUrlFile: app.makePath('storage/postgres/url'),
})

/** As long somebody waits for the server, or for a connection that others have; then the answer is 503. */
const ACQUIRE_TIMEOUT = env.get('DATABASE_WAIT_SECONDS', 10) * 1000
const CONNECT_TIMEOUT = ACQUIRE_TIMEOUT / 2

const connection = (url: URL) => ({
  connectionString: url.href,
  connectionTimeoutMillis: CONNECT_TIMEOUT,
  keepAlive: true,
  application_name: `krug-${app.getEnvironment()}`,
})

/** Long enough for a replica that is there, short enough for whoever waits when it is not. */
const CONNECT_MILLISECONDS = 2000

export const reportsConnection = (url: URL) => ({
  client: 'pg' as const,
  connection: { ...connection(url), connectionTimeoutMillis: CONNECT_MILLISECONDS },
  pool: {
    min: 0,
    max: env.get('DATABASE_POOL', 10),
    acquireTimeoutMillis: 2 * CONNECT_MILLISECONDS,
    afterCreate: oneAtATime,
  },
})

export default defineConfig({
  connection: 'app',
  connections: {
    app: {
      client: 'pg',
      connection: connection(urls.app),
      pool: {
        min: 0,
        max: env.get('DATABASE_POOL', 10),
        acquireTimeoutMillis: ACQUIRE_TIMEOUT,
        afterCreate: oneAtATime,
      },
    },
    ...(urls.reports && { reports: reportsConnection(urls.reports) }),
    owner: {
      client: 'pg',
      connection: connection(urls.owner),
      pool: { min: 0, max: 2 },
      migrations: {
        naturalSort: true,
        paths: ['database/migrations'],
        disableRollbacksInProduction: true,
      },
      schemaGeneration: { enabled: true, rulesPaths: ['./database/schema_rules.js'] },
    },
  },
})
