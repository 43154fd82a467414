import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { createSecret, TransientError, type Login, type Secret } from '@krug/connector-sdk'
import type { Clock, TokenStore } from '@krug/connector-sdk/host'
import type { TenantCipher } from '#privacy/tenant_cipher'
import { withTenant } from '#tenancy/tenant_scope'

/** Renew before the vendor does: a request on the way must not meet an expired token. */
const MARGIN_SECONDS = 60
/** A process that died while it held the lock is waited for so long. */
const LOCK_SECONDS = 120
/** A run that says nothing for so long holds its login no more. */
const HOLDER_SECONDS = 15 * 60
/** How long a token is used before the database is asked again. */
const TRUST_MILLISECONDS = 30_000
const POLL_MILLISECONDS = 150

interface LoginRow {
  token: string | null
  lives: boolean
  refresh_grant: string | null
}

/** The tenant whose logins these are, and the key to read them. */
interface Owner {
  tenantId: string
  cipher: TenantCipher
}

/**
 * Logins in the database, encrypted, for all processes of the installation. A lock per key keeps two from renewing at
 * once: vendors take a refresh token once and count seats. No transaction is open while a vendor answers.
 */
export function databaseTokenStore({ tenantId, cipher }: Owner, clock: Clock): TokenStore {
  const trusted = new Map<string, { token: Secret; until: number }>()
  const scoped = <T>(work: () => Promise<T>) => withTenant(db, tenantId, work)
  const seal = (key: string, secret: Secret) => cipher.seal(`login:${key}`, secret.release())
  const open = (key: string, sealed: string) => createSecret(cipher.open(`login:${key}`, sealed))

  async function exclusive<T>(key: string, work: (row: LoginRow) => Promise<T>): Promise<T> {
    const me = randomUUID()
    const row = await lock(key, me)
    try {
      return await work(row)
    } finally {
      await scoped(() =>
        db.rawQuery(
          'update vendor_logins set locked_by = null, locked_until = null where key = :key and locked_by = :me',
          { key, me }
        )
      )
    }
  }

  async function lock(key: string, me: string): Promise<LoginRow> {
    for (let waited = 0; waited < LOCK_SECONDS * 1000 * 2; waited += POLL_MILLISECONDS) {
      const { rows } = await scoped(() =>
        db.rawQuery<{ rows: LoginRow[] }>(
          `insert into vendor_logins as l (key, locked_by, locked_until)
           values (:key, :me, now() + make_interval(secs => :seconds))
           on conflict (tenant_id, key) do update
             set locked_by = excluded.locked_by, locked_until = excluded.locked_until
             where l.locked_until is null or l.locked_until < now()
           returning token, refresh_grant, coalesce(expires_at > now() + make_interval(secs => :margin), false) as lives`,
          { key, me, seconds: LOCK_SECONDS, margin: MARGIN_SECONDS }
        )
      )
      if (rows[0]) return rows[0]
      await clock.sleep(POLL_MILLISECONDS)
    }
    throw new TransientError({
      ru: 'Вход в систему занят другим процессом. Следующий запуск попробует снова.',
      en: 'Another process is still signing in. The next run tries again.',
    })
  }

  async function keep(key: string, login: Login) {
    await scoped(() =>
      db.rawQuery(
        `insert into vendor_logins as l (key, token, expires_at, refresh_grant)
         values (:key, :token, :expiresAt, :grant)
         on conflict (tenant_id, key) do update
           set token = excluded.token, expires_at = excluded.expires_at,
               refresh_grant = coalesce(excluded.refresh_grant, l.refresh_grant), updated_at = now()`,
        {
          key,
          token: seal(key, login.token),
          expiresAt: login.expiresAt.toISOString(),
          grant: login.grant ? seal(key, login.grant) : null,
        }
      )
    )
  }

  async function drop(key: string) {
    const sql = 'update vendor_logins set token = null, expires_at = null where key = :key'
    await scoped(() => db.rawQuery(sql, { key }))
  }

  async function hold(key: string, holder: string) {
    await scoped(() =>
      db.rawQuery(
        `update vendor_logins set holders = holders || jsonb_build_object(
           :holder::text, extract(epoch from now())::bigint + :seconds) where key = :key`,
        { key, holder, seconds: HOLDER_SECONDS }
      )
    )
  }

  return {
    async withToken(key, holder, login) {
      const cached = trusted.get(key)
      if (cached && cached.until > clock.now().getTime()) return cached.token
      return exclusive(key, async (row) => {
        let token = row.lives && row.token ? open(key, row.token) : null
        if (!token) {
          const made = await login(row.refresh_grant ? open(key, row.refresh_grant) : undefined)
          await keep(key, made)
          token = made.token
        }
        await hold(key, holder)
        trusted.set(key, { token, until: clock.now().getTime() + TRUST_MILLISECONDS })
        return token
      })
    },

    put: (key, login) =>
      exclusive(key, async () => {
        trusted.delete(key)
        await keep(key, login)
      }),

    async forget(key, token) {
      trusted.delete(key)
      await exclusive(key, async (row) => {
        if (row.token && open(key, row.token).release() === token.release()) await drop(key)
      })
    },

    async release(key, holder, logout) {
      trusted.delete(key)
      await exclusive(key, async (row) => {
        const others = await letGo(key, holder)
        if (!logout || !row.token || others > 0) return
        if (await logout(open(key, row.token))) await drop(key)
      })
    },
  }

  /** @returns how many others still hold the login; those that went silent do not count. */
  async function letGo(key: string, holder: string) {
    const { rows } = await scoped(() =>
      db.rawQuery<{ rows: { others: number }[] }>(
        `update vendor_logins set holders = coalesce((
           select jsonb_object_agg(h.key, h.value) from jsonb_each(holders) h
            where h.key <> :holder and h.value::bigint > extract(epoch from now())), '{}')
          where key = :key
         returning (select count(*) from jsonb_object_keys(holders))::int as others`,
        { key, holder }
      )
    )
    return rows[0]?.others ?? 0
  }
}
