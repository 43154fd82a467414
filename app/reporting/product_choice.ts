import type { Choice } from '#reporting/choices'
import type { ReportContext } from '#reporting/context'

/** More than these nobody looks through. */
const MOST = 100

/** A product to choose, among those that matter most; the chosen one is always there. */
export function productChoice(
  { t }: ReportContext,
  products: { productId: string; product: string }[],
  chosen: string | undefined
): Choice {
  const shown = products.filter(({ productId }, at) => at < MOST || productId === chosen)
  return {
    name: 'productId',
    label: t('parameters.productId.label'),
    value: chosen ?? '',
    options: shown.map(({ productId, product }) => ({ value: productId, label: product })),
  }
}
