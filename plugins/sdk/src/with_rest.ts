import type { CanonicalReceiptItem, Money } from './canonical.ts'
import { fromKopecks, quantity, sum, toKopecks } from './numbers.ts'

/**
 * The lines of a sale whose sum was typed by hand: what it differs from them is one more line, by the given name.
 *
 * @example
 * items: withRest(lines, '12500.00', 'Wedding')
 * @since 1.0
 */
export function withRest(
  lines: CanonicalReceiptItem[],
  total: Money,
  name: string
): CanonicalReceiptItem[] {
  const rest = fromKopecks(toKopecks(total) - toKopecks(sum(lines.map((line) => line.total))))
  if (lines.length > 0 && rest === '0.00') return lines
  return [...lines, { name, quantity: quantity(1), price: rest, total: rest }]
}
