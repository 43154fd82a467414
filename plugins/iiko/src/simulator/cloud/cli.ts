import { runSimulator } from '@krug/connector-sdk/simulator'
import { startCloudSimulator } from './server.ts'

await runSimulator('iiko Cloud', ({ port, host, seed, more }) =>
  startCloudSimulator({
    port,
    host,
    seed,
    venues: Number(more.venues ?? 3),
    receiptsPerDay: Number(more.receipts ?? 85),
  })
)
