import { CHECK_STEPS } from '#commerce/rollups/check_size'
import { classColumn, type Classes } from '#reporting/report'

const CHECK_SIZES: Classes = {
  words: 'checkSizes',
  tones: Object.fromEntries(
    [0, ...CHECK_STEPS].map((_, size) => [`size${size}`, 'plain' as const])
  ),
}

export const CHECK_SIZE = classColumn('checkSize', CHECK_SIZES)
