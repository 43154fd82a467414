import { Button, Paper, Stack, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { QuarantinedRecord } from '~/api/types'
import classes from './integrations.module.css'

const FIRST = 5

interface Props {
  reason: string
  records: QuarantinedRecord[]
  children(record: QuarantinedRecord): ReactNode
}

/** What has one cause is told once, with the first records of it. */
export function QuarantineGroup({ reason, records, children }: Props) {
  const t = useTranslations('integrations')
  const [all, setAll] = useState(false)
  const shown = all ? records : records.slice(0, FIRST)

  return (
    <Paper p={0}>
      <Text fw={560} p="md" pb="xs">
        {reason}
        {records.length > 1 && (
          <Text span inherit c="dimmed" fw={400}>
            {' · '}
            {t('records', { count: records.length })}
          </Text>
        )}
      </Text>
      <Stack gap={0}>
        {shown.map((record) => (
          <div key={record.id} className={classes.refused}>
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
