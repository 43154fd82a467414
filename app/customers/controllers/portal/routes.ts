import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const CustomersController = () => import('#customers/controllers/portal/customers_controller')

const { can } = middleware

router
  .group(() => {
    router.get('/', [CustomersController, 'index']).use(can({ needs: 'customers.read' }))
    router
      .get('duplicates', [CustomersController, 'duplicates'])
      .use(can({ needs: 'customers.manage' }))
    router.get(':id', [CustomersController, 'show']).use(can({ needs: 'customers.read' }))
  })
  .prefix('/customers')
