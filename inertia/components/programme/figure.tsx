import type { NumberInputProps } from '@mantine/core'
import { ScaledInput } from '~/components/promotions/scaled_input'
import type { ProgrammeForm } from './draft'

const UNITS = {
  percent: { scale: 100, suffix: ' %', max: 100 },
  times: { scale: 10_000, prefix: '×', max: 100 },
  money: { scale: 100, suffix: ' ₽' },
  bonuses: { scale: 100 },
  days: { scale: 1, max: 3660 },
  count: { scale: 1, max: 10_000 },
} as const

interface Props extends Omit<NumberInputProps, 'form' | 'value' | 'onChange' | 'placeholder'> {
  form: ProgrammeForm
  path: string
  unit: keyof typeof UNITS
  /** What it means to leave the field empty, where that is allowed. */
  none?: string
}

/** One figure of the settings in people's units. */
export function Figure({ form, path, unit, none, ...props }: Props) {
  const { value, error, onChange } = form.getInputProps(path)
  return (
    <ScaledInput
      {...UNITS[unit]}
      {...props}
      placeholder={none}
      value={value}
      error={error}
      onChange={(next) => onChange(next ?? (none ? null : undefined))}
    />
  )
}
