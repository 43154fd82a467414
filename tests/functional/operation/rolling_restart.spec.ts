import { randomUUID } from 'node:crypto'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { startBalancer } from '#tests/helpers/balancer'
import { givenTenant } from '#tests/helpers/given'
import { pause, webProcess, workerProcess } from '#tests/helpers/processes'

const CLIENTS = 4

type Started = Awaited<ReturnType<typeof webProcess>>

/** To whom the letters of the file mailer went that begin with a word. */
async function lettersTo(word: string) {
  const folder = app.makePath('tmp/mail')
  const names = await readdir(folder).catch(() => [])
  const letters = names.filter((name) => name.endsWith('.eml'))
  const texts = await Promise.all(letters.map((name) => readFile(join(folder, name), 'utf8')))
  return texts.flatMap((text) => new RegExp(`^To: (${word}\\S+)$`, 'm').exec(text)?.[1] ?? [])
}

test.group('A new version under load', (group) => {
  let processes: Started[] = []
  let balancer: Awaited<ReturnType<typeof startBalancer>> | undefined

  group.each.teardown(async () => {
    balancer?.close()
    await Promise.all(processes.map((one) => one.kill()))
    await db.rawQuery('delete from pgboss.job')
  })

  test('replaces three web processes and two workers: no request fails, no job is lost or done twice', async ({
    assert,
  }) => {
    await rm(app.makePath('tmp/mail'), { recursive: true, force: true })
    const tenant = await givenTenant()
    const env = { DRAIN_SECONDS: '0.5' }
    const webs = [await webProcess(env), await webProcess(env), await webProcess(env)]
    const workers = [await workerProcess(), await workerProcess()]
    processes = [...webs, ...workers]
    await Promise.all(processes.map((one) => one.start()))
    const front = await startBalancer(webs.map(({ url }) => url))
    balancer = front

    let over = false
    let reads = 0
    const invited: string[] = []
    const failures: string[] = []
    const headers = {
      'authorization': `Bearer ${tenant.token}`,
      'content-type': 'application/json',
    }
    async function ask(path: string, wanted: number, body?: object) {
      const answer = await fetch(front.url + path, {
        method: body ? 'POST' : 'GET',
        headers,
        body: body && JSON.stringify(body),
      }).catch((error) => error as Error)
      if (answer instanceof Error) failures.push(answer.message)
      else if (answer.status !== wanted) failures.push(`${answer.status} ${await answer.text()}`)
      else await answer.arrayBuffer()
    }
    async function client() {
      while (!over) {
        const email = `rolling-${randomUUID()}@example.test`
        await ask('/api/v1/organizations/users', 201, { email, role: 'viewer' })
        invited.push(email)
        // Fewer letters than two workers can write for one tenant.
        for (let read = 0; read < 8; read++, reads++) {
          await ask('/api/v1/auth/me', 200)
          await pause(60)
        }
      }
    }
    const load = Promise.all(Array.from({ length: CLIENTS }, client))

    for (const worker of workers) {
      assert.equal(await worker.stop(), 0)
      await worker.start()
    }
    for (const web of webs) {
      assert.equal(await web.stop(), 0)
      await web.start()
      while (!front.serves(web.url)) await pause(50)
    }
    over = true
    await load
    assert.deepEqual(failures, [])
    assert.isAbove(invited.length, 50)
    assert.isAbove(reads, 400)

    const end = Date.now() + 60_000
    let letters = await lettersTo('rolling-')
    while (letters.length < invited.length && Date.now() < end) {
      await pause(200)
      letters = await lettersTo('rolling-')
    }
    assert.sameMembers(letters, invited)
  }).timeout(240_000)
})
