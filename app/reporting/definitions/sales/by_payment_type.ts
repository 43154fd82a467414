import vine from '@vinejs/vine'
import { PAYMENT_DAILY } from '#commerce/rollups/rollups'
import { defineReport, dimension, measures } from '#reporting/report'
import { sumUp } from '#reporting/rollup_query'
import { sorted, withTotals } from '#reporting/rows'

const SUMS = ['amount', 'payments']

export const byPaymentType = defineReport({
  id: 'by-payment-type',
  group: 'sales',
  permission: 'reports.sales',
  parameters: { detail: vine.enum(['type', 'name'] as const).optional() },
  compare: 'none',
  columns: ({ detail }) => [
    dimension('paymentType'),
    ...(detail === 'name' ? [dimension('paymentName')] : []),
    ...measures('amount', 'amountShare', 'payments'),
  ],
  chart: { kind: 'bar', x: 'paymentType', y: 'amount' },

  async run(context, { detail = 'type' }) {
    const groups = await sumUp(context, {
      rollup: PAYMENT_DAILY,
      sums: SUMS,
      by: { type: 's.type', name: detail === 'name' ? 's.name' : `''` },
    })
    const rows = groups.map(({ key, sums, base }) => ({
      dimensions: {
        type: key.type,
        paymentType: context.t(`payments.${key.type}`),
        ...(detail === 'name' && { paymentName: key.name }),
      },
      sums,
      base,
    }))
    const ordered = sorted(
      rows,
      ({ amount }) => amount,
      ({ dimensions }) => `${dimensions.type} ${dimensions.paymentName}`
    )
    return withTotals(context, ordered, SUMS)
  },
})
