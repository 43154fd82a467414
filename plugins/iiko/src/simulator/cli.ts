import { runSimulator } from '@krug/connector-sdk/simulator'
import { startSimulator } from './server.ts'

await runSimulator('iiko', ({ port, host, seed, more }) =>
  startSimulator({
    port,
    host,
    seed,
    venues: Number(more.venues ?? 3),
    receiptsPerDay: Number(more.receipts ?? 85),
  })
)
