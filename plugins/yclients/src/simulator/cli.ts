import { runSimulator } from '@krug/connector-sdk/simulator'
import { startSimulator } from './server.ts'

await runSimulator('YCLIENTS', ({ port, host, seed, more }) =>
  startSimulator({
    port,
    host,
    seed,
    visitsPerDay: Number(more.visits ?? 24),
    days: Number(more.days ?? 400),
  })
)
