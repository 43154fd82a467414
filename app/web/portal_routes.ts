import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const ImportsController = () => import('#web/controllers/portal/imports_controller')
const IntegrationsController = () => import('#web/controllers/portal/integrations_controller')

const { can } = middleware

router
  .group(() => {
    router.get('/', [IntegrationsController, 'index']).use(can({ needs: 'connections.read' }))
    router.get('new', [IntegrationsController, 'choose']).use(can({ needs: 'connections.manage' }))
    router
      .get('new/:connector', [IntegrationsController, 'connect'])
      .use(can({ needs: 'connections.manage' }))
    router.get(':id', [IntegrationsController, 'show']).use(can({ needs: 'connections.read' }))
    router
      .get(':id/runs/:runId', [IntegrationsController, 'run'])
      .use(can({ needs: 'connections.read' }))
  })
  .prefix('/integrations')
  .where('runId', router.matchers.uuid())

router.get('/imports/new', [ImportsController, 'create']).use(can({ needs: 'imports.create' }))
router.get('/imports/:id', [ImportsController, 'show']).use(can({ needs: 'imports.create' }))
