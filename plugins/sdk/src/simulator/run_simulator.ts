import { parseArgs } from 'node:util'

/** @since 1.0 */
export interface SimulatorSettings {
  port: number
  host: string
  seed: string
  /** Everything else that was given, `--receipts=40` as `{ receipts: '40' }`. */
  more: Record<string, string>
}

/**
 * Runs a simulator from the command line until it is told to stop.
 *
 * @example
 * await runSimulator('iiko', ({ port, host, seed }) => startSimulator({ port, host, seed }))
 * @since 1.0
 */
export async function runSimulator(
  title: string,
  start: (settings: SimulatorSettings) => Promise<{ url: string; stop(): Promise<void> }>
): Promise<void> {
  const simulator = await start(settingsOf(process.argv.slice(2)))
  console.log(`${title} simulator: ${simulator.url}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void simulator.stop())
  }
}

/** From the words of a command line: `--port 4501` and `--port=4501` alike. */
export function settingsOf(args: string[]): SimulatorSettings {
  const known = { type: 'string' } as const
  const { values } = parseArgs({
    args,
    strict: false,
    options: { port: known, host: known, seed: known },
  })
  const { port = '0', host = '127.0.0.1', seed = '1', ...rest } = values
  const more = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, String(value)]))
  return { port: Number(port), host: String(host), seed: String(seed), more }
}
