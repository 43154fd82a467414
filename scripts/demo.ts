import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { PROJECT } from './local_postgres.ts'
import {
  ace,
  demandOwnKey,
  ensureEnvFile,
  openDatabase,
  run,
  Services,
  untilReady,
  WORKER_ENV,
} from './services.ts'

const { values } = parseArgs({ options: { reset: { type: 'boolean', default: false } } })

const PORT = process.env.PORT ?? '3333'
const VENDORS_PORT = process.env.DEMO_VENDORS_PORT ?? '4501'
const url = `http://localhost:${PORT}`

ensureEnvFile()
demandOwnKey('\n  Or delete .env and begin anew: npm run demo -- --reset')
process.env.NODE_ENV = 'production'
process.env.PORT = PORT
process.env.APP_URL = url
process.env.LOG_LEVEL ??= 'warn'
process.env.EGRESS_ALLOW = '127.0.0.1,localhost'

const postgres = await openDatabase(join(PROJECT, 'storage/postgres'))
const services = new Services(postgres)
try {
  await ace(['database:prepare', ...(values.reset ? ['--reset'] : [])])
  await run(join(PROJECT, 'node_modules/.bin/vite'), ['build', '--logLevel=warn'])
  services.start(['scripts/demo_vendors.ts', '--port', VENDORS_PORT])
  await ace(['demo:seed', '--vendors', VENDORS_PORT])
  services.start(['bin/server.ts'])
  services.start(['ace.js', 'queue:work'], WORKER_ENV)
  await untilReady(url)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  await services.stop()
  process.exit(1)
}

console.log(`
  Krug is ready: ${url}

  Restaurants «Хлеб и Соль» (their iiko is being read now, 13 months of sales in a few minutes)
    owner@demo.krug   admin@demo.krug   manager@demo.krug   analyst@demo.krug   viewer@demo.krug
  Club «Свой Круг» of seven businesses, each with a system of its own
    owner@club.krug

  Password of all of them: krug-demo          Ctrl-C stops everything and keeps the data
`)
