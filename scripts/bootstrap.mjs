// Runs on whatever Node the machine has: brings the dependencies, the project's own Node among them, then hands over.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
process.chdir(root)

const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
const stamp = 'node_modules/.krug-lock'

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('krug: installing dependencies (npm ci)')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exit(status ?? 1)
  mkdirSync('node_modules', { recursive: true })
  writeFileSync(stamp, lock)
}

const node = existsSync('node_modules/.bin/node') ? 'node_modules/.bin/node' : process.execPath
const child = spawn(
  node,
  ['--conditions=source', '--import=@poppinss/ts-exec', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${root}node_modules/.bin:${process.env.PATH}` },
  }
)
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => (process.exitCode = code ?? (signal ? 1 : 0)))
