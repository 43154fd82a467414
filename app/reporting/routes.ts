import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const ReportsController = () => import('#reporting/controllers/api/reports_controller')
const AnalyticsController = () => import('#reporting/controllers/api/analytics_controller')
const DashboardController = () => import('#reporting/controllers/api/dashboard_controller')

const BuilderController = () => import('#reporting/builder/controllers/api/builder_controller')
const SavedReportsController = () =>
  import('#reporting/saved/controllers/api/saved_reports_controller')

const { can } = middleware

router
  .group(() => {
    router
      .get('dashboard/summary', [DashboardController, 'summary'])
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
    router.get('crm/:report', [ReportsController, 'crm']).use(can({ needs: 'reports.crm' }))
  })
  .prefix('/api/v1')
  .as('api.reporting')
