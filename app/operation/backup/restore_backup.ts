import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { dirname, join, resolve, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { copyIn, copyOut, tablesOf } from '#operation/backup/catalogue'
import { fileEntry, tableEntry, type Manifest } from '#operation/backup/manifest'
import { readEverything } from '#operation/backup/read_everything'
import { contentOf, readSealed } from '#operation/backup/sealed_file'
import { nowhere, sameContent } from '#operation/backup/verify_backup'

interface Opened {
  folder: string
  manifest: Manifest
  key?: Buffer
}

export async function isEmptyDatabase(url: URL) {
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  try {
    const { rows } = await client.query(
      `select not exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('public', 'pgboss') and c.relkind in ('r', 'p')) as empty`
    )
    return rows[0].empty as boolean
  } finally {
    await client.end()
  }
}

/**
 * Fills a database that was just prepared with the rows of a back-up: all of it, or nothing. Triggers and foreign keys
 * are out of force meanwhile, as the rows are one snapshot of a database in which they held.
 */
export async function restoreTables(url: URL, { folder, manifest, key }: Opened) {
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  try {
    await client.query(`set statement_timeout = 0; set session_replication_role = replica; begin`)
    const shapes = await tablesOf(client)
    const known = new Set(shapes.map(({ name }) => name))
    const strange = manifest.tables.filter(({ name }) => !known.has(name))
    if (strange.length)
      throw new Error(`this version has no table ${strange.map(({ name }) => name).join(', ')}`)

    await client.query(`truncate ${manifest.tables.map(({ name }) => name).join(', ')}`)
    for (const table of manifest.tables) {
      const entry = tableEntry(table.name)
      const rows = client.query(copyFrom(copyIn(table)))
      const is = await readSealed(join(folder, entry), entry, rows, key)
      if (!sameContent(is, table)) throw new Error(`${entry} is not what was written`)
    }
    for (const { name, value, called } of manifest.sequences)
      await client.query('select setval($1::text::regclass, $2::bigint, $3)', [name, value, called])
    await client.query('commit; analyze')
  } finally {
    await client.end()
  }
}

/** Reads the restored tables back. @returns the names of those that differ from the back-up */
export async function differingTables(url: URL, manifest: Manifest) {
  return readEverything(url, async (client) => {
    const differing: string[] = []
    for (const table of manifest.tables) {
      const { tap, content } = contentOf()
      await pipeline(client.query(copyTo(copyOut(table))), tap, nowhere())
      if (!sameContent(content(), table)) differing.push(table.name)
    }
    return differing
  })
}

export async function restoreFiles(target: string, { folder, manifest, key }: Opened) {
  for (const file of manifest.files) {
    const path = resolve(target, file.path)
    if (!path.startsWith(resolve(target) + sep))
      throw new Error(`${file.path} leads out of the folder of files`)
    await mkdir(dirname(path), { recursive: true })
    const entry = fileEntry(file.path)
    const is = await readSealed(join(folder, entry), entry, createWriteStream(path), key)
    if (!sameContent(is, file)) throw new Error(`${entry} is not what was written`)
  }
}

/**
 * Roles of BI programs belong to the server, not to the database, so a new server lacks them. They are made again with
 * passwords that nobody knows: a tenant gets a new one in the settings.
 */
export async function restoreBiRoles({ admin, owner }: { admin: URL; owner: URL }) {
  const missing = await readEverything(admin, (client) =>
    client.query<{ id: string }>(
      `select tenant_id as id from bi_accesses where not exists (select from pg_roles where rolname = role)`
    )
  )
  const client = new pg.Client({ connectionString: owner.href })
  await client.connect()
  try {
    for (const { id } of missing.rows) {
      await client.query(`select set_config('app.tenant_id', $1, false)`, [id])
      await client.query('select open_bi_access($1)', [randomBytes(24).toString('base64url')])
    }
  } finally {
    await client.end()
  }
}
