await import('reflect-metadata')
const { Ignitor, prettyPrintError } = await import('@adonisjs/core')
const { APP_ROOT, importer } = await import('#start/ignition')

new Ignitor(APP_ROOT, { importer })
  .tap((app) => {
    app.booting(async () => {
      await import('#start/env')
    })
    // The exit is said aloud: the watcher of the development server would keep the process, and its child, alive.
    const end = () => void app.terminate().finally(() => process.exit())
    app.listen('SIGTERM', end)
    app.listen('SIGINT', end)
  })
  .ace()
  .handle(process.argv.splice(2))
  .catch((error) => {
    process.exitCode = 1
    prettyPrintError(error)
  })
