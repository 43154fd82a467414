import { randomUUID } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { findDue } from '#reporting/schedules/find_due'
import {
  endLeases,
  givenDueSchedules,
  lettersOf,
  openDeliveries,
} from '#tests/helpers/given_schedules'
import { givenTenant } from '#tests/helpers/given'
import { pause, Process } from '#tests/helpers/processes'

const COUNT = Number(process.env.SCHEDULES ?? 100)

test.group('A worker that is killed among letters', () => {
  test('loses none and sends none twice', async ({ assert }) => {
    const tenant = await givenTenant()
    const dueAt = new Date('2026-12-03T06:00:00Z')
    const batch = await givenDueSchedules(tenant, COUNT, { dueAt })
    const notes = app.makePath('tmp', `${randomUUID()}.txt`)
    // Whoever finds them, and however often.
    await Promise.all([findDue(tenant.tenantId, dueAt), findDue(tenant.tenantId, dueAt)])
    assert.equal(await openDeliveries(tenant), COUNT)

    const worker = new Process(['tests/helpers/delivery_worker.ts', notes, tenant.tenantId])
    worker.start()
    while ((await openDeliveries(tenant)) > COUNT / 2) await pause(5)
    await worker.kill()
    const left = await openDeliveries(tenant)
    assert.isAbove(left, 0, 'the worker was never killed at work')
    await endLeases(tenant)
    worker.start()
    while (await openDeliveries(tenant)) await pause(20)
    await worker.kill()

    const letters = await lettersOf(batch)
    assert.equal(letters.size, COUNT)
    assert.deepEqual([...new Set(letters.values())], [1])
    const noted = await readFile(notes, 'utf8')
    const handedOver = noted.trim().split('\n')
    assert.lengthOf(new Set(handedOver), handedOver.length)
    await rm(notes)
  }).timeout(600_000)
})
