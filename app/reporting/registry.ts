import { activityHeatmap } from '#reporting/definitions/crm/activity_heatmap'
import { dealVelocity } from '#reporting/definitions/crm/deal_velocity'
import { leadConversion } from '#reporting/definitions/crm/lead_conversion'
import { leadsBySource } from '#reporting/definitions/crm/leads_by_source'
import { managerActivity } from '#reporting/definitions/crm/manager_activity'
import { managerLeaderboard } from '#reporting/definitions/crm/manager_leaderboard'
import { pipelineForecast } from '#reporting/definitions/crm/pipeline_forecast'
import { salesByMonth } from '#reporting/definitions/crm/sales_by_month'
import { salesFunnel } from '#reporting/definitions/crm/sales_funnel'
import { winLoss } from '#reporting/definitions/crm/win_loss'
import { pl } from '#reporting/definitions/finance/pl'
import { performance } from '#reporting/definitions/staff/performance'
import { trend } from '#reporting/definitions/staff/trend'
import { abc } from '#reporting/definitions/menu/abc'
import { abcXyz } from '#reporting/definitions/menu/abc_xyz'
import { byTier } from '#reporting/definitions/customers/by_tier'
import { cohorts, lifetime } from '#reporting/definitions/customers/cohorts'
import { ecosystem } from '#reporting/definitions/customers/ecosystem'
import { customerDestinations, customerSources } from '#reporting/definitions/customers/flows'
import { newAndReturning } from '#reporting/definitions/customers/new_and_returning'
import { nsm } from '#reporting/definitions/customers/nsm'
import { overview } from '#reporting/definitions/customers/overview'
import { rfmSegments } from '#reporting/definitions/customers/rfm_segments'
import { secondPurchase } from '#reporting/definitions/customers/second_purchase'
import { winWinChains } from '#reporting/definitions/customers/win_win_chains'
import { basket } from '#reporting/definitions/menu/basket'
import { cannibalization } from '#reporting/definitions/menu/cannibalization'
import { categories } from '#reporting/definitions/menu/categories'
import { companions } from '#reporting/definitions/menu/companions'
import { menuDrivers } from '#reporting/definitions/menu/drivers'
import { goList } from '#reporting/definitions/menu/go_list'
import { margin } from '#reporting/definitions/menu/margin'
import { newItems } from '#reporting/definitions/menu/new_items'
import { priceHistory } from '#reporting/definitions/menu/price_history'
import { topSellers, worstSellers } from '#reporting/definitions/menu/sellers'
import { xyz } from '#reporting/definitions/menu/xyz'
import { byBusiness } from '#reporting/definitions/sales/by_business'
import { byEmployee } from '#reporting/definitions/sales/by_employee'
import { byOrderType } from '#reporting/definitions/sales/by_order_type'
import { byPaymentType } from '#reporting/definitions/sales/by_payment_type'
import { byVenue } from '#reporting/definitions/sales/by_venue'
import { comparison } from '#reporting/definitions/sales/comparison'
import { daily } from '#reporting/definitions/sales/daily'
import { drivers } from '#reporting/definitions/sales/drivers'
import { heatmap } from '#reporting/definitions/sales/heatmap'
import { hourly } from '#reporting/definitions/sales/hourly'
import { lastReceipts } from '#reporting/definitions/sales/last_receipts'
import { likeForLike } from '#reporting/definitions/sales/like_for_like'
import { planFact } from '#reporting/definitions/sales/plan_fact'
import { summary } from '#reporting/definitions/sales/summary'
import { topDays } from '#reporting/definitions/sales/top_days'
import { weekdayAnalysis } from '#reporting/definitions/sales/weekday_analysis'
import { UnknownReportError } from '#reporting/errors'
import type { AnyReport } from '#reporting/report'

/** Every report, in the order of the catalogue. */
export const REPORTS: readonly AnyReport[] = [
  summary,
  daily,
  comparison,
  byVenue,
  byBusiness,
  likeForLike,
  byEmployee,
  byPaymentType,
  byOrderType,
  hourly,
  heatmap,
  weekdayAnalysis,
  topDays,
  planFact,
  drivers,
  lastReceipts,
  topSellers,
  worstSellers,
  categories,
  abc,
  xyz,
  abcXyz,
  margin,
  goList,
  menuDrivers,
  basket,
  companions,
  priceHistory,
  newItems,
  cannibalization,
  performance,
  trend,
  pl,
  salesByMonth,
  salesFunnel,
  pipelineForecast,
  managerLeaderboard,
  managerActivity,
  activityHeatmap,
  leadsBySource,
  leadConversion,
  winLoss,
  dealVelocity,
  overview,
  newAndReturning,
  customerSources,
  customerDestinations,
  winWinChains,
  rfmSegments,
  cohorts,
  lifetime,
  secondPurchase,
  ecosystem,
  nsm,
  byTier,
]

/** @throws UnknownReportError */
export function reportOf(group: string, id: string): AnyReport {
  const report = REPORTS.find((one) => one.group === group && one.id === id)
  if (!report) throw new UnknownReportError({ report: `${group}/${id}` })
  return report
}
