/** Where one size of a check ends and the next begins, in minor units: 100, 200, 500, … 10,000 roubles. */
export const CHECK_STEPS = [10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000]

/** SQL that sorts a sum into its size: 0 is below the first step. */
export const checkSize = (total: string) =>
  `width_bucket(${total}, array[${CHECK_STEPS.join(', ')}]::bigint[])`
