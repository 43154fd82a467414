import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const ReportsController = () => import('#reporting/controllers/api/reports_controller')
const AnalyticsController = () => import('#reporting/controllers/api/analytics_controller')
const ExportsController = () => import('#reporting/controllers/api/exports_controller')
const SchedulesController = () => import('#reporting/controllers/api/schedules_controller')
const DashboardController = () => import('#reporting/controllers/api/dashboard_controller')
const BiAccessController = () => import('#reporting/controllers/api/bi_access_controller')
const DashboardsController = () => import('#reporting/controllers/api/dashboards_controller')

const EmbedsController = () => import('#reporting/controllers/api/embeds_controller')

const BuilderController = () => import('#reporting/controllers/api/builder_controller')
const SavedReportsController = () => import('#reporting/controllers/api/saved_reports_controller')

const { can } = middleware

router
  .group(() => {
    router
      .get('dashboard/summary', [DashboardController, 'summary'])
      .use(can({ needs: 'dashboards.read' }))
    router
      .get('dashboard/realtime', [DashboardController, 'realtime'])
      .use(can({ needs: 'dashboards.read', scope: 'own' }))

    // Whose a dashboard is, and with whom it is shared, its actions look at.
    router
      .group(() => {
        router.get('/', [DashboardsController, 'index'])
        router.post('/', [DashboardsController, 'store'])
        router.get('reports', [DashboardsController, 'reports'])
        router.post('preview', [DashboardsController, 'preview'])
        router
          .get('roles', [DashboardsController, 'roles'])
          .use(can({ needs: 'dashboards.manage' }))
        router.delete('start', [DashboardsController, 'beginElsewhere'])
        router.get(':id', [DashboardsController, 'show'])
        router.patch(':id', [DashboardsController, 'update'])
        router.delete(':id', [DashboardsController, 'destroy'])
        router.get(':id/data', [DashboardsController, 'data'])
        router.get(':id/pdf', [DashboardsController, 'pdf']).use(can({ needs: 'reports.export' }))
        router.post(':id/copy', [DashboardsController, 'copy'])
        router.post(':id/restore', [DashboardsController, 'restore'])
        router.put(':id/start', [DashboardsController, 'begin'])
        router
          .put(':id/roles', [DashboardsController, 'share'])
          .use(can({ needs: 'dashboards.manage' }))
      })
      .prefix('dashboards')
      // Those of Krug go by name.
      .where('id', router.matchers.slug())
      .use(can({ needs: 'dashboards.read' }))

    router
      .group(() => {
        router.get('summary', [AnalyticsController, 'summary'])
        router.post('/', [AnalyticsController, 'detailed'])
        router.get('business/:id/export', [AnalyticsController, 'exportBusiness'])
        router.get('business/:id/:analysis', [AnalyticsController, 'ofBusiness'])
        router.get(':analysis', [AnalyticsController, 'show'])
      })
      .prefix('analytics')
      .where('id', router.matchers.uuid())
      .use(can({ needs: 'reports.customers' }))

    // Each report needs a permission of its own, which the controller checks.
    router.get('reports', [ReportsController, 'index']).use(can({ needs: 'signed-in' }))
    router
      .get('reports/export/sales', [ReportsController, 'exportSales'])
      .use(can({ needs: 'reports.export' }))
    router
      .group(() => {
        router.get('/', [SavedReportsController, 'index'])
        router.post('/', [SavedReportsController, 'store'])
        router.get(':id/definition', [SavedReportsController, 'show'])
        router.patch(':id', [SavedReportsController, 'update'])
        router.delete(':id', [SavedReportsController, 'destroy'])
        router.post(':id/duplicate', [SavedReportsController, 'duplicate'])
        router.get(':id/versions', [SavedReportsController, 'versions'])
        router.post(':id/versions/:version/restore', [SavedReportsController, 'restore'])
      })
      .prefix('reports/saved')
      .where('id', router.matchers.uuid())
      .use(can({ needs: 'signed-in' }))
    router
      .put('reports/saved/:id/roles', [SavedReportsController, 'share'])
      .where('id', router.matchers.uuid())
      .use(can({ needs: 'dashboards.manage' }))
    router
      .group(() => {
        router.get('datasets', [BuilderController, 'datasets'])
        router.get('values', [BuilderController, 'values'])
        router.post('run', [BuilderController, 'run'])
        router.get('run', [BuilderController, 'run']).as('builder.file')
      })
      .prefix('builder')
      .use(can({ needs: 'signed-in' }))
    router
      .get('reports/:group/:report', [ReportsController, 'show'])
      .use(can({ needs: 'signed-in' }))
    router
      .group(() => {
        router.get('/', [BiAccessController, 'show'])
        router.post('/', [BiAccessController, 'open'])
        router.delete('/', [BiAccessController, 'close'])
        router.get('grafana', [BiAccessController, 'grafana'])
      })
      .prefix('bi-access')
      .use(can({ needs: 'organization.update' }))

    router
      .group(() => {
        router.get('/', [ExportsController, 'index'])
        router.post('/', [ExportsController, 'store'])
        router.get(':id', [ExportsController, 'show'])
        router.post(':id/cancel', [ExportsController, 'cancel'])
        router.delete(':id', [ExportsController, 'destroy'])
      })
      .prefix('exports')
      .use(can({ needs: 'reports.export' }))
    router.get('exports/:id/file', [ExportsController, 'file']).use(can({ needs: 'public' }))
    router
      .group(() => {
        router.get('/', [EmbedsController, 'index'])
        router.post('/', [EmbedsController, 'store'])
        router.get(':id', [EmbedsController, 'show'])
        router.patch(':id', [EmbedsController, 'update'])
        router.delete(':id', [EmbedsController, 'destroy'])
        router.post(':id/revoke', [EmbedsController, 'revoke'])
        router.post(':id/links', [EmbedsController, 'link'])
      })
      .prefix('embeds')
      .use(can({ needs: 'reports.embed' }))
    router
      .group(() => {
        router.get('/', [SchedulesController, 'index'])
        router.post('/', [SchedulesController, 'store'])
        router.get('recipients', [SchedulesController, 'recipients'])
        router.get(':id', [SchedulesController, 'show'])
        router.put(':id', [SchedulesController, 'replace'])
        router.delete(':id', [SchedulesController, 'destroy'])
        router.post(':id/pause', [SchedulesController, 'pause'])
        router.post(':id/resume', [SchedulesController, 'resume'])
        router.post(':id/send', [SchedulesController, 'send'])
        router.get(':id/deliveries', [SchedulesController, 'deliveries'])
      })
      .prefix('schedules')
      .use(can({ needs: 'reports.export' }))
    router
      .post('schedules/unsubscribe', [SchedulesController, 'unsubscribe'])
      .use(can({ needs: 'public' }))
    router.get('crm/:report', [ReportsController, 'crm']).use(can({ needs: 'reports.crm' }))
  })
  .prefix('/api/v1')
  .as('api.reporting')
