import type { Baskets } from '#reporting/basket/baskets'

/** Things that are in so many baskets together. */
export interface FrequentSet {
  items: number[]
  count: number
}

/**
 * All sets of up to `size` things that at least `floor` baskets hold: things and pairs are counted in one pass each,
 * larger sets by common baskets (Eclat), a bit for each.
 */
export function frequentSets(baskets: Baskets, floor: number, size: number): FrequentSet[] {
  const counts = countItems(baskets)
  const frequent = counts.flatMap((count, item) => (count >= floor ? [item] : []))
  const sets: FrequentSet[] = frequent.map((item) => ({ items: [item], count: counts[item] }))
  if (size < 2) return sets

  const pairs = countPairs(baskets, frequent)
  for (let a = 0; a < frequent.length; a++)
    for (let b = a + 1; b < frequent.length; b++) {
      const count = pairs.of(a, b)
      if (count >= floor) sets.push({ items: [frequent[a], frequent[b]], count })
    }
  if (size > 2) sets.push(...largerSets(baskets, frequent, { pairs, floor, size }))
  return sets
}

function countItems(baskets: Baskets): number[] {
  const counts: number[] = []
  baskets.each((items) => {
    for (const item of items) counts[item] = (counts[item] ?? 0) + 1
  })
  return Array.from(counts, (count) => count ?? 0)
}

type Pairs = ReturnType<typeof countPairs>

/** The place of each thing in the list of frequent ones; a list is looked at quicker than a map, millions of times. */
function placesOf(frequent: number[]): (number | undefined)[] {
  const places: (number | undefined)[] = []
  for (const [place, item] of frequent.entries()) places[item] = place
  return Array.from(places)
}

/** Counts of pairs of frequent things, by their places in the list: the half of a square above its diagonal. */
function countPairs(baskets: Baskets, frequent: number[]) {
  const n = frequent.length
  const counts = new Uint32Array((n * (n - 1)) / 2)
  const placeOf = placesOf(frequent)
  const at = (a: number, b: number) => a * n - (a * (a + 1)) / 2 + b - a - 1
  baskets.each((items) => {
    const places = items.map((item) => placeOf[item]).filter((place) => place !== undefined)
    for (let a = 0; a < places.length; a++)
      for (let b = a + 1; b < places.length; b++) counts[at(places[a], places[b])]++
  })
  return { of: (a: number, b: number) => counts[at(a, b)] }
}

interface Search {
  pairs: Pairs
  floor: number
  size: number
}

function largerSets(baskets: Baskets, frequent: number[], { pairs, floor, size }: Search) {
  const bits = bitsOf(baskets, frequent)
  const sets: FrequentSet[] = []

  /** Sets that begin with `places`, whose common baskets are `common`, and go on with one of `next`. */
  function extend(places: number[], common: Uint32Array, next: number[]) {
    for (const [index, place] of next.entries()) {
      const { shared, count } = intersect(common, bits[place])
      if (count < floor) continue
      const longer = [...places, place]
      if (longer.length > 2) sets.push({ items: longer.map((one) => frequent[one]), count })
      if (longer.length === size) continue
      const rest = next.slice(index + 1).filter((other) => pairs.of(place, other) >= floor)
      if (rest.length) extend(longer, shared, rest)
    }
  }
  const places = [...frequent.keys()]
  for (const first of places) {
    const next = places.slice(first + 1).filter((other) => pairs.of(first, other) >= floor)
    if (next.length > 1) extend([first], bits[first], next)
  }
  return sets
}

function bitsOf(baskets: Baskets, frequent: number[]): Uint32Array[] {
  const words = Math.ceil(baskets.count / 32)
  const bits = frequent.map(() => new Uint32Array(words))
  const placeOf = placesOf(frequent)
  baskets.each((items, basket) => {
    for (const item of items) {
      const place = placeOf[item]
      if (place !== undefined) bits[place][basket >>> 5] |= 1 << (basket & 31)
    }
  })
  return bits
}

function intersect(a: Uint32Array, b: Uint32Array) {
  const shared = a.map((word, at) => word & b[at])
  let count = 0
  for (const word of shared) if (word !== 0) count += ones(word)
  return { shared, count }
}

/** How many bits of a word are set. */
function ones(word: number) {
  let rest = word - ((word >>> 1) & 0x55_55_55_55)
  rest = (rest & 0x33_33_33_33) + ((rest >>> 2) & 0x33_33_33_33)
  return Math.imul((rest + (rest >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24
}
