import { NumberInput, type NumberInputProps } from '@mantine/core'
import { useLocale } from 'use-intl'

interface Props extends Omit<NumberInputProps, 'value' | 'onChange'> {
  /** In the unit of the API. */
  value: number | null | undefined
  /** How many of them are one of what the reader sees. */
  scale?: number
  onChange(value: number | undefined): void
}

/** A figure that the reader sees in another unit than the API: roubles for kopecks, per cent for basis points. */
export function ScaledInput({ value, scale = 1, onChange, ...props }: Props) {
  const locale = useLocale()
  return (
    <NumberInput
      hideControls
      thousandSeparator=" "
      decimalSeparator={locale === 'ru' ? ',' : '.'}
      allowedDecimalSeparators={[',', '.']}
      allowNegative={false}
      allowDecimal={scale > 1}
      decimalScale={scale > 100 ? 3 : 2}
      {...props}
      value={value === null || value === undefined ? '' : value / scale}
      onChange={(next) => onChange(next === '' ? undefined : Math.round(Number(next) * scale))}
    />
  )
}
