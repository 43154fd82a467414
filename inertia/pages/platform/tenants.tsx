import { router } from '@inertiajs/react'
import { Badge, Button, Table, Text } from '@mantine/core'
import { IconBuilding, IconEye } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { PlatformPage } from '~/components/platform/platform_page'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import type { TenantLine } from '~/components/platform/types'
import { WideTable } from '~/components/platform/wide_table'
import { Empty } from '~/components/ui/empty'
import { useFormat } from '~/i18n/use_format'
import type { InertiaProps } from '~/types'

const COLUMNS = [
  { id: 'name' },
  { id: 'people', figure: true },
  { id: 'places', figure: true },
  { id: 'receipts', figure: true },
  { id: 'connections', figure: true },
  { id: 'lastSync' },
  { id: 'support' },
] as const

export default function TenantsPage({ tenants }: InertiaProps<{ tenants: TenantLine[] }>) {
  const t = useTranslations('platform.tenants')
  const columns = COLUMNS.map(({ id, ...rest }) => ({ label: t(`columns.${id}`), ...rest }))
  return (
    <PlatformPage page="tenants">
      {tenants.length ? (
        <WideTable label={t('title')} columns={columns}>
          {tenants.map((tenant) => (
            <TenantRow key={tenant.id} tenant={tenant} />
          ))}
        </WideTable>
      ) : (
        <Empty icon={IconBuilding} title={t('empty')} />
      )}
    </PlatformPage>
  )
}

function TenantRow({ tenant }: { tenant: TenantLine }) {
  const t = useTranslations('platform.tenants')
  const presets = useTranslations('shell.presets')
  const { number, ago, date } = useFormat()
  const { name, preset, isDemo, createdAt, people, businesses, venues } = tenant

  return (
    <Table.Tr>
      <Table.Td miw={200}>
        <Text fw={560}>
          {name} {isDemo && <Badge variant="light">{t('demo')}</Badge>}
        </Text>
        <Text size="sm" c="dimmed">
          {presets(preset)} · {t('since', { date: date(createdAt) })}
        </Text>
      </Table.Td>
      <Table.Td ta="end">{number(people)}</Table.Td>
      <Table.Td ta="end">{t('places', { businesses, venues })}</Table.Td>
      <Table.Td ta="end">{number(tenant.receipts)}</Table.Td>
      <Table.Td ta="end">
        {number(tenant.connections)}
        {tenant.paused > 0 && (
          <Text size="sm" c="dimmed">
            {t('paused', { count: tenant.paused })}
          </Text>
        )}
      </Table.Td>
      <Table.Td>{tenant.lastSyncAt ? ago(tenant.lastSyncAt) : t('never')}</Table.Td>
      <Table.Td>
        <SupportCell tenant={tenant} />
      </Table.Td>
    </Table.Tr>
  )
}

function SupportCell({ tenant: { id, name, supportUntil } }: { tenant: TenantLine }) {
  const t = useTranslations('platform.tenants')
  const { time } = useFormat()
  const { send, sending } = useSend()
  if (!supportUntil)
    return (
      <Text size="sm" c="dimmed">
        {t('closed')}
      </Text>
    )

  async function look() {
    await api('POST', `/platform/tenants/${id}/support`)
    router.flushAll()
    router.visit('/dashboards')
  }

  return (
    <>
      <Button
        size="xs"
        variant="light"
        leftSection={<IconEye size={14} aria-hidden />}
        loading={sending}
        aria-label={`${t('look')}: ${name}`}
        onClick={() => send(look)}
      >
        {t('look')}
      </Button>
      <Text size="sm" c="dimmed">
        {t('until', { time: time(supportUntil) })}
      </Text>
    </>
  )
}
