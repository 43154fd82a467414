/** Marks of drawings for print; sizes are points. */

export const HEIGHT = 190
export const LEFT = 64
export const BOTTOM = 34
export const [INK, GRID, OWN, OTHER] = ['#5f6b73', '#e3e7e9', '#1f8f86', '#b7c4c8']
/** Told apart also in print without colour. */
export const SERIES = ['#0b6e64', '#d98415', '#4d5fb8', '#b5477a', '#3f9cc9', '#7d7f1f', '#8a989a']

const MOST_LINES = 5

export const drawing = (width: number, height: number, marks: string[]) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${marks.join('')}</svg>`

export const rectangle = (x: number, y: number, width: number, height: number, fill: string) =>
  `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" fill="${fill}"/>`

export const text = (x: number, y: number, content: string, anchor = 'start', fill = INK) =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-family="Roboto" font-size="7" fill="${fill}" text-anchor="${anchor}">${escaped(content)}</text>`

/** Through points in their order; broken where there is none. */
export function line(points: ([x: number, y: number] | null)[], stroke: string, dashed = false) {
  const path = points
    .map((point, at) =>
      point
        ? `${at > 0 && points[at - 1] ? 'L' : 'M'}${point[0].toFixed(1)} ${point[1].toFixed(1)}`
        : ''
    )
    .join(' ')
  const dashes = dashed ? ' stroke-dasharray="4 3"' : ''
  return `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="${dashed ? 1 : 1.6}"${dashes}/>`
}

export const clip = (label: string, most = 14) =>
  label.length > most ? `${label.slice(0, most - 1)}…` : label

/** From the lowest figure to the highest, zero always among them, in few even steps. */
export function scaleOf(figures: number[]) {
  const all = [0, ...figures]
  const step = stepOf(Math.max(...all) - Math.min(...all))
  const least = Math.floor(Math.min(...all) / step) * step
  const most = Math.ceil(Math.max(...all) / step) * step
  const steps = Math.round((most - least) / step) + 1
  return { least, most, values: Array.from({ length: steps }, (_, at) => least + at * step) }
}

/** 1, 2 or 5 of some power of ten, so that few lines cover the span. */
function stepOf(span: number) {
  const rough = Math.max(1, span / MOST_LINES)
  const power = 10 ** Math.floor(Math.log10(rough))
  return power * [1, 2, 5, 10].find((one) => one * power >= rough)!
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (content: string) => content.replace(/[&<>"]/g, (sign) => ENTITIES[sign])
