import { runSimulator } from '@krug/connector-sdk/simulator'
import { startSimulator } from './server.ts'

await runSimulator('Renovatio', ({ port, host, seed, more }) =>
  startSimulator({
    port,
    host,
    seed,
    perDay: Number(more.visits ?? 30),
    days: Number(more.days ?? 400),
  })
)
