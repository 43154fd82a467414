import { Link } from '@inertiajs/react'
import { ActionIcon, Group, Paper, Skeleton, Text } from '@mantine/core'
import { IconArrowUpRight } from '@tabler/icons-react'
import { lazy, type PropsWithChildren, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Later } from '~/components/ui/later'
import { REPORTS } from '~/components/reports/report_groups'
import { useView } from '~/hooks/use_view'
import classes from './dashboards.module.css'
import { Kpi } from './kpi'
import { heightOf, type Widget, type WidgetAnswer } from './types'
import { WidgetFigures } from './widget_figures'

const MarkdownText = lazy(() => import('./markdown_text'))

interface Props {
  widget: Widget
  /** `undefined` while it is being worked out. */
  answered?: WidgetAnswer
  /** What may be done with it while the dashboard is arranged. */
  controls?: ReactNode
  /** Links lead away: not while the dashboard is arranged, and not on a wall. */
  still?: boolean
}

const PADDING = 32
const HEADER = 36

/** One widget in its place: its name, and its figures, or why there are none. */
export function WidgetCard({ widget, answered, controls, still }: Props) {
  const title = useTitle(widget, answered)
  if (widget.text !== undefined)
    return (
      <Paper component="article" className={classes.widget} data-text>
        {(widget.title || controls) && (
          <Header title={widget.title ?? ''} controls={controls} level={widget.title ? 2 : null} />
        )}
        <div className={classes.content} tabIndex={0} role="group" aria-label={title}>
          <Later>
            <MarkdownText text={widget.text} />
          </Later>
        </div>
      </Paper>
    )

  const kpi = widget.picture === 'kpi'
  return (
    <Paper component="article" className={classes.widget} aria-label={title} aria-busy={!answered}>
      <Header title={title} controls={controls} small={kpi} level={2}>
        {!still && answered?.answer && <More answered={answered} title={title} />}
      </Header>
      <div
        className={classes.content}
        data-kpi={kpi || undefined}
        {...(!kpi && scrolls(answered) && { 'tabIndex': 0, 'role': 'group', 'aria-label': title })}
      >
        {!answered && <Skeleton height="100%" radius="md" />}
        {answered?.refusal && (
          <Text size="sm" c="dimmed" role="status">
            {answered.refusal.text}
          </Text>
        )}
        {answered?.answer && kpi && <Kpi answer={answered.answer} />}
        {answered?.answer && !kpi && (
          <WidgetFigures
            widget={widget}
            answered={answered}
            title={title}
            height={heightOf(widget.height) - PADDING - HEADER}
          />
        )}
      </div>
    </Paper>
  )
}

/** Pictures as high as what they show, which may be more than their place. */
const GROWING = new Set(['tiles', 'funnel', 'waterfall', 'effects', 'segments', 'matrix'])

const scrolls = (answered?: WidgetAnswer) =>
  answered?.answer && GROWING.has(answered.answer.report.chart.kind)

interface HeaderProps {
  title: string
  controls?: ReactNode
  small?: boolean
  level: 2 | null
}

function Header({ title, controls, small, level, children }: PropsWithChildren<HeaderProps>) {
  return (
    <Group gap="xs" wrap="nowrap" justify="space-between" className={classes.header}>
      <Text
        component={level ? 'h2' : 'div'}
        size={small ? 'sm' : undefined}
        fw={small ? 400 : 600}
        c={small ? 'dimmed' : undefined}
        truncate
        title={title}
        m={0}
      >
        {title}
      </Text>
      {controls ?? children}
    </Group>
  )
}

/** To the report with all of it, asked the same. */
function More({ answered, title }: { answered: WidgetAnswer; title: string }) {
  const t = useTranslations('dashboards')
  const { keep } = useView()
  const { group, id } = answered.answer!.report
  const page = REPORTS.find((report) => report.group === group && report.id === id)
  if (!page) return null
  return (
    <ActionIcon
      component={Link}
      href={keep(page.href)}
      size={24}
      className={classes.more}
      aria-label={t('moreAbout', { title })}
      title={t('more')}
    >
      <IconArrowUpRight size={16} aria-hidden />
    </ActionIcon>
  )
}

/** Its own name, or the report's, with the figure where one was chosen; of a single figure the figure's. */
function useTitle({ title, text, picture, figure }: Widget, answered?: WidgetAnswer) {
  const t = useTranslations('dashboards')
  if (title || text !== undefined) return title || t('words')
  const answer = answered?.answer
  if (!answer) return answered ? t('noFigures') : t('loading')
  const column = answer.columns.find(({ key }) => key === answer.figure)
  if (picture === 'kpi' && column) return column.label
  return figure && column ? `${answer.report.title}: ${column.label}` : answer.report.title
}
