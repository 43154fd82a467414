import { activities } from '#reporting/builder/datasets/activities'
import { bonuses } from '#reporting/builder/datasets/bonuses'
import { customers } from '#reporting/builder/datasets/customers'
import type { Dataset } from '#reporting/builder/datasets/dataset'
import { deals, endedDeals } from '#reporting/builder/datasets/deals'
import { items } from '#reporting/builder/datasets/items'
import { leads } from '#reporting/builder/datasets/leads'
import { payments } from '#reporting/builder/datasets/payments'
import { receipts } from '#reporting/builder/datasets/receipts'
import { BuiltQueryError } from '#reporting/errors'

/** What questions can be put together about, in the order of the choice. */
export const DATASETS: readonly Dataset[] = [
  receipts,
  items,
  payments,
  customers,
  bonuses,
  deals,
  endedDeals,
  leads,
  activities,
]

/** @throws BuiltQueryError */
export function datasetOf(name: string): Dataset {
  const dataset = DATASETS.find((one) => one.name === name)
  if (!dataset) throw new BuiltQueryError({ reason: 'dataset', name }, 'query.dataset')
  return dataset
}
