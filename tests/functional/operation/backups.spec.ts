import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import pg from 'pg'
import { urls } from '#config/database'
import { filesFolder } from '#config/drive'
import { CreateBackup } from '#operation/backup/create_backup'
import { backupSource, wrappingSecretsOf } from '#operation/backup/settings'
import { backupsIn, rotateBackups } from '#operation/backup/shelf'
import { verifyBackup } from '#operation/backup/verify_backup'
import { chainLedger } from '#loyalty/ledger/chain'
import { CloseBiAccess } from '#reporting/bi/close_bi_access'
import { OpenBiAccess } from '#reporting/bi/open_bi_access'
import { givenTenant } from '#tests/helpers/given'
import { givenShop } from '#tests/helpers/given_shop'

const SECRET = 'a key that lies somewhere else than the back-ups'

/** Runs a command of Krug on another database. */
function ace(database: URL, args: string[], env: Record<string, string> = {}) {
  const flags = ['--conditions=source', '--import=@poppinss/ts-exec', 'ace.js', ...args]
  const options = {
    cwd: app.makePath(),
    env: { ...process.env, DATABASE_URL: database.href, ...env },
  }
  return new Promise<{ code: unknown; output: string }>((done) => {
    execFile(process.execPath, flags, options, (error, out, err) =>
      done({ code: error?.code ?? 0, output: out + err })
    )
  })
}

async function on<T>(url: URL, work: (client: pg.Client) => Promise<T>) {
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  return work(client).finally(() => client.end())
}

/** What every table holds, whatever the order of its rows. */
function printsOf(url: URL) {
  return on(url, async (client) => {
    const { rows } = await client.query(`
      select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and not c.relispartition
         and (n.nspname = 'public' or c.oid in ('pgboss.job'::regclass, 'pgboss.schedule'::regclass))`)
    const prints: Record<string, string> = {}
    for (const { name } of rows) {
      const print = await client.query(
        `select count(*) || ' ' || coalesce(sum(('x' || left(md5(t::text), 15))::bit(60)::bigint), 0) as print from ${name} t`
      )
      prints[name] = print.rows[0].print
    }
    return prints
  })
}

/** A database of this server that is dropped when the test ends, and the role that serves it. */
async function givenDatabase() {
  const name = `krug_scratch_${randomBytes(4).toString('hex')}`
  const url = new URL(urls.admin)
  url.pathname = `/${name}`
  await on(urls.admin, (client) => client.query(`create database ${name}`))
  const drop = async (biRole: string) => {
    await on(urls.admin, async (client) => {
      await client.query(`drop database ${name} with (force)`)
      for (const role of [biRole, `${name}_bi`, `${name}_app`, `${name}_owner`])
        await client.query(`drop role if exists ${role}`)
    })
  }
  return { url, drop, name }
}

