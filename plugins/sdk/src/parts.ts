/**
 * Cuts a list into parts, for vendors that take only so many at once.
 *
 * @example
 * inParts([1, 2, 3], 2) // [[1, 2], [3]]
 * @since 1.0
 */
export function inParts<T>(all: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size)
  )
}
