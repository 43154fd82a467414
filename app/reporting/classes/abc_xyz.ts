import type { Classes } from '#reporting/report'

/** What brings much and sells steadily comes first. */
export const ABC_XYZ: Classes = {
  tones: {
    AX: 'good',
    AY: 'good',
    AZ: 'fair',
    BX: 'good',
    BY: 'fair',
    BZ: 'warn',
    CX: 'warn',
    CY: 'warn',
    CZ: 'bad',
  },
}
