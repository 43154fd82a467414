import { createHmac, timingSafeEqual } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SequenceState, TableShape } from '#operation/backup/catalogue'
import type { Content } from '#operation/backup/sealed_file'

const FORMAT = 1
const MANIFEST = 'manifest.json'
const MAC = 'manifest.mac'

/** What a back-up holds: enough to check every byte of it, and to refuse where it does not fit. */
export interface Manifest {
  format: typeof FORMAT
  id: string
  madeAt: string
  krug: string
  postgres: string
  migrations: string[]
  encrypted: boolean
  /** Tells whether an installation has the key that wrapped the keys of the tenants, not what it is. */
  appKey: string
  /** By which keys those of the tenants were wrapped. Back-ups made before there were several do not say. */
  wrappingKeys?: WrappingKeyMark[]
  tables: (TableShape & Content)[]
  sequences: SequenceState[]
  files: ({ path: string } & Content)[]
}

export interface WrappingKeyMark {
  id: string
  /** `null` where the installation did not have it itself. */
  fingerprint: string | null
}

export const tableEntry = (name: string) => join('tables', `${name}.copy.zst`)
export const fileEntry = (path: string) => join('files', `${path}.zst`)

export function fingerprintOf(secret: string) {
  return createHmac('sha256', secret).update('krug back-up').digest('hex').slice(0, 16)
}

export async function writeManifest(folder: string, manifest: Manifest, key?: Buffer) {
  const text = JSON.stringify(manifest, null, 2)
  await writeFile(join(folder, MANIFEST), text, { flush: true })
  if (key) await writeFile(join(folder, MAC), macOf(text, key), { flush: true })
}

/**
 * @param keyOf the key for a back-up's id, where the operator has named one
 * @throws Error when there is no back-up, or it was changed, or asks for a key that was not given.
 */
export async function readManifest(folder: string, keyOf: (id: string) => Buffer | undefined) {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => {
    throw new Error(`${folder} is no back-up: there is no ${MANIFEST} in it`)
  })
  const manifest = JSON.parse(text) as Manifest
  if (manifest.format !== FORMAT)
    throw new Error(`the back-up has the format ${manifest.format}, this version reads ${FORMAT}`)
  if (!manifest.encrypted) return { manifest, key: undefined }

  const key = keyOf(manifest.id)
  if (!key) throw new Error('the back-up is encrypted: set BACKUP_KEY to the key it was made with')
  const mac = await readFile(join(folder, MAC), 'utf8').catch(() => '')
  const [found, wanted] = [Buffer.from(mac), Buffer.from(macOf(text, key))]
  if (found.length !== wanted.length || !timingSafeEqual(found, wanted))
    throw new Error('the manifest was changed, or BACKUP_KEY is not the key it was made with')
  return { manifest, key }
}

const macOf = (text: string, key: Buffer) => createHmac('sha256', key).update(text).digest('hex')
