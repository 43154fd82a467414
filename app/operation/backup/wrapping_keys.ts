import type { Client } from 'pg'
import { fingerprintOf, type Manifest, type WrappingKeyMark } from '#operation/backup/manifest'
import type { WrappingSecret } from '#privacy/keys/local_key_service'

/** Which keys wrapped those of the tenants, as the tables of the snapshot name them. */
export async function wrappingKeysOf(
  client: Client,
  secrets: WrappingSecret[]
): Promise<WrappingKeyMark[]> {
  const { rows } = await client.query<{ id: string }>(
    `select distinct split_part(wrapped, ':', 1) as id from tenant_keys order by 1`
  )
  return rows.map(({ id }) => {
    const own = secrets.find((one) => one.id === id)
    return { id, fingerprint: own ? fingerprintOf(own.secret) : null }
  })
}

/** Names of the keys without which what tenants sealed in a back-up cannot be read. */
export function missingKeys({ wrappingKeys = [] }: Manifest, secrets: WrappingSecret[]): string[] {
  const has = ({ id, fingerprint }: WrappingKeyMark) =>
    secrets.some(
      (own) => own.id === id && (!fingerprint || fingerprintOf(own.secret) === fingerprint)
    )
  return wrappingKeys.filter((key) => !has(key)).map(({ id }) => id)
}
