import '@mantine/dates/styles.css'
import 'dayjs/locale/ru'
import { usePage } from '@inertiajs/react'
import { DatePicker, type DatesRangeValue } from '@mantine/dates'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { SharedProps } from '~/types'

interface Props {
  from: string | null
  to: string | null
  onChange(from: string, to: string): void
}

export default function RangeCalendar({ from, to, onChange }: Props) {
  const t = useTranslations('shell.period.calendar')
  const locale = useLocale()
  const { organization } = usePage<SharedProps>().props
  const [range, setRange] = useState<DatesRangeValue<string>>([from, to])

  function pick(next: DatesRangeValue<string>) {
    setRange(next)
    if (next[0] && next[1]) onChange(next[0], next[1])
  }

  return (
    <DatePicker
      type="range"
      size="sm"
      hideOutsideDates
      ariaLabels={{
        previousMonth: t('previousMonth'),
        nextMonth: t('nextMonth'),
        previousYear: t('previousYear'),
        nextYear: t('nextYear'),
        monthLevelControl: t('chooseMonth'),
        yearLevelControl: t('chooseYear'),
      }}
      allowSingleDateInRange
      locale={locale}
      firstDayOfWeek={firstDay(organization?.weekStartsOn ?? 1)}
      value={range}
      onChange={pick}
    />
  )
}

/** ISO has Sunday as 7, the calendar as 0. */
function firstDay(iso: number) {
  return (iso % 7) as 0 | 1 | 2 | 3 | 4 | 5 | 6
}
