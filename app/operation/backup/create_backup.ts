import { createReadStream } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Client } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { copyOut, migrationsOf, sequencesOf, tablesOf } from '#operation/backup/catalogue'
import {
  fileEntry,
  fingerprintOf,
  tableEntry,
  writeManifest,
  type Manifest,
} from '#operation/backup/manifest'
import { wrappingKeysOf } from '#operation/backup/wrapping_keys'
import { readEverything } from '#operation/backup/read_everything'
import type { WrappingSecret } from '#privacy/keys/local_key_service'
import { PARTIAL } from '#operation/backup/shelf'
import { keyOf, writeSealed } from '#operation/backup/sealed_file'

export interface BackupSource {
  database: URL
  /** The folder of what people uploaded and exported. */
  files: string
  appKey: string
  wrappingSecrets: WrappingSecret[]
  version: string
}

interface Target {
  folder: string
  secret?: string
  now: Date
}

/**
 * Copies the whole installation but its key into a new folder: all tables as they were at one moment, then the files.
 * The folder has its name only when it is complete.
 */
export class CreateBackup {
  async handle(source: BackupSource, { folder, secret, now }: Target) {
    const id = now
      .toISOString()
      .replace(/\.\d+Z$/, 'Z')
      .replaceAll(/[-:]/g, '')
    const path = join(folder, `krug-${id}`)
    const partial = path + PARTIAL
    const key = secret ? keyOf(secret, id) : undefined
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await mkdir(partial, { mode: 0o700 })
    try {
      const database = await readEverything(source.database, (client) =>
        this.#tables(client, partial, source.wrappingSecrets, key)
      )
      const manifest: Manifest = {
        format: 1,
        id,
        madeAt: now.toISOString(),
        krug: source.version,
        encrypted: key !== undefined,
        appKey: fingerprintOf(source.appKey),
        ...database,
        files: await this.#files(source.files, partial, key),
      }
      await writeManifest(partial, manifest, key)
      await rename(partial, path)
      return { path, manifest }
    } catch (error) {
      await rm(partial, { recursive: true, force: true })
      throw error
    }
  }

  async #tables(client: Client, folder: string, secrets: WrappingSecret[], key?: Buffer) {
    const { rows } = await client.query('show server_version')
    const tables: Manifest['tables'] = []
    for (const shape of await tablesOf(client)) {
      const entry = tableEntry(shape.name)
      const rowsOf = client.query(copyTo(copyOut(shape)))
      tables.push({ ...shape, ...(await writeSealed(join(folder, entry), entry, rowsOf, key)) })
    }
    // Sequences stand outside of the snapshot: read last, they are never behind the rows.
    return {
      postgres: rows[0].server_version as string,
      migrations: await migrationsOf(client),
      wrappingKeys: await wrappingKeysOf(client, secrets),
      tables,
      sequences: await sequencesOf(client),
    }
  }

  /** Listed after the snapshot was taken: what a row of it names is there, unless it was deleted since. */
  async #files(from: string, folder: string, key?: Buffer) {
    const files: Manifest['files'] = []
    for (const path of await filesIn(from)) {
      const entry = fileEntry(path)
      try {
        const content = createReadStream(join(from, path))
        files.push({ path, ...(await writeSealed(join(folder, entry), entry, content, key)) })
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
        await rm(join(folder, entry), { force: true })
      }
    }
    return files
  }
}

async function filesIn(folder: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted()
}
