import { runSimulator } from '@krug/connector-sdk/simulator'
import { startSimulator } from './server.ts'

await runSimulator('Bitrix24', ({ port, host, seed, more }) =>
  startSimulator({
    port,
    host,
    seed,
    redirectUri: more.redirect,
    perDay: Number(more.deals ?? 6),
    days: Number(more.days ?? 400),
  })
)
