import db from '@adonisjs/lucid/services/db'
import TenantKey from '#privacy/models/tenant_key'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import { sealedColumns, type SealedColumn } from '#privacy/sealed_columns'
import type { TenantCipher } from '#privacy/tenant_cipher'
import { withTenant } from '#tenancy/tenant_scope'

const AT_ONCE = 500

/** Runs that began before a renewal go on with the key they know: it is kept for as long as any of them may last. */
const KEPT_DAYS = 2

/**
 * Seals all that former data keys sealed with the current one, some hundred texts to a transaction, while everybody
 * works on; then forgets former keys that seal nothing any more. To be called outside of a scope.
 *
 * @returns how many texts were sealed, and how many keys forgotten
 */
export class SealAnew {
  async handle(tenantId: string, now = new Date()) {
    let sealed = 0
    for (const column of sealedColumns()) {
      let done: number
      do {
        done = await withTenant(db, tenantId, async () => this.#some(await tenantCipher(), column))
        sealed += done
      } while (done === AT_ONCE)
    }
    return { sealed, forgotten: await withTenant(db, tenantId, () => this.#forget(now)) }
  }

  async #some(cipher: TenantCipher, { table, column, purpose }: SealedColumn) {
    const { rows } = await db.rawQuery<{ rows: { at: string; text: string; purpose: string }[] }>(
      `select ctid::text as at, ${column} as text, ${purpose} as purpose from ${table}
        where ${column} <> '' and not starts_with(${column}, :prefix)
        limit ${AT_ONCE} for update`,
      { prefix: cipher.prefix }
    )
    if (rows.length === 0) return 0
    await db.rawQuery(
      `update ${table} t set ${column} = x.text
         from unnest(cast(:places as tid[]), cast(:texts as text[])) as x (place, text) where t.ctid = x.place`,
      {
        places: rows.map(({ at }) => at),
        texts: rows.map((row) => cipher.seal(row.purpose, cipher.open(row.purpose, row.text))),
      }
    )
    return rows.length
  }

  /** A key that was retired long enough ago, where a last look finds nothing of it: new texts cannot come any more. */
  async #forget(now: Date) {
    const former = await TenantKey.query()
      .where('purpose', 'data')
      .where('retired_at', '<', new Date(now.getTime() - KEPT_DAYS * 86_400_000))
    const { prefix } = await tenantCipher()
    for (const { table, column } of former.length ? sealedColumns() : []) {
      const { rows } = await db.rawQuery(
        `select 1 from ${table} where ${column} <> '' and not starts_with(${column}, :prefix) limit 1`,
        { prefix }
      )
      if (rows.length) return 0
    }
    for (const key of former) await key.delete()
    return former.length
  }
}
