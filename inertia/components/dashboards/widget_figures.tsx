import { SimpleGrid, Skeleton, Text } from '@mantine/core'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import type { ReportAnswer } from '~/api/report_types'
import { Delta } from '~/components/reports/delta'
import { PictureRoom } from '~/components/reports/picture_frame'
import { tilesOf, worthShowing } from '~/components/reports/rows'
import { useValue, valueOf } from '~/components/reports/use_value'
import { Later } from '~/components/ui/later'
import classes from './dashboards.module.css'
import type { Widget, WidgetAnswer } from './types'

const Picture = lazy(() => import('~/components/reports/picture'))
const WidgetTable = lazy(() => import('./widget_table'))

/** Rows of the table that stands for a picture. */
const MOST_READ = 60

interface Props {
  widget: Widget
  answered: Extract<WidgetAnswer, { refusal: null }>
  title: string
  height: number
}

/** The figures of a widget as it shows them: a picture as high as its place, some rows, or several figures. */
export function WidgetFigures({ widget, answered, title, height }: Props) {
  const t = useTranslations('dashboards')
  const tableOf = useTableOf()
  const { answer } = answered
  if (answer.pending) return <Note text={t('counting')} />
  const empty = answer.rows.length === 0 && !answer.picture?.length
  const tiles = answer.report.chart.kind === 'tiles'
  if (widget.picture === 'table' || answer.report.chart.kind === 'table')
    return empty ? (
      <Note text={t('empty')} />
    ) : (
      <Later fallback={<Skeleton height={height} radius="md" />}>
        <WidgetTable answered={answered} title={title} />
      </Later>
    )
  if (tiles) return <Figures {...answer} />
  if (empty || !(answer.picture?.length || worthShowing(answer))) return <Note text={t('empty')} />
  return (
    <PictureRoom value={{ height, table: tableOf(answer) }}>
      <Later fallback={<Skeleton height={height} radius="md" />}>
        <Picture {...answer} report={{ ...answer.report, title }} />
      </Later>
    </PictureRoom>
  )
}

function Note({ text }: { text: string }) {
  return (
    <Text size="sm" c="dimmed">
      {text}
    </Text>
  )
}

/** The totals of a report that has no rows to draw. */
function Figures(answer: ReportAnswer) {
  const value = useValue()
  return (
    <SimpleGrid
      type="container"
      cols={{ 'base': 1, '260px': 2, '460px': 3, '720px': 4 }}
      spacing="sm"
    >
      {tilesOf(answer).map((tile) => (
        <div key={tile.key}>
          <Text size="sm" c="dimmed" truncate title={tile.label}>
            {tile.label}
          </Text>
          <Text className={`${classes.smallFigure} tabular`}>{value(tile.value, tile.unit)}</Text>
          <Delta column={tile} change={tile.comparison} />
        </div>
      ))}
    </SimpleGrid>
  )
}

/** What a picture draws, for those who do not see it. */
function useTableOf() {
  const value = useValue()
  return ({ columns, rows, picture }: ReportAnswer) => {
    const shown = columns.filter(({ key }) => !picture?.length || key in picture[0])
    return {
      head: shown.map(({ label }) => label),
      rows: (picture?.length ? picture : rows)
        .slice(0, MOST_READ)
        .map((row) => shown.map((column) => value(valueOf(row, column), column.unit))),
    }
  }
}
