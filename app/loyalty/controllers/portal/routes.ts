import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const LedgerController = () => import('#loyalty/controllers/portal/ledger_controller')

const { can } = middleware

router
  .group(() => {
    router.get('ledger', [LedgerController, 'index']).use(can({ needs: 'bonuses.read' }))
  })
  .prefix('/loyalty')
