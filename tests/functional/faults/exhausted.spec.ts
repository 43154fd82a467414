import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import pg from 'pg'
import { urls } from '#config/database'
import { CreateBackup } from '#operation/backup/create_backup'
import { backupSource } from '#operation/backup/settings'
import { writeExport } from '#reporting/exports/write_export'
import { givenTenant, givenVenue, rolledBack } from '#tests/helpers/given'
import { givenSales } from '#tests/helpers/given_sales'
import { pause, webProcess } from '#tests/helpers/processes'
import { temporaryFilesIn } from '#tests/helpers/temporary_files'

const MARCH = { from: '2026-03-01', to: '2026-03-31' }
const POOL = 2
const WAIT_SECONDS = 1

/** A small disk is mounted for these tests, which takes rights that not every machine gives. */
const MAY_MOUNT = mayMount()

function mayMount() {
  const folder = mkdtempSync(join(tmpdir(), 'krug-mount-'))
  try {
    mounted(folder, '16k').unmount()
    return true
  } catch {
    return false
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A disk with so much room. */
function mounted(folder: string, size: string) {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'krug-faults', folder], {
    stdio: 'ignore',
  })
  return {
    grow: (to: string) => execFileSync('mount', ['-o', `remount,size=${to}`, folder]),
    unmount: () => execFileSync('umount', ['-l', folder]),
  }
}

test.group('A disk that is full', (group) => {
  group.each.setup(rolledBack)

  test(
    'while a file is exported: it says so, offers nothing, leaves nothing, and goes well once there is room: {format}'
  )
    .with([
      { format: 'csv', what: { dataset: 'receipt-items' }, rows: 1000 },
      { format: 'xlsx', what: { dataset: 'receipt-items' }, rows: 1000 },
      { format: 'pdf', what: { report: 'sales/daily' }, rows: 31 },
    ])
    .run(async ({ assert, client, cleanup }, { format, what, rows }) => {
      const tenant = await givenTenant()
      const { venue } = await givenVenue(tenant)
      const items = Array.from({ length: 40 }, (_, at) => ({
        product: `Блюдо номер ${at}`,
        price: 100 + at,
      }))
      await givenSales(
        tenant,
        venue,
        Array.from({ length: 25 }, (_, day) => ({
          at: `2026-03-${String(day + 1).padStart(2, '0')}T12:00:00+03:00`,
          items,
        }))
      )
      const folder = app.makePath('tmp/files/exports', tenant.tenantId)
      await mkdir(folder, { recursive: true })
      const disk = mounted(folder, '16k')
      cleanup(async () => {
        disk.unmount()
        await rm(folder, { recursive: true, force: true })
      })
      async function exported() {
        const asked = await client
          .post('/api/v1/exports')
          .json({ ...what, parameters: MARCH, format })
          .bearerToken(tenant.token)
        asked.assertStatus(202)
        const { id } = asked.body().data
        await writeExport(tenant.tenantId, id, new AbortController().signal)
        const shown = await client.get(`/api/v1/exports/${id}`).bearerToken(tenant.token)
        return shown.body().data
      }

      const failed = await exported()
      assert.containSubset(failed, {
        state: 'failed',
        link: null,
        error: { code: 'E_EXPORT_DISK' },
      })
      assert.match(failed.error.text, /нет места/)
      assert.deepEqual(await readdir(folder), [])

      disk.grow('4m')
      const written = await exported()
      assert.containSubset(written, { state: 'ready', rows })
    })
    .skip(!MAY_MOUNT, 'a disk cannot be mounted here')

  test(
    'while a file is uploaded: it says so, keeps nothing, and goes well once there is room: {what}'
  )
    .with([
      { what: 'of temporary files', temporary: true },
      { what: 'of files that are kept', temporary: false },
    ])
    .run(async ({ assert, client, cleanup }, { temporary }) => {
      const tenant = await givenTenant()
      const { business } = await givenVenue(tenant)
      const folder = temporary
        ? await mkdtemp(join(tmpdir(), 'krug-full-'))
        : app.makePath('tmp/files/imports', tenant.tenantId)
      await mkdir(folder, { recursive: true })
      const disk = mounted(folder, '64k')
      cleanup(async () => {
        disk.unmount()
        await rm(folder, { recursive: true, force: true })
      })
      if (temporary) temporaryFilesIn(folder)
      const lines = ['date,amount', ...Array.from({ length: 50_000 }, () => '2026-03-01,100')]
      const upload = () =>
        client
          .post('/api/v1/imports')
          .bearerToken(tenant.token)
          .file('file', Buffer.from(lines.join('\n')), { filename: 'sales.csv' })
          .fields({ businessId: business.id })

      const failed = await upload()
      failed.assertStatus(507)
      failed.assertBodyContains({ code: 'E_UPLOAD_DISK', errors: [{ field: 'file' }] })
      assert.deepEqual(await readdir(folder), [])
      const list = await client.get('/api/v1/imports').bearerToken(tenant.token)
      assert.equal(list.body().meta.total, 0)

      disk.grow('4m')
      const accepted = await upload()
      accepted.assertStatus(202)
      assert.lengthOf(await readdir(folder), temporary ? 0 : 1)
    })
    .skip(!MAY_MOUNT, 'a disk cannot be mounted here')

  test('while a back-up is made: there is none rather than half of one', async ({
    assert,
    cleanup,
  }) => {
    const folder = await mkdtemp(join(tmpdir(), 'krug-full-'))
    const disk = mounted(folder, '16k')
    cleanup(async () => {
      disk.unmount()
      await rm(folder, { recursive: true, force: true })
    })
    await assert.rejects(
      () => new CreateBackup().handle(backupSource(), { folder, now: new Date() }),
      /ENOSPC|no space/
    )
    assert.deepEqual(await readdir(folder), [])
  }).skip(!MAY_MOUNT, 'a disk cannot be mounted here')
})

