import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const ConnectorsController = () => import('#integrations/controllers/api/connectors_controller')
const ConnectionsController = () => import('#integrations/controllers/api/connections_controller')
const ConnectionVenuesController = () =>
  import('#integrations/controllers/api/connection_venues_controller')
const ImportsController = () => import('#integrations/controllers/api/imports_controller')
const QuarantineController = () => import('#integrations/controllers/api/quarantine_controller')
const VenueSyncController = () => import('#integrations/controllers/api/venue_sync_controller')
const WebhooksController = () => import('#integrations/controllers/api/webhooks_controller')
const MappingsController = () => import('#integrations/controllers/api/mappings_controller')
const VendorSignInController = () =>
  import('#integrations/controllers/api/vendor_sign_in_controller')
const WriteBacksController = () => import('#integrations/controllers/api/write_backs_controller')
const RunsController = () => import('#integrations/controllers/api/runs_controller')

const read = middleware.can({ needs: 'connections.read' })
const manage = middleware.can({ needs: 'connections.manage' })
const ask = middleware.can({ needs: 'connections.manage', scope: 'own' })
const sync = middleware.can({ needs: 'connections.sync' })
const imports = middleware.can({ needs: 'imports.create' })
const upload = [middleware.can({ needs: 'imports.create', scope: 'own' }), middleware.upload()]
const mend = middleware.can({ needs: 'quarantine.manage' })

router
  .group(() => {
    router.get('connectors', [ConnectorsController, 'index']).use(read)

    router.get('connections', [ConnectionsController, 'index']).use(read)
    router.post('connections', [ConnectionsController, 'store']).use(manage)
    router.post('connections/check', [ConnectionsController, 'check']).use(ask)
    router.get('connections/:id', [ConnectionsController, 'show']).use(read)
    router.patch('connections/:id', [ConnectionsController, 'update']).use(manage)
    router.delete('connections/:id', [ConnectionsController, 'destroy']).use(manage)
    router.post('connections/:id/check', [ConnectionsController, 'recheck']).use(ask)

    router.post('connections/:id/sync', [RunsController, 'store']).use(sync)
    router.get('connections/:id/runs', [RunsController, 'index']).use(read)
    router.get('connections/:id/runs/:runId', [RunsController, 'show']).use(read)
    router.post('connections/:id/runs/:runId/cancel', [RunsController, 'cancel']).use(sync)

    router.get('connections/:id/venues', [ConnectionVenuesController, 'index']).use(read)
    router
      .patch('connections/:id/venues/:mappingId', [ConnectionVenuesController, 'update'])
      .use(manage)

    router
      .get('connections/:id/quarantine', [QuarantineController, 'index'])
      .use(middleware.can({ needs: 'quarantine.read' }))
    router
      .get('connections/:id/quarantine/reasons', [QuarantineController, 'reasons'])
      .use(middleware.can({ needs: 'quarantine.read' }))
    router
      .get('connections/:id/quarantine/:recordId', [QuarantineController, 'show'])
      .use(middleware.can({ needs: 'quarantine.read' }))
    router.post('connections/:id/quarantine/retry', [QuarantineController, 'retryAll']).use(mend)
    router
      .post('connections/:id/quarantine/:recordId/retry', [QuarantineController, 'retry'])
      .use(mend)
    router
      .delete('connections/:id/quarantine/:recordId', [QuarantineController, 'destroy'])
      .use(mend)

    router.get('connections/:id/mappings', [MappingsController, 'index']).use(read)
    router.put('connections/:id/mappings/payments', [MappingsController, 'payment']).use(manage)
    router
      .put('connections/:id/mappings/stages/:stageId', [MappingsController, 'stage'])
      .use(manage)
    router
      .put('connections/:id/mappings/categories/:categoryId', [MappingsController, 'category'])
      .use(manage)

    router.get('connections/:id/webhook', [WebhooksController, 'show']).use(manage)
    router.put('connections/:id/webhook', [WebhooksController, 'enable']).use(ask)
    router.delete('connections/:id/webhook', [WebhooksController, 'disable']).use(ask)
    router
      .post('webhooks/:connection/:token', [WebhooksController, 'receive'])
      .use(middleware.can({ needs: 'public' }))

    router.post('connections/:id/sign-in', [VendorSignInController, 'store']).use(ask)
    router.post('connections/:id/writes', [WriteBacksController, 'store']).use(manage)
    router.get('connections/:id/writes/:writeBackId', [WriteBacksController, 'show']).use(manage)

    router.post('venues/:id/sync', [VenueSyncController, 'store']).use(sync)
    router.get('venues/:id/sync/status', [VenueSyncController, 'show']).use(read)

    router.get('imports', [ImportsController, 'index']).use(imports)
    router.post('imports', [ImportsController, 'store']).use(upload)
    router.post('imports/preview', [ImportsController, 'preview']).use(upload)
    router.get('imports/templates', [ImportsController, 'templates']).use(imports)
    router.get('imports/:id', [ImportsController, 'show']).use(imports)
  })
  .prefix('/api/v1')
  .as('api')
  .where('runId', router.matchers.uuid())
  .where('recordId', router.matchers.uuid())
  .where('stageId', router.matchers.uuid())
  .where('categoryId', router.matchers.uuid())
  .where('writeBackId', router.matchers.uuid())
  .where('mappingId', router.matchers.number())
