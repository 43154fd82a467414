import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import app from '@adonisjs/core/services/app'
import { findDue } from '#reporting/schedules/find_due'
import {
  endLeases,
  givenDueSchedules,
  lettersOf,
  openDeliveries,
} from '#tests/helpers/given_schedules'
import { givenTenant, givenVenue, type Tenant } from '#tests/helpers/given'
import { pause, Process } from '#tests/helpers/processes'

/** Schedules of many tenants that are due in one minute, sent by two workers, one of which is killed on the way. */
const { values: flags } = parseArgs({
  args: process.argv.slice(2),
  options: {
    tenants: { type: 'string', default: '20' },
    schedules: { type: 'string', default: '500' },
  },
})
const DUE = new Date('2026-12-03T06:00:00Z')

export default async function schedules() {
  const tenants: Tenant[] = []
  const batches: string[] = []
  for (let number = 0; number < Number(flags.tenants); number++) {
    const tenant = await givenTenant()
    await givenVenue(tenant)
    tenants.push(tenant)
    batches.push(await givenDueSchedules(tenant, Number(flags.schedules), { dueAt: DUE }))
  }
  const all = tenants.length * Number(flags.schedules)
  const open = async () => {
    let count = 0
    for (const tenant of tenants) count += await openDeliveries(tenant)
    return count
  }

  const started = performance.now()
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1)
  for (const { tenantId } of tenants) await findDue(tenantId, DUE)
  console.log(`found and written down   ${seconds()} s for ${all}`)

  const notes = app.makePath('tmp', `${randomUUID()}.txt`)
  const ids = tenants.map(({ tenantId }) => tenantId)
  const workers = [ids, ids.toReversed()].map(
    (order) => new Process(['tests/helpers/delivery_worker.ts', notes, ...order])
  )
  for (const worker of workers) worker.start()
  while ((await open()) > all / 2) await pause(200)
  await workers[0].kill()
  workers[0].start()
  while ((await open()) > 2) await pause(200)
  // What the dead one had: its five minutes are not waited for.
  for (const tenant of tenants) await endLeases(tenant)
  workers.push(new Process(['tests/helpers/delivery_worker.ts', notes, ...ids]))
  workers[2].start()
  while (await open()) await pause(100)
  console.log(`delivered                ${seconds()} s`)
  for (const worker of workers) await worker.kill()

  let [letters, twice] = [0, 0]
  for (const batch of batches) {
    const found = await lettersOf(batch)
    letters += found.size
    twice += [...found.values()].filter((count) => count > 1).length
  }
  const noted = await readFile(notes, 'utf8')
  const handedOver = noted.trim().split('\n')
  console.log(`letters                  ${letters}, of them twice ${twice}`)
  console.log(`handed over again        ${handedOver.length - new Set(handedOver).size}`)
  await app.container.make('queue').then((queue) => queue.stop())
}