test.group('A pool without a free connection', () => {
  test('has those who come wait for a moment, tells them to come later, and recovers', async ({
    assert,
    cleanup,
  }) => {
    const tenant = await givenTenant()
    const web = await webProcess({
      DATABASE_POOL: String(POOL),
      DATABASE_WAIT_SECONDS: String(WAIT_SECONDS),
    })
    await web.start()
    const blocker = new pg.Client({ connectionString: urls.admin.href })
    await blocker.connect()
    cleanup(async () => {
      await blocker.end()
      await web.kill()
    })
    const ask = async () => {
      const asked = Date.now()
      const answer = await fetch(`${web.url}/api/v1/auth/me`, {
        headers: { authorization: `Bearer ${tenant.token}`, accept: 'application/json' },
      })
      const body = (await answer.json()) as { code?: string }
      return {
        status: answer.status,
        code: body.code,
        wait: answer.headers.get('retry-after'),
        ms: Date.now() - asked,
      }
    }
    const ready = async () => {
      const answer = await fetch(`${web.url}/health/ready`)
      const body = (await answer.json()) as {
        status: string
        checks: { name: string; message: string }[]
      }
      return {
        status: answer.status,
        database: body.checks.find(({ name }) => name === 'database')!.message,
      }
    }
    const before = await ask()
    assert.equal(before.status, 200)

    // Slow requests: each keeps its connection until the table is free.
    await blocker.query('begin; lock table memberships in access exclusive mode')
    const slow = Array.from({ length: POOL }, ask)
    await pause(300)
    const late = Array.from({ length: 8 }, ask)
    await pause(300)
    const health = await ready()
    assert.equal(health.status, 200)
    assert.match(health.database, /2 of 2 connections are in use, \d+ requests wait/)
    for (const { status, code, wait, ms } of await Promise.all(late)) {
      assert.deepEqual({ status, code, wait }, { status: 503, code: 'E_UNAVAILABLE', wait: '5' })
      assert.isBelow(ms, WAIT_SECONDS * 1000 + 2000)
    }
    await blocker.query('rollback')
    for (const { status } of await Promise.all(slow)) assert.equal(status, 200)

    const again = await Promise.all(Array.from({ length: 20 }, ask))
    assert.deepEqual([...new Set(again.map(({ status }) => status))], [200])
    const well = await ready()
    assert.match(well.database, /Successfully connected/)
    assert.lengthOf(await tenant.inside(() => db.from('memberships')), 1)
  }).timeout(60_000)
})
