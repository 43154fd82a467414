import encryption from '@adonisjs/core/services/encryption'
import drive from '@adonisjs/drive/services/main'
import type Export from '#reporting/exports/models/export'

const LINK_LIFE = '1 hour'
const PURPOSE = 'export'

const ROOT = 'exports'
export const folderOfTenant = (tenantId: string) => `${ROOT}/${tenantId}/`
export const folderOf = ({ tenantId, id }: Pick<Export, 'tenantId' | 'id'>) =>
  `${folderOfTenant(tenantId)}${id}/`

type Attempt = Pick<Export, 'tenantId' | 'id' | 'attempt' | 'format'>

/** Each attempt writes a file of its own, so that none goes on in what another one left. */
export const keyOf = (one: Attempt) => `${folderOf(one)}${one.attempt}.${one.format}`

export const forgetFiles = (one: Pick<Export, 'tenantId' | 'id'>) =>
  drive.use().deleteAll(folderOf(one))

/** The file of this attempt alone: that of a later one is another worker's. */
export const forgetFile = (one: Attempt) => drive.use().delete(keyOf(one))

/** What attempts before this one left. */
export async function forgetFormerFiles({ tenantId, id, format, attempt: own }: Attempt) {
  for (let attempt = 1; attempt < own; attempt++)
    await forgetFile({ tenantId, id, format, attempt })
}

/** A link that opens the file without signing in, for an hour, and as long as who asked may see what is in it. */
export function linkTo({ tenantId, id }: Pick<Export, 'tenantId' | 'id'>) {
  const token = encryption.getMessageVerifier().sign({ tenantId, id }, LINK_LIFE, PURPOSE)
  return `/api/v1/exports/${id}/file?token=${encodeURIComponent(token)}`
}

/** @returns whose file a link opens, or `null` for one that is over or was never given */
export function readLink(token: string, id: string): string | null {
  const read = encryption
    .getMessageVerifier()
    .unsign<{ tenantId: string; id: string }>(token, PURPOSE)
  return read?.id === id ? read.tenantId : null
}
