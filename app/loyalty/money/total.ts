/** The sum of kopecks. */
export function total(amounts: readonly number[]) {
  let sum = 0
  for (const amount of amounts) sum += amount
  return sum
}
