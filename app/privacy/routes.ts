import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const AuditController = () => import('#privacy/controllers/api/audit_controller')
const RetentionController = () => import('#privacy/controllers/api/retention_controller')
const AuditExportController = () => import('#privacy/controllers/api/audit_export_controller')

const read = middleware.can({ needs: 'audit.read' })

router
  .group(() => {
    router.get('/', [AuditController, 'index']).use(read)
    router.get('state', [AuditController, 'state']).use(read)
    // A file is written while it is sent: batch after batch, each in a scope of its own.
    router
      .get('export', [AuditExportController, 'show'])
      .use(middleware.can({ needs: 'audit.read', scope: 'own' }))
  })
  .prefix('/api/v1/audit')
  .as('api.audit')

const keep = middleware.can({ needs: 'organization.update' })
router
  .group(() => {
    router.get('/', [RetentionController, 'index']).use(keep)
    router.put(':kind', [RetentionController, 'update']).use(keep)
  })
  .prefix('/api/v1/retention')
  .as('api.retention')
