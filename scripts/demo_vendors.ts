import { parseArgs } from 'node:util'
import { startSimulator as startAmocrm } from '@krug/connector-amocrm/simulator'
import { startSimulator as startBitrix24 } from '@krug/connector-bitrix24/simulator'
import { startSimulator as startIiko } from '@krug/connector-iiko/simulator'
import { startSimulator as startOnec } from '@krug/connector-onec/simulator'
import { startSimulator as startRenovatio } from '@krug/connector-renovatio/simulator'
import { startSimulator as startYclients } from '@krug/connector-yclients/simulator'
import { demoPorts } from '../database/seeders/demo_vendors.ts'

const DAYS = 400
/** Vendors that allow few requests: what they have is read within minutes all the same. */
const FEW_DAYS = 120

const { values } = parseArgs({ options: { port: { type: 'string', default: '4501' } } })
const port = demoPorts(Number(values.port))

// One process for all of them: they share people, and a small machine has little memory.
const vendors = await Promise.all([
  startIiko({ port: port.chainIiko, venues: 3, receiptsPerDay: 85 }),
  startIiko({ port: port.iiko, seed: 'club', venues: 1, receiptsPerDay: 30 }),
  startOnec({ port: port.onec, configuration: 'retail', perDay: 25, days: DAYS }),
  startYclients({ port: port.yclients, visitsPerDay: 8, days: FEW_DAYS }),
  startRenovatio({ port: port.renovatio, perDay: 8, days: FEW_DAYS, patients: 60 }),
  startAmocrm({ port: port.amocrm, perDay: 4, days: DAYS }),
  startBitrix24({ port: port.bitrix24, perDay: 4, days: DAYS }),
])
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void Promise.all(vendors.map((vendor) => vendor.stop())))
