import 'reflect-metadata'
import { Ignitor } from '@adonisjs/core'
import { APP_ROOT, importer } from '#start/ignition'

/** Starts the application as a command would, runs one benchmark, and ends. */
const [name] = process.argv.splice(2, 1)
const ignitor = new Ignitor(APP_ROOT, { importer }).tap((app) =>
  app.booting(async () => {
    await import('#start/env')
  })
)
const app = ignitor.createApp('console')
await app.init()
await app.boot()
await app.start(async () => {
  const { default: benchmark } = await import(`../${name}.ts`)
  await benchmark()
})
await app.terminate()
