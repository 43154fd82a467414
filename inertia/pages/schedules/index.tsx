import { router } from '@inertiajs/react'
import { notifications } from '@mantine/notifications'
import { IconCalendarRepeat } from '@tabler/icons-react'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import { api, type PageMeta } from '~/api/client'
import type { Schedule } from '~/api/delivery_types'
import { useSend } from '~/api/use_send'
import { ScheduleRow, type ScheduleActions } from '~/components/schedules/schedule_row'
import { ButtonLink } from '~/components/ui/app_link'
import { useConfirm } from '~/components/ui/confirm'
import { ReportPagesTabs } from '~/components/reports/report_pages_tabs'
import { Empty } from '~/components/ui/empty'
import { Later } from '~/components/ui/later'
import { PageHeader } from '~/components/ui/page_header'
import { Pages } from '~/components/ui/pages'
import { RowList } from '~/components/ui/row_list'
import { useEdited } from '~/hooks/use_edited'
import type { InertiaProps } from '~/types'

const ScheduleDialog = lazy(() => import('~/components/schedules/schedule_dialog'))
const HistoryDialog = lazy(() => import('~/components/schedules/history_dialog'))

type Props = InertiaProps<{ schedules: { rows: Schedule[]; meta: PageMeta } }>

export default function SchedulesPage({ schedules: { rows, meta } }: Props) {
  const t = useTranslations('schedules')
  const edited = useEdited<Schedule>()
  const looked = useEdited<Schedule>()
  const { actions, dialog } = useActions(edited.edit, looked.edit)

  return (
    <>
      <ReportPagesTabs />
      <PageHeader title={t('title')} text={t('text')} />
      {rows.length === 0 ? (
        <Empty icon={IconCalendarRepeat} title={t('empty.title')} text={t('empty.text')}>
          <ButtonLink href="/sales/summary">{t('empty.open')}</ButtonLink>
        </Empty>
      ) : (
        <RowList>
          {rows.map((schedule) => (
            <ScheduleRow key={schedule.id} schedule={schedule} actions={actions} />
          ))}
        </RowList>
      )}
      <Pages meta={meta} />
      <Later>
        {edited.item && (
          <ScheduleDialog
            key={edited.key}
            schedule={edited.item}
            reference={edited.item}
            title={edited.item.name}
            opened={edited.opened}
            onClose={edited.close}
          />
        )}
        {looked.item && (
          <HistoryDialog
            key={looked.key}
            schedule={looked.item}
            opened={looked.opened}
            onClose={looked.close}
          />
        )}
      </Later>
      {dialog}
    </>
  )
}

function useActions(edit: ScheduleActions['edit'], history: ScheduleActions['history']) {
  const t = useTranslations('schedules')
  const common = useTranslations('common')
  const { send } = useSend()
  const { confirm, dialog } = useConfirm()
  const actions: ScheduleActions = {
    edit,
    history,
    async send({ id }) {
      const done = await send(() => api('POST', `/api/v1/schedules/${id}/send`))
      if (done) notifications.show({ message: t('sent') })
    },
    async turn({ id }, state) {
      await send(() => api('POST', `/api/v1/schedules/${id}/${state}`))
      router.reload()
    },
    remove({ id, name }) {
      confirm({
        title: t('remove.title', { name }),
        text: t('remove.text'),
        confirm: common('remove'),
        act: async () => {
          await api('DELETE', `/api/v1/schedules/${id}`)
          router.reload()
        },
      })
    },
  }
  return { actions, dialog }
}
