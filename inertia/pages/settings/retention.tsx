import { router } from '@inertiajs/react'
import { Button, Group, NumberInput, Paper, Stack, Table, Text, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { SettingsPage } from '~/components/settings/settings_page'
import type { InertiaProps } from '~/types'

type Kind =
  | 'quarantine'
  | 'webhooks'
  | 'writeBacks'
  | 'importFiles'
  | 'exports'
  | 'reportDeliveries'
  | 'answers'
  | 'invitations'
  | 'personRequests'
  | 'inactiveCustomers'

type Period = {
  kind: string
  days: number | null
  usual: number | null
  least: number
  most: number
}

export default function RetentionPage({ periods }: InertiaProps<{ periods: Period[] }>) {
  const t = useTranslations('settings.retention')
  return (
    <SettingsPage page="retention">
      <Stack gap="lg">
        <Paper p={0}>
          <Table verticalSpacing="sm" horizontalSpacing="md" aria-label={t('caption')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('kind')}</Table.Th>
                <Table.Th w={{ base: 140, sm: 220 }}>{t('days')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {periods.map((period) => (
                <PeriodRow key={`${period.kind}${period.days}`} period={period} />
              ))}
            </Table.Tbody>
          </Table>
        </Paper>
        <div>
          <Title order={2}>{t('always.title')}</Title>
          <Text c="dimmed">{t('always.text')}</Text>
        </div>
      </Stack>
    </SettingsPage>
  )
}

function PeriodRow({ period: { kind, days, usual, least, most } }: { period: Period }) {
  const t = useTranslations('settings.retention')
  const common = useTranslations('common')
  const [wanted, want] = useState<number | string>(days ?? '')
  const { send, sending } = useSend()
  const chosen = wanted === '' ? null : Number(wanted)
  const changed = chosen !== days && (chosen !== null || usual === null)
  const name = t(`kinds.${kind as Kind}.name`)

  async function save() {
    const done = await send(() => api('PUT', `/api/v1/retention/${kind}`, { days: chosen }))
    if (!done) return
    notifications.show({ message: t('saved') })
    router.reload()
  }

  return (
    <Table.Tr>
      <Table.Td>
        <Text fw={560}>{name}</Text>
        <Text size="sm" c="dimmed">
          {t(`kinds.${kind as Kind}.text`)}
        </Text>
      </Table.Td>
      <Table.Td>
        <Group gap="xs">
          <NumberInput
            aria-label={t('daysOf', { kind: name })}
            value={wanted}
            onChange={want}
            placeholder="—"
            allowDecimal={false}
            allowNegative={false}
            thousandSeparator=" "
            hideControls
            w={90}
          />
          {changed && (
            <Button size="xs" loading={sending} onClick={save}>
              {common('save')}
            </Button>
          )}
        </Group>
        <Text size="xs" c="dimmed" mt={4}>
          {days === null
            ? t('kept')
            : [t('range', { least, most }), usual !== null && t('usual', { days: usual })]
                .filter(Boolean)
                .join(', ')}
        </Text>
      </Table.Td>
    </Table.Tr>
  )
}
