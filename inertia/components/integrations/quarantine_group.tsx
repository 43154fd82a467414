import { Button, Group, Paper, Stack, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { QuarantinedRecord, QuarantineReason } from '~/api/types'
import classes from './integrations.module.css'

const FIRST = 5

interface Props {
  cause: QuarantineReason
  /** The newest that have this cause. */
  records: QuarantinedRecord[]
  /** Tries all of them again. */
  onRetry: (() => void) | null
  children(record: QuarantinedRecord): ReactNode
}

/** What has one cause is told once, with the first records of it. */
export function QuarantineGroup({ cause, records, onRetry, children }: Props) {
  const t = useTranslations('integrations')
  const [all, setAll] = useState(false)
  const shown = all ? records : records.slice(0, FIRST)

  return (
    <Paper p={0}>
      <Group justify="space-between" align="flex-start" p="md" pb="xs">
        <Text fw={560} maw={720}>
          {cause.reason}
          {cause.records > 1 && (
            <Text span inherit c="dimmed" fw={400}>
              {' · '}
              {t('records', { count: cause.records })}
            </Text>
          )}
        </Text>
        {onRetry && cause.records > 1 && (
          <Button size="xs" variant="default" onClick={onRetry}>
            {t('quarantine.retryGroup')}
          </Button>
        )}
      </Group>
      <Stack gap={0}>
        {shown.map((record) => (
          <div key={record.id} className={classes.refused}>
            {record.reason !== cause.reason && <Text size="sm">{record.reason}</Text>}
            {children(record)}
          </div>
        ))}
      </Stack>
      {shown.length < records.length && (
        <Button variant="subtle" color="gray" m="xs" onClick={() => setAll(true)}>
          {t('quarantine.others', { count: records.length - shown.length })}
        </Button>
      )}
    </Paper>
  )
}
