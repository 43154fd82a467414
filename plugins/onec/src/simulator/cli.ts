import { runSimulator } from '@krug/connector-sdk/simulator'
import { startSimulator, type SimulatorOptions } from './server.ts'

await runSimulator('1C', ({ port, host, seed, more }) =>
  startSimulator({
    port,
    host,
    seed,
    perDay: Number(more.receipts ?? 90),
    configuration: (more.configuration ?? 'retail') as SimulatorOptions['configuration'],
  })
)
