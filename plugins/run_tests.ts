import { fileURLToPath } from 'node:url'
import { configure, processCLIArgs, run } from '@japa/runner'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
processCLIArgs(process.argv.slice(2))
configure({
  files: ['plugins/*/tests/**/*.spec.ts', 'packages/*/tests/**/*.spec.ts'],
  forceExit: true,
  timeout: 20_000,
})
await run()
