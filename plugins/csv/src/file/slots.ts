const BITS = 26

/**
 * Remembers keys in eight megabytes, however many there are. It may take a new key for a known one, never the other
 * way round.
 */
export class SlotSet {
  readonly #bits = new Uint8Array(2 ** (BITS - 3))

  has(slot: number): boolean {
    return (this.#bits[slot >> 3]! & (1 << (slot & 7))) !== 0
  }

  add(slot: number): void {
    this.#bits[slot >> 3]! |= 1 << (slot & 7)
  }
}

/** FNV-1a, shortened to a place in a `SlotSet`. */
export function slotOf(key: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index++) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  }
  return (hash ^ (hash >>> 16)) >>> (32 - BITS)
}
