import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const LedgerController = () => import('#loyalty/controllers/api/ledger_controller')
const LedgerExportController = () => import('#loyalty/controllers/api/ledger_export_controller')

const read = middleware.can({ needs: 'bonuses.read' })
// A file is written while it is sent: batch after batch, each in a scope of its own.
const exportAll = middleware.can({ needs: 'bonuses.read', scope: 'own' })

router
  .group(() => {
    router.get('/', [LedgerController, 'index']).use(read)
    router.get('summary', [LedgerController, 'summary']).use(read)
    router.get('export', [LedgerExportController, 'show']).use(exportAll)
    router.get(':movementId', [LedgerController, 'show']).use(read)
  })
  .prefix('/api/v1/bonuses/ledger')
  .as('api.ledger')
  .where('movementId', router.matchers.uuid())
