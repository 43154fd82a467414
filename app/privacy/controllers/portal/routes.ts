import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const RetentionController = () => import('#privacy/controllers/portal/retention_controller')
const AuditController = () => import('#privacy/controllers/portal/audit_controller')

router
  .get('/settings/audit', [AuditController, 'index'])
  .use(middleware.can({ needs: 'audit.read' }))

router
  .get('/settings/retention', [RetentionController, 'index'])
  .use(middleware.can({ needs: 'organization.update' }))
