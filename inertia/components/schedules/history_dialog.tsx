import { Badge, Stack, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Delivery, Schedule } from '~/api/delivery_types'
import { Dialog } from '~/components/ui/dialog'
import { Row, RowList } from '~/components/ui/row_list'
import { useLoaded } from '~/hooks/use_loaded'
import { useFormat } from '~/i18n/use_format'

const COLOURS = { sent: 'green', skipped: 'amber', failed: 'red', unknown: 'amber' } as const

interface Props {
  schedule: Schedule
  opened: boolean
  onClose(): void
}

/** What went to whom, and what did not. */
export default function HistoryDialog({ schedule, opened, onClose }: Props) {
  const t = useTranslations('schedules.history')
  const { moment } = useFormat()
  const history = useLoaded<{ data: Delivery[] }>(`/api/v1/schedules/${schedule.id}/deliveries`)

  return (
    <Dialog opened={opened} onClose={onClose} title={t('title', { name: schedule.name })} size="lg">
      <Stack>
        {history?.data.length === 0 && <Text c="dimmed">{t('empty')}</Text>}
        {history && history.data.length > 0 && (
          <RowList>
            {history.data.map(({ id, dueAt, recipient, byHand, state, error }) => (
              <Row
                key={id}
                title={recipient}
                text={[moment(dueAt), ...(byHand ? [t('byHand')] : []), error?.text]
                  .filter(Boolean)
                  .join(' · ')}
              >
                <Badge color={COLOURS[state as keyof typeof COLOURS] ?? 'gray'}>
                  {t(`states.${state}`)}
                </Badge>
              </Row>
            ))}
          </RowList>
        )}
      </Stack>
    </Dialog>
  )
}
