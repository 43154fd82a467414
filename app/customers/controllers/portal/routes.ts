import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const CustomersController = () => import('#customers/controllers/portal/customers_controller')
const SegmentsController = () => import('#customers/controllers/portal/segments_controller')

const PersonRequestsController = () =>
  import('#customers/controllers/portal/person_requests_controller')

const { can } = middleware

router
  .group(() => {
    router.get('/', [CustomersController, 'index']).use(can({ needs: 'customers.read' }))
    router
      .get('duplicates', [CustomersController, 'duplicates'])
      .use(can({ needs: 'customers.manage' }))
    router
      .get('requests', [PersonRequestsController, 'index'])
      .use(can({ needs: 'customers.read' }))
    router.get('segments', [SegmentsController, 'index']).use(can({ needs: 'customers.read' }))
    router
      .get('segments/new', [SegmentsController, 'create'])
      .use(can({ needs: 'segments.manage' }))
    router
      .get('segments/:id', [SegmentsController, 'show'])
      .where('id', /^[a-z0-9_-]+$/)
      .use(can({ needs: 'segments.manage' }))
    router.get(':id', [CustomersController, 'show']).use(can({ needs: 'customers.read' }))
  })
  .prefix('/customers')
