const MOST = 4

/** Round figures for a value axis that always shows zero: a bar or a line never looks taller than it is. */
export function valueTicks(values: (number | null)[], about = MOST): number[] {
  const known = values.filter((value) => value !== null)
  const low = Math.min(0, ...known)
  const high = Math.max(0, ...known)
  const step = roundStep((high - low) / about || 1)
  const ticks = []
  for (let at = Math.floor(low / step); at <= Math.ceil(high / step); at++) ticks.push(at * step)
  return ticks
}

const LETTER = 6.6
const PADDING = 14

/** The most ticks whose labels stand side by side below an axis of that length. */
export function ticksAlong(
  length: number,
  values: (number | null)[],
  format: (value: number) => string
) {
  for (let about = MOST; about > 1; about--) {
    const ticks = valueTicks(values, about)
    if (length / (ticks.length - 1) >= axisRoom(ticks.map(format))) return ticks
  }
  return valueTicks(values, 1)
}

/** Room for the longest label beside the axis, in pixels of its small type. */
export function axisRoom(labels: string[]) {
  return Math.ceil(Math.max(...labels.map(({ length }) => length)) * LETTER) + PADDING
}

const END = 16

/** Room for the half of the last label below the axis that stands beyond its end. */
export function endRoom(label: string) {
  return Math.max(END, Math.ceil((label.length * LETTER) / 2))
}

function roundStep(rough: number) {
  const power = 10 ** Math.floor(Math.log10(rough))
  const scale = [1, 2, 2.5, 5, 10].find((one) => one * power >= rough)!
  return scale * power
}
