import { runSimulator } from '@krug/connector-sdk/simulator'
import { startSimulator } from './server.ts'

await runSimulator('r_keeper', ({ port, host, seed, more }) =>
  startSimulator({ port, host, seed, perDay: Number(more.orders ?? 110) })
)
