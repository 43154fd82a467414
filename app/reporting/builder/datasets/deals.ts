import { ENDED_SUMS, MADE_SUMS } from '#reporting/crm_query'
import { CRM_DIMENSIONS, crmSource, OPPORTUNITY } from '#reporting/builder/datasets/crm_sources'
import type { Dataset } from '#reporting/builder/datasets/dataset'

const ENDED: Dataset['measures'] = {
  wonDeals: ['won'],
  wonAmount: ['won_amount'],
  lostDeals: ['lost'],
  lostAmount: ['lost_amount'],
  winRate: ['won', 'lost'],
  averageDeal: ['won_amount', 'won'],
  daysToWin: ['won_seconds', 'won'],
  daysToLoss: ['lost_seconds', 'lost'],
  wonAmountShare: ['won_amount'],
  lostShare: ['lost'],
}
const DIMENSIONS = [
  ...CRM_DIMENSIONS,
  ...(['pipeline', 'stage', 'outcome', 'source', 'lossReason'] as const),
]
const OF_DEALS = { ...OPPORTUNITY, outcome: 'd.outcome' }

/** Deals by when they were made, and what has become of them. */
export const deals: Dataset = {
  name: 'deals',
  permission: 'reports.crm',
  subject: 'crm',
  dimensions: DIMENSIONS,
  measures: { deals: ['deals'], dealAmount: ['amount'], ...ENDED },
  sources: [
    crmSource({
      facts: 'deals',
      at: 'opened_at',
      dimensions: OF_DEALS,
      sums: { ...MADE_SUMS, ...ENDED_SUMS },
    }),
  ],
}

/** Deals by when they ended. */
export const endedDeals: Dataset = {
  name: 'endedDeals',
  permission: 'reports.crm',
  subject: 'crm',
  dimensions: DIMENSIONS,
  measures: ENDED,
  sources: [crmSource({ facts: 'deals', at: 'ended_at', dimensions: OF_DEALS, sums: ENDED_SUMS })],
}
