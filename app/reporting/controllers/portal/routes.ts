import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const OverviewController = () => import('#reporting/controllers/portal/overview_controller')
const DashboardsController = () => import('#reporting/controllers/portal/dashboards_controller')
const DeliveryController = () => import('#reporting/controllers/portal/delivery_controller')
const EmbedsController = () => import('#reporting/controllers/portal/embeds_controller')
const EmbeddedController = () => import('#reporting/controllers/portal/embedded_controller')
const ReportsController = () => import('#reporting/controllers/portal/reports_controller')
const BuilderController = () => import('#reporting/controllers/portal/builder_controller')

const BiAccessController = () => import('#reporting/controllers/portal/bi_access_controller')

const { can } = middleware

router.get('/', [OverviewController, 'show']).use(can({ needs: 'signed-in' }))
router.get('/settings/bi', [BiAccessController, 'show']).use(can({ needs: 'organization.update' }))
router
  .group(() => {
    router.get('/', [DashboardsController, 'index'])
    router.get(':id', [DashboardsController, 'show'])
    router.get(':id/screen', [DashboardsController, 'screen'])
  })
  .prefix('/dashboards')
  .where('id', router.matchers.slug())
  .use(can({ needs: 'dashboards.read' }))
router.get('/sales/:report', [ReportsController, 'sales']).use(can({ needs: 'reports.sales' }))
router.get('/menu/:report', [ReportsController, 'menu']).use(can({ needs: 'reports.menu' }))
router
  .get('/customers/reports/ecosystem', [ReportsController, 'ecosystem'])
  .use(can({ needs: 'reports.customers' }))
router
  .get('/customers/reports/:report', [ReportsController, 'customers'])
  .use(can({ needs: 'reports.customers' }))
router.get('/crm/:report', [ReportsController, 'crm']).use(can({ needs: 'reports.crm' }))
router.get('/staff/:report', [ReportsController, 'staff']).use(can({ needs: 'reports.staff' }))
router
  .get('/finance/:report', [ReportsController, 'finance'])
  .use(can({ needs: 'reports.finance' }))
router.get('/exports', [DeliveryController, 'exports']).use(can({ needs: 'reports.export' }))
router.get('/schedules', [DeliveryController, 'schedules']).use(can({ needs: 'reports.export' }))
router.get('/embeds', [EmbedsController, 'index']).use(can({ needs: 'reports.embed' }))
router.get('/embed/:token', [EmbeddedController, 'show']).use(can({ needs: 'public' }))
router.get('/embed/:token/data', [EmbeddedController, 'data']).use(can({ needs: 'public' }))
router.get('/unsubscribe', [DeliveryController, 'unsubscribe']).use(can({ needs: 'public' }))

router.get('/reports', [ReportsController, 'index']).use(can({ needs: 'dashboards.read' }))
// What it shows needs a right of its own, which the controller checks.
router
  .get('/reports/saved/:report', [ReportsController, 'saved'])
  .use(can({ needs: 'dashboards.read' }))
router.get('/builder', [BuilderController, 'show']).use(can({ needs: 'dashboards.read' }))
