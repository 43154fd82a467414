/** A generator whose numbers depend on the seed alone. */
export interface Random {
  /** 0 to 1, exclusive. */
  next(): number
  /** `from` to `to`, both included. */
  integer(from: number, to: number): number
  chance(probability: number): boolean
  pick<T>(list: T[]): T
  weighted<T>(list: [T, number][]): T
}

/** FNV-1a of the parts of the seed, then mulberry32. */
export function createRandom(...seed: (string | number)[]): Random {
  let state = 0x811c9dc5
  for (const character of seed.join('|')) {
    state = Math.imul(state ^ character.codePointAt(0)!, 0x01000193) >>> 0
  }

  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  return {
    next,
    integer: (from, to) => from + Math.floor(next() * (to - from + 1)),
    chance: (probability) => next() < probability,
    pick: (list) => list[Math.floor(next() * list.length)]!,
    weighted(list) {
      let rest = next() * list.reduce((total, [, weight]) => total + weight, 0)
      return (list.find(([, weight]) => (rest -= weight) < 0) ?? list.at(-1)!)[0]
    },
  }
}
