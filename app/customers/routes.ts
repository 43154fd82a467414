import router from '@adonisjs/core/services/router'
import { CONSENT_KINDS } from '#customers/consent_kinds'
import { middleware } from '#start/kernel'

const CustomersController = () => import('#customers/controllers/api/customers_controller')
const CustomerNotesController = () => import('#customers/controllers/api/customer_notes_controller')
const CustomerConsentsController = () =>
  import('#customers/controllers/api/customer_consents_controller')

const CustomerExportController = () =>
  import('#customers/controllers/api/customer_export_controller')
const MergesController = () => import('#customers/controllers/api/merges_controller')

const PersonRequestsController = () =>
  import('#customers/controllers/api/person_requests_controller')
const SegmentsController = () => import('#customers/controllers/api/segments_controller')

const read = middleware.can({ needs: 'customers.read' })
const manage = middleware.can({ needs: 'customers.manage' })
// A file is written while it is sent: batch after batch, each in a scope of its own.
const exportAll = middleware.can({ needs: 'customers.manage', scope: 'own' })

const manageSegments = middleware.can({ needs: 'segments.manage' })

router
  .group(() => {
    router.get('/', [CustomersController, 'index']).use(read)
    router.post('/', [CustomersController, 'store']).use(manage)
    router.post('search', [CustomersController, 'search']).use(read)
    router.get('export', [CustomerExportController, 'show']).use(exportAll)
    router.get('duplicates', [MergesController, 'index']).use(manage)
    router.get(':id', [CustomersController, 'show']).use(read)
    router.put(':id', [CustomersController, 'replace']).use(manage)
    router.patch(':id', [CustomersController, 'update']).use(manage)
    router.delete(':id', [CustomersController, 'destroy']).use(manage)
    router.get(':id/purchases', [CustomersController, 'purchases']).use(read)

    router.post(':id/merge', [MergesController, 'merge']).use(manage)
    router.post(':id/unmerge', [MergesController, 'unmerge']).use(manage)
    router.post(':id/distinct', [MergesController, 'tellApart']).use(manage)

    router.get(':id/notes', [CustomerNotesController, 'index']).use(read)
    router.post(':id/notes', [CustomerNotesController, 'store']).use(manage)
    router.delete(':id/notes/:noteId', [CustomerNotesController, 'destroy']).use(manage)
    router.post(':id/consents', [CustomerConsentsController, 'store']).use(manage)
    router
      .delete(':id/consents/:kind', [CustomerConsentsController, 'destroy'])
      .where('kind', new RegExp(`^(${CONSENT_KINDS.join('|')})$`))
      .use(manage)
  })
  .prefix('/api/v1/customers')
  .where('noteId', router.matchers.uuid())
  .as('api.customers')

router
  .group(() => {
    router.get('/', [SegmentsController, 'index']).use(read)
    router.post('/', [SegmentsController, 'store']).use(manageSegments)
    router.post('preview', [SegmentsController, 'preview']).use(manageSegments)
    router.post('update', [SegmentsController, 'refresh']).use(manageSegments)
    router.get(':id', [SegmentsController, 'show']).use(read)
    router.put(':id', [SegmentsController, 'replace']).use(manageSegments)
    router.delete(':id', [SegmentsController, 'destroy']).use(manageSegments)
    router.get(':id/customers', [SegmentsController, 'customers']).use(read)
  })
  .prefix('/api/v1/segments')
  // Segments of Krug go by name.
  .where('id', /^[a-z0-9_-]+$/)
  .as('api.segments')

router
  .group(() => {
    router.get('/', [PersonRequestsController, 'index']).use(read)
    router.post('/', [PersonRequestsController, 'store']).use(read)
    router.get(':id', [PersonRequestsController, 'show']).use(read)
    router.get(':id/file', [PersonRequestsController, 'file']).use(manage)
    router.post(':id/fulfil', [PersonRequestsController, 'fulfil']).use(manage)
    router.post(':id/refuse', [PersonRequestsController, 'refuse']).use(manage)
    router.post(':id/extend', [PersonRequestsController, 'extend']).use(manage)
  })
  .prefix('/api/v1/person-requests')
  .where('id', router.matchers.uuid())
  .as('api.person_requests')

// The same under the address that other programs know.
router
  .post('/api/v1/analytics/segments/update', [SegmentsController, 'refresh'])
  .use(manageSegments)
  .as('api.analytics.segments.update')
