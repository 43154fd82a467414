import { configure, processCLIArgs, run } from '@japa/runner'
import { assert } from '@japa/assert'

/** Packages made, packed and installed for real, each time in a copy of the project. */
processCLIArgs(process.argv.slice(2))
configure({
  files: ['tests/packages/*.spec.ts'],
  plugins: [assert()],
  forceExit: true,
  timeout: 240_000,
})
await run()
