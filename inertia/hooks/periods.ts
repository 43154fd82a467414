/** Periods with a name. The server turns a name into dates in the tenant's zone and week. */
export const PRESETS = [
  'today',
  'yesterday',
  'last7',
  'last30',
  'last90',
  'last365',
  'week',
  'month',
  'quarter',
  'year',
] as const

export type Preset = (typeof PRESETS)[number]
export const DEFAULT_PRESET: Preset = 'last30'

export const COMPARISONS = ['previous', 'year', 'none'] as const

export function asPreset(name: string | null): Preset {
  return PRESETS.find((one) => one === name) ?? DEFAULT_PRESET
}
