import { parseArgs } from 'node:util'
import { startSimulator } from './server.ts'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4501' },
    host: { type: 'string', default: '127.0.0.1' },
    seed: { type: 'string', default: '1' },
    venues: { type: 'string', default: '3' },
    receipts: { type: 'string', default: '85' },
  },
})

const simulator = await startSimulator({
  port: Number(values.port),
  host: values.host,
  seed: values.seed,
  venues: Number(values.venues),
  receiptsPerDay: Number(values.receipts),
})
const { login, password } = simulator.credentials
console.log(`iiko simulator: ${simulator.url}, login ${login}, password ${password}`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void simulator.stop())
}
