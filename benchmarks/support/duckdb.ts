import { execFileSync } from 'node:child_process'
import { createWriteStream, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import copyStreams from 'pg-copy-streams'
import { PROJECT } from '../../scripts/local_postgres.ts'

const PACKAGE = '@duckdb/node-api@1.5.6-r.1'

export interface DuckDb {
  run(sql: string): Promise<unknown>
}

interface DuckDbPackage {
  DuckDBInstance: { create(file: string): Promise<{ connect(): Promise<DuckDb> }> }
}

/** DuckDB in a file below `tmp`, which only who compares installs. Holds what the query gives of each table. */
export async function duckDbOf(tables: Record<string, string>): Promise<DuckDb> {
  const folder = join(PROJECT, 'tmp', 'duckdb')
  const { DuckDBInstance } = installed(folder)
  rmSync(join(folder, 'sales.db'), { force: true })
  const instance = await DuckDBInstance.create(join(folder, 'sales.db'))
  const connection = await instance.connect()
  for (const [table, query] of Object.entries(tables)) {
    const file = join(folder, `${table}.csv`)
    await writeCsv(query, file)
    await connection.run(
      `create table ${table} as select * from read_csv('${file}', header = true)`
    )
    rmSync(file)
  }
  return connection
}

function installed(folder: string): DuckDbPackage {
  mkdirSync(folder, { recursive: true })
  if (!existsSync(join(folder, 'node_modules'))) {
    writeFileSync(join(folder, 'package.json'), '{"private":true}')
    execFileSync('npm', ['install', '--no-audit', '--no-fund', PACKAGE], { cwd: folder })
  }
  return createRequire(join(folder, 'package.json'))('@duckdb/node-api') as DuckDbPackage
}

async function writeCsv(query: string, file: string) {
  const client = new pg.Client(process.env.DATABASE_URL)
  await client.connect()
  const rows = client.query(copyStreams.to(`copy (${query}) to stdout (format csv, header)`))
  await pipeline(rows, createWriteStream(file))
  await client.end()
}
