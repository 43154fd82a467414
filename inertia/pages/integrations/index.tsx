import { Stack, Title } from '@mantine/core'
import { IconFileUpload, IconPlugConnected, IconPlus } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { Connection, Connector, Import, Places } from '~/api/types'
import { ImportRow } from '~/components/imports/import_row'
import { Catalogue } from '~/components/integrations/catalogue'
import { ConnectionRow } from '~/components/integrations/connection_row'
import { ButtonLink } from '~/components/ui/app_link'
import { Empty } from '~/components/ui/empty'
import { PageHeader } from '~/components/ui/page_header'
import { RowList } from '~/components/ui/row_list'
import { useCan } from '~/hooks/use_can'
import { useLiveRuns } from '~/hooks/use_live_runs'
import type { InertiaProps } from '~/types'

type Props = InertiaProps<{
  connections: Connection[]
  connectors: Connector[]
  imports: Import[]
  businesses: Places['businesses']
}>

export default function IntegrationsPage({ connections, connectors, imports, businesses }: Props) {
  const t = useTranslations('integrations')
  const can = useCan()
  const { latestOf } = useLiveRuns()
  const connect = can('connections.manage') && (
    <ButtonLink href="/integrations/new" leftSection={<IconPlus size={16} aria-hidden />}>
      {t('connect')}
    </ButtonLink>
  )
  const upload = can('imports.create') && (
    <ButtonLink
      href="/imports/new"
      variant="default"
      leftSection={<IconFileUpload size={16} aria-hidden />}
    >
      {t('upload')}
    </ButtonLink>
  )
  const connected = connections.filter(({ source }) => source === 'http')

  return (
    <Stack gap="xl">
      <div>
        <PageHeader title={t('title')} text={t('text')}>
          {upload}
          {connect}
        </PageHeader>
        <RowList>
          {connected.length === 0 && (
            <Empty icon={IconPlugConnected} title={t('empty.title')} text={t('empty.text')}>
              {connect}
              {upload}
            </Empty>
          )}
          {connected.map((connection) => (
            <ConnectionRow
              key={connection.id}
              connection={connection}
              run={latestOf(connection.id, connection.lastRun)}
              icon={connectors.find(({ id }) => id === connection.connector)?.icon ?? null}
              business={businesses.find(({ id }) => id === connection.businessId)?.name}
            />
          ))}
        </RowList>
      </div>
      {imports.length > 0 && (
        <Stack gap="sm">
          <Title order={2}>{t('files')}</Title>
          <RowList>
            {imports.map((one) => (
              <ImportRow key={one.id} imported={one} />
            ))}
          </RowList>
        </Stack>
      )}
      {can('connections.manage') && (
        <Stack gap="sm">
          <Title order={2}>{t('catalogue')}</Title>
          <Catalogue connectors={connectors} />
        </Stack>
      )}
    </Stack>
  )
}
