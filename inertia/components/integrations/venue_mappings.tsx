import { router } from '@inertiajs/react'
import { Badge, Paper, Select, Table, Text } from '@mantine/core'
import { IconMapPin } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import type { Places, VenueMapping } from '~/api/types'
import { useSend } from '~/api/use_send'
import { Empty } from '~/components/ui/empty'
import { useCan } from '~/hooks/use_can'
import ui from '~/components/ui/ui.module.css'

interface Props {
  connectionId: string
  mappings: VenueMapping[]
  venues: Places['venues']
}

const CREATE = 'create'
const IGNORE = 'ignore'

/** Which of our venues each venue of the vendor stands for. */
export default function VenueMappings({ connectionId, mappings, venues }: Props) {
  const t = useTranslations('integrations.venues')
  const may = useCan()('connections.manage')
  const { send, sending } = useSend()
  if (mappings.length === 0)
    return (
      <Paper>
        <Empty icon={IconMapPin} title={t('empty.title')} text={t('empty.text')} />
      </Paper>
    )

  function choose({ id }: VenueMapping, choice: string | null) {
    const body =
      choice === CREATE
        ? { create: true }
        : choice === IGNORE
          ? { ignore: true }
          : { venueId: choice }
    return send(async () => {
      await api('PATCH', `/api/v1/connections/${connectionId}/venues/${id}`, body)
      router.reload()
    })
  }

  return (
    <Paper p={0}>
      <Table className={ui.choices} verticalSpacing="sm" horizontalSpacing="md">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('theirs')}</Table.Th>
            <Table.Th>{t('ours')}</Table.Th>
            <Table.Th>{t('state')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {mappings.map((mapping) => (
            <Table.Tr key={mapping.id}>
              <Table.Td>
                {mapping.name}
                <Text size="sm" c="dimmed">
                  {mapping.address}
                </Text>
              </Table.Td>
              <Table.Td>
                <Select
                  aria-label={t('choose', { name: mapping.name })}
                  placeholder={t('placeholder')}
                  searchable
                  disabled={!may || sending}
                  value={mapping.state === 'ignored' ? IGNORE : mapping.venueId}
                  onChange={(choice) => choose(mapping, choice)}
                  data={[
                    ...venues.map(({ id, name }) => ({ value: id, label: name })),
                    { value: CREATE, label: t('create', { name: mapping.name }) },
                    { value: IGNORE, label: t('ignore') },
                  ]}
                />
              </Table.Td>
              <Table.Td>
                <Badge
                  color={mapping.state === 'new' ? 'amber' : 'green'}
                  variant={mapping.state === 'ignored' ? 'default' : 'light'}
                >
                  {t(`states.${mapping.state}`)}
                </Badge>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  )
}
