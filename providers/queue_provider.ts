import type { ApplicationService } from '@adonisjs/core/types'
import type { Queue } from '#shared/queue/queue'

declare module '@adonisjs/core/types' {
  interface ContainerBindings {
    queue: Queue
  }
}

export default class QueueProvider {
  #queue?: Queue

  constructor(protected app: ApplicationService) {}

  register() {
    this.app.container.singleton('queue', async (resolver) => {
      const [{ Queue: PgQueue }, { jobs }, { urls }, { currentScope, withTenant }] =
        await Promise.all([
          import('#shared/queue/queue'),
          import('#start/jobs'),
          import('#config/database'),
          import('#tenancy/tenant_scope'),
        ])
      const db = await resolver.make('lucid.db')
      this.#queue = new PgQueue({
        db,
        logger: await resolver.make('logger'),
        connectionString: urls.app.href,
        jobs,
        scope: currentScope,
        withTenant: (tenantId, work) => withTenant(db, tenantId, work),
      })
      return this.#queue
    })
  }

  async shutdown() {
    await this.#queue?.stop()
  }
}
