import { join } from 'node:path'
import { Writable } from 'node:stream'
import { fileEntry, readManifest, tableEntry, type Manifest } from '#operation/backup/manifest'
import { keyOf, readSealed, type Content } from '#operation/backup/sealed_file'

export interface Checked {
  manifest: Manifest
  /** Sentences about what is not as it was written. */
  faults: string[]
}

export const openBackup = (folder: string, secret?: string) =>
  readManifest(folder, (id) => (secret ? keyOf(secret, id) : undefined))

/** Reads every byte of a back-up again and compares it with the manifest. */
export async function verifyBackup(folder: string, secret?: string): Promise<Checked> {
  const { manifest, key } = await openBackup(folder, secret)
  const entries = [
    ...manifest.tables.map((table) => ({ entry: tableEntry(table.name), was: table })),
    ...manifest.files.map((file) => ({ entry: fileEntry(file.path), was: file })),
  ]
  const faults: string[] = []
  for (const { entry, was } of entries) {
    try {
      const is = await readSealed(join(folder, entry), entry, nowhere(), key)
      if (!sameContent(is, was)) faults.push(`${entry} is not what was written`)
    } catch (error) {
      faults.push(`${entry} cannot be read: ${(error as Error).message}`)
    }
  }
  return { manifest, faults }
}

export const sameContent = (one: Content, other: Content) =>
  one.sha256 === other.sha256 && one.lines === other.lines && one.bytes === other.bytes

export const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() })
