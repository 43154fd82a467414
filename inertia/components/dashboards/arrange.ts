import { cloneLayout, type Layout, moveElement, verticalCompactor } from 'react-grid-layout/core'
import { COLUMNS, type Place, type Widget } from './types'

export const LEAST = { width: 2, height: 2 }

const itemOf = ({ id, x, y, width, height }: Widget) => ({
  ...{ i: id, x, y, w: width, h: height },
  ...{ minW: LEAST.width, minH: LEAST.height },
})

export const layoutOf = (widgets: Widget[]): Layout => widgets.map(itemOf)

/** The widgets where a layout puts them. */
export function placed(widgets: Widget[], layout: Layout): Widget[] {
  const items = new Map(layout.map((item) => [item.i, item]))
  return widgets.map((widget) => {
    const { x, y, w: width, h: height } = items.get(widget.id)!
    return { ...widget, x, y, width, height }
  })
}

const compact = (layout: Layout) => verticalCompactor.compact(layout, COLUMNS)

/** One widget moved or resized by the keyboard; the others make room, and nothing hangs in the air. */
export function arranged(widgets: Widget[], id: string, change: Partial<Place>): Widget[] {
  const layout = cloneLayout(layoutOf(widgets))
  const item = layout.find(({ i }) => i === id)!
  const { width = item.w, height = item.h, x = item.x, y = item.y } = change
  if (width < LEAST.width || height < LEAST.height) return widgets
  if (x < 0 || y < 0 || x + width > COLUMNS) return widgets
  Object.assign(item, { w: width, h: height })
  return placed(widgets, compact(moveElement(layout, item, x, y, true, false, 'vertical', COLUMNS)))
}

/** Side by side and row by row in this order: how a wide screen shows what was sorted on a narrow one. */
export function packed(widgets: Widget[]): Widget[] {
  let [x, y, tallest] = [0, 0, 0]
  const rows = widgets.map((widget) => {
    if (x + widget.width > COLUMNS) [x, y, tallest] = [0, y + tallest, 0]
    const place = { ...widget, x, y }
    x += widget.width
    tallest = Math.max(tallest, widget.height)
    return place
  })
  return settled(rows)
}

export const settled = (widgets: Widget[]) => placed(widgets, compact(layoutOf(widgets)))

/** Below all others. */
export const below = (widgets: Widget[]) =>
  Math.max(0, ...widgets.map(({ y, height }) => y + height))
