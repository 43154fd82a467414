// Production: web and worker of the built application. In containers each runs by its own command instead.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
if (!existsSync(`${root}build/bin/server.js`)) {
  console.error('krug: nothing is built yet, run `npm run build` first')
  process.exit(1)
}
const node = existsSync(`${root}node_modules/.bin/node`) ? `${root}node_modules/.bin/node` : process.execPath
const child = spawn(
  node,
  ['--conditions=source', '--import=@poppinss/ts-exec', 'scripts/serve_build.ts'],
  { cwd: root, stdio: 'inherit' }
)
child.on('exit', (code) => (process.exitCode = code ?? 1))
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal))
