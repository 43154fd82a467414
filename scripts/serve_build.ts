import { join } from 'node:path'
import {
  demandOwnKey,
  exitOf,
  fillFromExample,
  openDatabase,
  Services,
  untilReady,
  WORKER_ENV,
} from './services.ts'
import { PROJECT } from './local_postgres.ts'
import { spawn } from 'node:child_process'

const build = join(PROJECT, 'build')
const port = process.env.PORT ?? '3333'
process.env.NODE_ENV = 'production'
process.env.ENV_PATH = PROJECT
process.env.PORT = port

demandOwnKey(
  '\n  Keep it: without it personal data and the secrets of connections cannot be read any more.'
)
fillFromExample()
const postgres = await openDatabase(join(PROJECT, 'storage/postgres'))
const services = new Services(postgres, [], build)
try {
  const prepared = spawn(process.execPath, ['ace.js', 'database:prepare'], {
    cwd: build,
    stdio: 'inherit',
  })
  if ((await exitOf(prepared)) !== 0) throw new Error('krug: the database could not be prepared')
  services.start(['bin/server.js'])
  services.start(['ace.js', 'queue:work'], WORKER_ENV)
  await untilReady(`http://localhost:${port}`)
  console.log(`krug: serving on port ${port}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  await services.stop()
  process.exit(1)
}
