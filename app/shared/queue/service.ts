import app from '@adonisjs/core/services/app'
import type { Queue } from '#shared/queue/queue'

/** The application's queue, made on first use. */
let queue: Queue
await app.booted(async () => {
  queue = await app.container.make('queue')
})

export { queue as default }
