import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const PlansController = () => import('#commerce/controllers/api/plans_controller')

router
  .put('/api/v1/plans', [PlansController, 'update'])
  .use(middleware.can({ needs: 'plans.manage' }))
  .as('api.plans.update')
