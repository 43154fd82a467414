import db from '@adonisjs/lucid/services/db'
import { ConnectorError, RateLimitedError, TransientError } from '@krug/connector-sdk'
import { runWrite } from '@krug/connector-sdk/host'
import { openHost } from '#integrations/engine/open_host'
import { openInput, sealInput } from '#integrations/engine/write_box'
import Connection from '#integrations/models/connection'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import { withTenant } from '#tenancy/tenant_scope'

interface Row {
  connection_id: string
  write: string
  key: string
  input: string
  attempts: number
}

/** After so many attempts at something that may pass by itself it counts as failed. */
const MOST_ATTEMPTS = 8

/** Executes a requested write. What may pass by itself is thrown, for the queue to try again. */
export class WriteToVendor {
  async handle(tenantId: string, writeBackId: string, signal: AbortSignal) {
    const loaded = await withTenant(db, tenantId, async () => {
      const { rows } = await db.rawQuery<{ rows: Row[] }>(
        `update write_backs set attempts = attempts + 1, updated_at = now()
          where id = :writeBackId and state = 'queued' returning connection_id, write, key, input, attempts`,
        { writeBackId }
      )
      if (!rows[0]) return null
      const connection = await Connection.findOrFail(rows[0].connection_id)
      return { row: rows[0], connection, cipher: await tenantCipher() }
    })
    if (!loaded) return
    const { row, connection, cipher } = loaded
    const host = await openHost({ tenantId, connection, cipher, signal })
    try {
      const answer = await runWrite({
        connector: host.connector,
        ctx: host.ctx,
        name: row.write,
        key: row.key,
        input: openInput(cipher, connection.id, row.input),
      })
      await this.#settle(tenantId, writeBackId, {
        state: 'done',
        answer: sealInput(cipher, connection.id, answer),
      })
    } catch (error) {
      const passing = error instanceof TransientError || error instanceof RateLimitedError
      const again = passing && row.attempts < MOST_ATTEMPTS
      if (!(error instanceof ConnectorError) || again) throw error
      await this.#settle(tenantId, writeBackId, {
        state: 'failed',
        code: error.code,
        text: JSON.stringify(error.text),
      })
    } finally {
      await host.close()
    }
  }

  async #settle(
    tenantId: string,
    writeBackId: string,
    end: { state: 'done' | 'failed'; answer?: string; code?: string; text?: string }
  ) {
    await withTenant(db, tenantId, () =>
      db.rawQuery(
        `update write_backs set state = :state, answer = :answer, error_code = :code, error_text = :text::jsonb,
                input = null, updated_at = now() where id = :writeBackId`,
        {
          writeBackId,
          state: end.state,
          answer: end.answer ?? null,
          code: end.code ?? null,
          text: end.text ?? null,
        }
      )
    )
  }
}
