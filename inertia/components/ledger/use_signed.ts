import { useFormat } from '~/i18n/use_format'

/** A change says its direction: +100, −30. */
export function useSigned() {
  const { decimal } = useFormat()
  return (value: number) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${decimal(Math.abs(value))}`
}
