import { Badge, Menu, ThemeIcon } from '@mantine/core'
import { IconCalendarRepeat } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { Schedule } from '~/api/delivery_types'
import { Row } from '~/components/ui/row_list'
import { RowMenu } from '~/components/ui/row_menu'
import { useFormat } from '~/i18n/use_format'

export interface ScheduleActions {
  edit(schedule: Schedule): void
  send(schedule: Schedule): void
  history(schedule: Schedule): void
  turn(schedule: Schedule, state: 'pause' | 'resume'): void
  remove(schedule: Schedule): void
}

export function ScheduleRow({ schedule, actions }: { schedule: Schedule; actions: ScheduleActions }) {
  const t = useTranslations('schedules')
  const common = useTranslations('common')
  const active = schedule.state === 'active'
  return (
    <Row
      icon={
        <ThemeIcon variant="light" size={34} color={active ? undefined : 'gray'}>
          <IconCalendarRepeat size={18} stroke={1.6} aria-hidden />
        </ThemeIcon>
      }
      title={schedule.name}
      text={<Facts schedule={schedule} />}
    >
      {!active && (
        <Badge color={schedule.pausedFor ? 'amber' : 'gray'}>
          {t(`paused.${schedule.pausedFor ?? 'by_hand'}`)}
        </Badge>
      )}
      {active && schedule.last && schedule.last.missed > 0 && (
        <Badge color="amber">{t('missed', { count: schedule.last.missed })}</Badge>
      )}
      <RowMenu name={schedule.name}>
        <Menu.Item onClick={() => actions.send(schedule)}>{t('actions.send')}</Menu.Item>
        <Menu.Item onClick={() => actions.edit(schedule)}>{common('edit')}</Menu.Item>
        <Menu.Item onClick={() => actions.history(schedule)}>{t('actions.history')}</Menu.Item>
        <Menu.Item onClick={() => actions.turn(schedule, active ? 'pause' : 'resume')}>
          {t(active ? 'actions.pause' : 'actions.resume')}
        </Menu.Item>
        <Menu.Item color="red" onClick={() => actions.remove(schedule)}>
          {common('remove')}
        </Menu.Item>
      </RowMenu>
    </Row>
  )
}

/** When, as what, to whom, whose; and when next. */
function Facts({ schedule }: { schedule: Schedule }) {
  const t = useTranslations('schedules')
  const { moment, weekday } = useFormat()
  const { every, at, weekdays, monthDay, recipients, own, maker, nextAt } = schedule
  const days = weekdays.map((day) => weekday(new Date(Date.UTC(2024, 0, day)).toISOString()))
  const [first, ...others] = recipients.filter(({ unsubscribedAt }) => !unsubscribedAt)
  return [
    t(`rhythm.${every}`, { at, days: days.join(', '), day: monthDay ?? 0 }),
    t(`dialog.formats.${schedule.format}`),
    first && (others.length ? t('more', { name: first.name, count: others.length }) : first.name),
    ...(own ? [] : [t('by', { name: maker.name })]),
    nextAt && t('next', { at: moment(nextAt) }),
  ]
    .filter(Boolean)
    .join(' · ')
}
