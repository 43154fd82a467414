import { Paper, Stack, Title } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { BarChart } from '~/components/charts'
import { ChartFrame } from '~/components/charts/chart_frame'
import { useFormat } from '~/i18n/use_format'

interface Props {
  title: string
  days: { date: string; value: number }[]
}

const HEIGHT = 240

/** Roubles by day. */
export default function DaysChart({ title, days }: Props) {
  const t = useTranslations('promotions.period')
  const { day, dayShort, money, moneyShort } = useFormat()
  return (
    <Paper>
      <Stack gap="sm">
        <Title order={3}>{title}</Title>
        <ChartFrame
          label={title}
          height={HEIGHT}
          table={{
            head: [t('day'), title],
            rows: days.map(({ date, value }) => [day(date), money(value)]),
          }}
        >
          <BarChart
            bars={days.map(({ date, value }) => ({
              id: date,
              name: day(date),
              tick: dayShort(date),
              value,
              base: null,
            }))}
            names={{ value: title, base: null }}
            format={money}
            formatAxis={moneyShort}
          />
        </ChartFrame>
      </Stack>
    </Paper>
  )
}
