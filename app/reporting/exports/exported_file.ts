import encryption from '@adonisjs/core/services/encryption'
import drive from '@adonisjs/drive/services/main'
import type Export from '#reporting/exports/models/export'

const LINK_LIFE = '1 hour'
const PURPOSE = 'export'

const ROOT = 'exports'
export const folderOfTenant = (tenantId: string) => `${ROOT}/${tenantId}/`
export const folderOf = ({ tenantId, id }: Pick<Export, 'tenantId' | 'id'>) =>
  `${folderOfTenant(tenantId)}${id}/`

/** Each attempt writes a file of its own, so that none goes on in what another one left. */
export const keyOf = (one: Pick<Export, 'tenantId' | 'id' | 'attempt' | 'format'>) =>
  `${folderOf(one)}${one.attempt}.${one.format}`

export const forgetFiles = (one: Pick<Export, 'tenantId' | 'id'>) =>
  drive.use().deleteAll(folderOf(one))

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
