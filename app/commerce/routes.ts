import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const PlansController = () => import('#commerce/controllers/api/plans_controller')
const CostsController = () => import('#commerce/controllers/api/costs_controller')

const plan = middleware.can({ needs: 'plans.manage' })

router.put('/api/v1/plans', [PlansController, 'update']).use(plan).as('api.plans.update')
router
  .group(() => {
    router.get('/', [CostsController, 'index']).use(plan)
    router.put('/', [CostsController, 'update']).use(plan)
  })
  .prefix('/api/v1/costs')
  .as('api.costs')
