import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import pg from 'pg'
import app from '@adonisjs/core/services/app'

/**
 * Restores a back-up into a scratch database of the same server by a process of its own, exactly as an operator would,
 * and drops it. @returns how that process ended
 */
export async function drill(admin: URL, folder: string) {
  const scratch = new URL(admin)
  const name = `krug_drill_${randomBytes(4).toString('hex')}`
  scratch.pathname = `/${name}`
  const client = new pg.Client({ connectionString: admin.href })
  await client.connect()
  try {
    await client.query(`create database ${name}`)
    return await restoreInto(scratch, folder)
  } finally {
    await client.query(`drop database if exists ${name} with (force)`)
    for (const role of ['bi', 'app', 'owner'])
      await client.query(`drop role if exists ${name}_${role}`)
    await client.end()
  }
}

async function restoreInto(database: URL, folder: string) {
  const args = [...process.execArgv, app.makePath('ace.js'), 'backup:restore', folder, '--scratch']
  const child = spawn(process.execPath, args, {
    cwd: app.makePath(),
    stdio: 'inherit',
    env: {
      ...process.env,
      DATABASE_URL: database.href,
      // Roles of its own, named after it.
      DATABASE_OWNER_URL: '',
      DATABASE_APP_URL: '',
      BACKUP_DATABASE_URL: '',
    },
  })
  const [code] = await once(child, 'exit')
  return (code as number | null) ?? 1
}