test.group('Back-ups', (group) => {
  let folder: string
  group.each.setup(async () => {
    folder = await mkdtemp(join(tmpdir(), 'krug-backups-'))
    return () => rm(folder, { recursive: true })
  })

  const make = (secret?: string) =>
    new CreateBackup().handle(backupSource(), {
      folder,
      secret,
      now: new Date('2026-03-05T06:00:00Z'),
    })

  /** What a request leaves to be done a moment later may fall into the time of a back-up. */
  async function makeInCalm() {
    for (;;) {
      const before = await printsOf(urls.admin)
      const made = await make(SECRET)
      if (isDeepStrictEqual(await printsOf(urls.admin), before)) return { ...made, before }
      await rm(made.path, { recursive: true })
    }
  }

  test('bring everything back into an empty database, and the ledger still agrees', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop(client)
    const customer = { id: await shop.newCustomer(500) }
    const items = [{ name: 'Обед\nс "собой"\\', price: 700 }]
    const bought = await shop.buy({ customer, items, bonuses: 'max', externalId: 'a' })
    bought.assertStatus(201)
    await shop.tenant.inside(() => chainLedger())
    await shop.tenant.inside(() => new OpenBiAccess().handle(shop.tenant.actor))
    await mkdir(filesFolder, { recursive: true })
    await writeFile(join(filesFolder, 'drill.csv'), 'дата;сумма\n')

    const { path, manifest, before } = await makeInCalm()
    const checked = await verifyBackup(path, SECRET)
    assert.deepEqual(checked.faults, [])
    assert.isAbove(manifest.tables.find(({ name }) => name === 'public.ledger_entries')!.lines, 0)
    assert.include(
      manifest.files.map((file) => file.path),
      'drill.csv'
    )
    assert.notInclude(await readFile(join(path, 'manifest.json'), 'utf8'), process.env.APP_KEY!)

    const target = await givenDatabase()
    try {
      await rm(join(filesFolder, 'drill.csv'))
      await shop.tenant.inside(() => new CloseBiAccess().handle(shop.tenant.actor))
      const env = { BACKUP_KEY: SECRET }
      const restored = await ace(target.url, ['backup:restore', path], env)
      assert.equal(restored.code, 0, restored.output)
      assert.include(restored.output, 'tenants agree')
      const after = await printsOf(target.url)
      assert.deepEqual(
        Object.keys(after).filter((table) => after[table] !== before[table]),
        ['ledger_checks'],
        'after which the ledger was checked'
      )
      assert.equal(await readFile(join(filesFolder, 'drill.csv'), 'utf8'), 'дата;сумма\n')

      await on(target.url, async (admin) => {
        const attempts = [
          'update ledger_entries set amount = amount * 2',
          `set role ${target.name}_app; delete from ledger_movements`,
        ]
        for (const sql of attempts) await assert.rejects(() => admin.query(sql))
        await admin.query('reset role')
        const { rows } = await admin.query(
          `select nextval(pg_get_serial_sequence('receipts', 'id')) > (select max(id) from receipts) as ahead,
                  (select rolconnlimit from pg_roles join bi_accesses on role = rolname
                    where tenant_id = $1) as bi`,
          [shop.tenant.tenantId]
        )
        assert.deepEqual(rows, [{ ahead: true, bi: 5 }])
      })

      const again = await ace(target.url, ['backup:restore', path], env)
      assert.equal(again.code, 1)
      assert.include(again.output, 'the database is not empty')
      const keyless = await ace(target.url, ['backup:restore', path, '--force'], {
        ...env,
        APP_KEY: 'another-key-of-another-installation-0000001',
      })
      assert.include(keyless.output, 'APP_KEY is not the key of the installation')
    } finally {
      await target.drop(`bi_${shop.tenant.tenantId.replaceAll('-', '')}`)
    }
  }).timeout(120_000)

  test('are not trusted when a byte was changed, cut off, or swapped', async ({ assert }) => {
    const { path } = await make(SECRET)
    const table = (name: string) => join(path, 'tables', `public.${name}.copy.zst`)
    const bytes = await readFile(table('adonis_schema'))
    const faultsNow = async () => {
      const { faults } = await verifyBackup(path, SECRET)
      return faults
    }

    bytes[40] ^= 1
    await writeFile(table('adonis_schema'), bytes)
    assert.lengthOf(await faultsNow(), 1)
    await writeFile(table('adonis_schema'), bytes.subarray(0, 30))
    assert.lengthOf(await faultsNow(), 1)
    await writeFile(table('adonis_schema'), await readFile(table('users')))
    assert.lengthOf(await faultsNow(), 1)

    await assert.rejects(() => verifyBackup(path, 'wrong'), /BACKUP_KEY is not the key/)
    await assert.rejects(() => verifyBackup(path), /set BACKUP_KEY/)
    await appendFile(join(path, 'manifest.json'), ' ')
    await assert.rejects(() => verifyBackup(path, SECRET), /manifest was changed/)
  })

  test('tell which wrapping keys their tenants need, and are not restored without them', async ({
    assert,
  }) => {
    const key = { id: 'spring', secret: 'wrapping-key-that-is-long-enough-to-be-one' }
    const { tenantId } = await givenTenant()
    const renamed = (from: string, to: string) =>
      on(urls.admin, (client) =>
        client.query(
          `update tenant_keys set wrapped = replace(wrapped, $1, $2) where tenant_id = $3`,
          [`${from}:`, `${to}:`, tenantId]
        )
      )
    const source = { ...backupSource(), wrappingSecrets: [key, ...wrappingSecretsOf()] }
    await renamed('app', 'spring')
    const { path } = await new CreateBackup()
      .handle(source, { folder, now: new Date() })
      .finally(() => renamed('spring', 'app'))

    const verified = (setting: string) =>
      ace(urls.admin, ['backup:verify', path], { WRAPPING_KEYS: setting })
    const missing = /wrapped by "spring": add that key to WRAPPING_KEYS/
    const other = await verified(`spring:${'x'.repeat(40)}`)
    assert.equal(other.code, 0, other.output)
    assert.match(other.output, missing)
    const right = await verified(`spring:${key.secret}`)
    assert.equal(right.code, 0)
    assert.notMatch(right.output, missing)
    const refused = await ace(urls.admin, ['backup:restore', path])
    assert.equal(refused.code, 1)
    assert.match(refused.output, missing)
  })

  test('leave nothing behind when the role does not see all rows', async ({ assert }) => {
    const source = { ...backupSource(), database: urls.app }
    await assert.rejects(
      () => new CreateBackup().handle(source, { folder, now: new Date() }),
      /BYPASSRLS/
    )
    assert.deepEqual(await readdir(folder), [])
  })

  test('go when they are neither among the newest nor young', async ({ assert }) => {
    for (const day of ['01', '10', '18', '19', '20'])
      await mkdir(join(folder, `krug-202603${day}T060000Z`))
    await mkdir(join(folder, 'krug-20200101T060000Z.partial'))
    await mkdir(join(folder, 'other-files'))
    const now = new Date('2026-03-20T12:00:00Z')

    await rotateBackups(folder, { keep: 2, days: 5, now })
    const left = await backupsIn(folder)
    assert.deepEqual(
      left.map(({ madeAt }) => madeAt.getUTCDate()),
      [20, 19, 18]
    )
    await rotateBackups(folder, { keep: 2, days: 0, now })
    assert.lengthOf(await backupsIn(folder), 2)
    await assert.rejects(() => rotateBackups(folder, { keep: 0, days: 0, now }))
    assert.include(await readdir(folder), 'other-files')
  })
})
