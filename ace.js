#!/usr/bin/env node
// `node ace` also works when the system's Node is older than the project's own: it restarts itself under the latter.
const needs = ['--conditions=source']
const have = [...process.execArgv, ...(process.env.NODE_OPTIONS ?? '').split(' ')]

if (
  Number(process.versions.node.split('.')[0]) < 24 ||
  !needs.every((flag) => have.includes(flag))
) {
  const { spawn } = await import('node:child_process')
  const { existsSync } = await import('node:fs')
  const { fileURLToPath } = await import('node:url')
  const own = fileURLToPath(new URL('./node_modules/.bin/node', import.meta.url))
  const child = spawn(existsSync(own) ? own : process.execPath, process.argv.slice(1), {
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_OPTIONS: [process.env.NODE_OPTIONS, ...needs].filter(Boolean).join(' '),
    },
  })
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'])
    process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => (process.exitCode = code ?? (signal ? 1 : 0)))
} else {
  await import('@poppinss/ts-exec')
  await import('./bin/console.js')
}
