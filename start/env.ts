import { Env } from '@adonisjs/core/env'
import { Exception } from '@adonisjs/core/exceptions'
import { appKeyProblem } from '#shared/app_key'

/** Every setting of the process, checked at start: see docs/operations.md. */
const env = await Env.create(new URL('../', import.meta.url), {
  NODE_ENV: Env.schema.enum(['development', 'production', 'test'] as const),
  HOST: Env.schema.string({ format: 'host' }),
  PORT: Env.schema.number(),
  TRUSTED_PROXIES: Env.schema.string.optional(),
  APP_KEY: Env.schema.secret(),
  APP_KEY_FORMER: Env.schema.secret.optional(),
  WRAPPING_KEYS: Env.schema.secret.optional(),
  APP_URL: Env.schema.string({ format: 'url', tld: false }),
  LOG_LEVEL: Env.schema.string(),
  SESSION_DRIVER: Env.schema.enum(['cookie', 'memory', 'database'] as const),
  LIMITER_STORE: Env.schema.enum(['memory', 'database'] as const),

  RATE_LIMIT_ADDRESS: Env.schema.number.optional(),
  RATE_LIMIT_USER: Env.schema.number.optional(),
  RATE_LIMIT_TOKEN: Env.schema.number.optional(),
  RATE_LIMIT_TENANT: Env.schema.number.optional(),

  DATABASE_URL: Env.schema.string.optional(),
  DATABASE_APP_URL: Env.schema.string.optional(),
  DATABASE_OWNER_URL: Env.schema.string.optional(),
  DATABASE_REPORTS_URL: Env.schema.string.optional(),
  DATABASE_TLS: Env.schema.boolean.optional(),
  DATABASE_POOL: Env.schema.number.optional(),
  DATABASE_WAIT_SECONDS: Env.schema.number.optional(),

  BACKUP_DIR: Env.schema.string.optional(),
  BACKUP_KEY: Env.schema.secret.optional(),
  BACKUP_CRON: Env.schema.string.optional(),
  BACKUP_KEEP: Env.schema.number.optional(),
  BACKUP_DAYS: Env.schema.number.optional(),
  BACKUP_DATABASE_URL: Env.schema.string.optional(),

  HSTS_PRELOAD: Env.schema.boolean.optional(),
  PLATFORM_SECOND_FACTOR: Env.schema.boolean.optional(),

  DRAIN_SECONDS: Env.schema.number.optional(),
  METRICS_TOKEN: Env.schema.secret.optional(),
  METRICS_ALLOW: Env.schema.string.optional(),
  WORKER_PORT: Env.schema.number.optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: Env.schema.string.optional(),
  SENTRY_DSN: Env.schema.string.optional(),

  BI_HOST: Env.schema.string.optional(),
  BI_PORT: Env.schema.number.optional(),

  MAIL_MAILER: Env.schema.enum(['smtp', 'file'] as const),
  MAIL_FROM_ADDRESS: Env.schema.string(),
  SMTP_URL: Env.schema.string.optional(),

  SYNC_LEASE_SECONDS: Env.schema.number.optional(),
  EGRESS_ALLOW: Env.schema.string.optional(),
})

const problem = appKeyProblem(env.get('APP_KEY').release())
if (env.get('NODE_ENV') === 'production' && problem)
  throw new Exception(problem, { code: 'E_APP_KEY' })

export default env
