import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const BadgesController = () => import('#loyalty/controllers/api/badges_controller')

const read = middleware.can({ needs: 'customers.read' })
// A badge goes by what all customers bought everywhere, as a segment does.
const manage = middleware.can({ needs: 'segments.manage' })

router
  .group(() => {
    router.get('/', [BadgesController, 'index']).use(read)
    router.post('/', [BadgesController, 'store']).use(manage)
    router.get(':id', [BadgesController, 'show']).use(read)
    router.put(':id', [BadgesController, 'replace']).use(manage)
    router.delete(':id', [BadgesController, 'destroy']).use(manage)
    router.get(':id/customers', [BadgesController, 'customers']).use(read)
  })
  .prefix('/api/v1/badges')
  .as('api.badges')

router
  .get('/api/v1/customers/:id/badges', [BadgesController, 'ofCustomer'])
  .use(read)
  .as('api.customers.badges')
