import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

await import('#loyalty/coupons/routes')

const BonusesController = () => import('#loyalty/controllers/api/bonuses_controller')

const LedgerController = () => import('#loyalty/controllers/api/ledger_controller')
const LedgerExportController = () => import('#loyalty/controllers/api/ledger_export_controller')

const read = middleware.can({ needs: 'bonuses.read' })
const adjust = middleware.can({ needs: 'bonuses.adjust' })
// A file is written while it is sent: batch after batch, each in a scope of its own.
const exportAll = middleware.can({ needs: 'bonuses.read', scope: 'own' })
const once = middleware.idempotent()

router
  .group(() => {
    router.get('balance', [BonusesController, 'balance']).use(read)
    router.get('transactions', [BonusesController, 'transactions']).use(read)
    router.post('earn', [BonusesController, 'earn']).use([adjust, once])
    router.post('spend', [BonusesController, 'spend']).use([adjust, once])
    router.post('adjust', [BonusesController, 'adjust']).use([adjust, once])
    router.post('hold', [BonusesController, 'hold']).use([adjust, once])
    router.post('hold/:holdId/capture', [BonusesController, 'capture']).use([adjust, once])
    router.post('hold/:holdId/release', [BonusesController, 'release']).use([adjust, once])
  })
  .prefix('/api/v1/bonuses/:customerId')
  .where('customerId', router.matchers.uuid())
  .where('holdId', router.matchers.uuid())

router
  .group(() => {
    router.get('/', [LedgerController, 'index']).use(read)
    router.get('summary', [LedgerController, 'summary']).use(read)
    router.get('export', [LedgerExportController, 'show']).use(exportAll)
    router.get(':movementId', [LedgerController, 'show']).use(read)
  })
  .prefix('/api/v1/bonuses/ledger')
  .where('movementId', router.matchers.uuid())
