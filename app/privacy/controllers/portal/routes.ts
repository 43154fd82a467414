import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const AuditController = () => import('#privacy/controllers/portal/audit_controller')

router
  .get('/settings/audit', [AuditController, 'index'])
  .use(middleware.can({ needs: 'audit.read' }))
