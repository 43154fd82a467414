import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const PlatformController = () => import('#operation/controllers/portal/platform_controller')
const OperatorController = () => import('#operation/controllers/portal/operator_controller')

const anyone = middleware.can({ needs: 'public' })
const operator = middleware.can({ needs: 'platform' })

router
  .group(() => {
    router.get('login', [OperatorController, 'showLogin']).use(anyone)
    router.post('session', [OperatorController, 'store']).use(anyone)
    router.delete('session', [OperatorController, 'destroy']).use(anyone)

    router.get('/', [PlatformController, 'tenants']).use(operator)
    router.get('processes', [PlatformController, 'processes']).use(operator)
    router.get('queue', [PlatformController, 'queue']).use(operator)
    router.post('queue/retry', [PlatformController, 'retry']).use(operator)
    router.post('tenants/:id/support', [OperatorController, 'look']).use(operator)
    router.delete('support', [OperatorController, 'lookAway']).use(operator)
  })
  .prefix('/platform')
