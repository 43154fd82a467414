import encryption from '@adonisjs/core/services/encryption'
import db from '@adonisjs/lucid/services/db'
import { appUrl } from '#config/app'
import { type Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { NotFoundError } from '#shared/errors/not_found'
import { openHost, type OpenHost } from '#integrations/engine/open_host'
import { UpdateConnection } from '#integrations/actions/save_connection'
import { StartSync } from '#integrations/actions/start_sync'
import { NoSignInError, RunInProgressError } from '#integrations/errors'
import { connectionFor } from '#integrations/queries/connections_query'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import { withTenant } from '#tenancy/tenant_scope'

const PURPOSE = 'vendor-sign-in'
const LIFE = '30 minutes'
const TIMEOUT_MS = 30_000

interface State {
  connectionId: string
  tenantId: string
  userId: string
}

/** Where every vendor sends the person back to; to be entered in the application at the vendor. */
export const redirectUri = () => `${appUrl}/integrations/signed-in`

/**
 * Where a person goes to let Krug in at the vendor.
 *
 * @throws NotFoundError, NoSignInError when the connector needs none, ConnectionConfigError
 */
export class StartVendorSignIn {
  async handle(actor: Actor, connectionId: string): Promise<{ url: string }> {
    const state = encryption
      .getMessageVerifier()
      .sign({ connectionId, tenantId: actor.tenantId, userId: actor.userId }, LIFE, PURPOSE)
    return withHost(actor, connectionId, async ({ connector, ctx }) => {
      if (!connector.oauth) throw new NoSignInError()
      const url = connector.oauth.authorizeUrl(ctx.config, { state, redirectUri: redirectUri() })
      return { url }
    })
  }
}

/**
 * Takes what the vendor sent the person back with, keeps the login, and starts reading.
 *
 * @returns the connection that was signed in
 * @throws NotFoundError for a state that is not this person's or too old; ConnectorError as the vendor refuses
 */
export class FinishVendorSignIn {
  async handle(actor: Actor, query: URLSearchParams): Promise<string> {
    const state = encryption.getMessageVerifier().unsign<State>(query.get('state') ?? '', PURPOSE)
    if (!state || state.tenantId !== actor.tenantId || state.userId !== actor.userId)
      throw new NotFoundError()
    const { connectionId } = state
    await withHost(actor, connectionId, ({ signIn }) =>
      signIn({ query, redirectUri: redirectUri() })
    )
    await withTenant(db, actor.tenantId, () => this.#resume(actor, connectionId))
    return connectionId
  }

  async #resume(actor: Actor, connectionId: string) {
    await new UpdateConnection().handle(actor, connectionId, { status: 'active' })
    await new RecordAudit().handle(actor, {
      action: 'connections.signed-in',
      subjectType: 'connection',
      subjectId: connectionId,
    })
    try {
      await new StartSync().handle(actor, connectionId, { mode: 'incremental' })
    } catch (error) {
      if (!(error instanceof RunInProgressError)) throw error
    }
  }
}

async function withHost<T>(
  actor: Actor,
  connectionId: string,
  work: (host: OpenHost) => Promise<T>
): Promise<T> {
  const { tenantId } = actor
  const stored = await withTenant(db, tenantId, async () => ({
    connection: await connectionFor(actor, connectionId),
    cipher: await tenantCipher(),
  }))
  const host = await openHost({ tenantId, ...stored, signal: AbortSignal.timeout(TIMEOUT_MS) })
  try {
    return await work(host)
  } finally {
    await host.close()
  }
}
