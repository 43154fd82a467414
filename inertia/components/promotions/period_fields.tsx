import { TextInput } from '@mantine/core'
import { useTranslations } from 'use-intl'

export interface Period {
  from: string
  to: string
}

const DAY = 86_400_000

/** So many days up to a day. */
export function lastDays(count: number, until = new Date()): Period {
  const day = (shift: number) => new Date(until.getTime() - shift * DAY).toISOString().slice(0, 10)
  return { from: day(count - 1), to: day(0) }
}

/** First and last day of a period, in the browser's own fields. */
export function PeriodFields({
  period,
  onChange,
}: {
  period: Period
  onChange(period: Period): void
}) {
  const t = useTranslations('promotions.period')
  return (['from', 'to'] as const).map((name) => (
    <TextInput
      key={name}
      type="date"
      label={t(name)}
      value={period[name]}
      onChange={({ currentTarget }) => onChange({ ...period, [name]: currentTarget.value })}
    />
  ))
}
