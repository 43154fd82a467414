// Runs on whatever Node the machine has: brings the dependencies, the project's own Node among them, then hands over.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
process.chdir(root)

// npm writes its own list last: older than the lock file, or missing, means that something changed or was cut off.
const installed = 'node_modules/.package-lock.json'
const modified = (file) => statSync(file).mtimeMs

if (!existsSync(installed) || modified(installed) < modified('package-lock.json')) {
  console.log('krug: installing dependencies (npm ci)')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exit(status ?? 1)
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
