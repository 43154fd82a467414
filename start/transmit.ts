import transmit from '@adonisjs/transmit/services/main'
import { endWithProcess } from '#shared/live/lasting_streams'
import { middleware } from '#start/kernel'

// The stream stays open: it must not hold a database connection.
transmit.registerRoutes((route) => {
  route.use(middleware.can({ needs: 'signed-in', scope: 'own' }))
})

/**
 * Channels of a tenant, and the right that listening to each takes. They tell of all businesses, so that only those may
 * listen whose reach is the whole tenant; others see the same when they open a page.
 */
const CHANNELS = { runs: 'connections.read', sales: 'dashboards.read' } as const

for (const [channel, permission] of Object.entries(CHANNELS))
  transmit.authorize<{ tenantId: string }>(
    `tenants/:tenantId/${channel}`,
    ({ actor }, { tenantId }) =>
      actor?.tenantId === tenantId && actor.scope === null && actor.can(permission)
  )

/** What only one person is told. */
transmit.authorize<{ tenantId: string; userId: string }>(
  'tenants/:tenantId/users/:userId/exports',
  ({ actor }, { tenantId, userId }) => actor?.tenantId === tenantId && actor.userId === userId
)

transmit.on('connect', ({ context }) => endWithProcess(context.response.response))
