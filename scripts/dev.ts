import { join } from 'node:path'
import { PROJECT } from './local_postgres.ts'
import { ace, ensureEnvFile, openDatabase, Services, WORKER_ENV } from './services.ts'

ensureEnvFile()
const postgres = await openDatabase(join(PROJECT, 'storage/postgres'))
await ace(['database:prepare'])

const services = new Services(postgres)
services.start(['ace.js', '--conditions=source', 'serve', '--hmr'])
services.start(['ace.js', 'queue:work'], WORKER_ENV)
