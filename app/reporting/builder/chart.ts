import { dimensionOf, isGrain } from '#reporting/builder/dimensions'
import type { BuiltQuery } from '#reporting/builder/query'
import type { Chart } from '#reporting/report'

/** The picture of an answer: the one that was asked for, where the query can be drawn like that, else the one that suits. */
export function chartOfQuery({ chart, dimensions, pivot, measures }: BuiltQuery): Chart {
  const [x, second] = dimensions
  const [y] = measures
  const usual = usualOf(x, second, pivot)
  const kind = chart === 'auto' || !canDraw(chart, dimensions, pivot) ? usual : chart
  if (kind === 'heatmap') {
    const [down, across] = second === 'hour' ? [x, second] : [second, x]
    return { kind, x: across, y: down, value: y }
  }
  return { kind, x, y, ...(pivot && kind !== 'table' && kind !== 'tiles' && { pivoted: true }) }
}

function usualOf(x: string | undefined, second: string | undefined, pivot: string | null) {
  if (!x) return 'tiles'
  if (second) return canDraw('heatmap', [x, second], pivot) ? 'heatmap' : 'table'
  if (isGrain(x)) return 'line'
  return pivot ? 'stack' : 'bar'
}

export function canDraw(kind: BuiltQuery['chart'], dimensions: string[], pivot: string | null) {
  switch (kind) {
    case 'tiles':
      return true
    case 'line':
      return dimensions.length === 1 && dimensionOf(dimensions[0]).type !== 'named'
    case 'bar':
      return dimensions.length === 1 && !pivot
    case 'stack':
      return dimensions.length === 1 && pivot !== null
    case 'heatmap':
      return !pivot && dimensions.length === 2 && dimensions.includes('hour')
    default:
      return kind === 'table'
  }
}
