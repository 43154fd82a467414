import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const ImportsController = () => import('#integrations/controllers/portal/imports_controller')
const IntegrationsController = () =>
  import('#integrations/controllers/portal/integrations_controller')
const VendorSignInController = () =>
  import('#integrations/controllers/portal/vendor_sign_in_controller')

const { can } = middleware
const read = can({ needs: 'connections.read' })
const manage = can({ needs: 'connections.manage' })
const upload = can({ needs: 'imports.create' })

router
  .group(() => {
    router.get('/', [IntegrationsController, 'index']).use(read)
    router.get('new', [IntegrationsController, 'choose']).use(manage)
    router.get('new/:connector', [IntegrationsController, 'connect']).use(manage)
    router
      .get('signed-in', [VendorSignInController, 'finish'])
      .use(can({ needs: 'connections.manage', scope: 'own' }))
    router.get(':id', [IntegrationsController, 'show']).use(read)
    router.get(':id/runs/:runId', [IntegrationsController, 'run']).use(read)
  })
  .prefix('/integrations')
  .where('runId', router.matchers.uuid())

router.get('/imports/new', [ImportsController, 'create']).use(upload)
router.get('/imports/:id', [ImportsController, 'show']).use(upload)
