import { router } from '@inertiajs/react'
import { Paper, Table, Text } from '@mantine/core'
import { IconUsersGroup } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { ManagerChoice, type Manager, type Member } from '~/components/settings/manager_choice'
import { SettingsPage } from '~/components/settings/settings_page'
import { ButtonLink } from '~/components/ui/app_link'
import { Empty } from '~/components/ui/empty'
import ui from '~/components/ui/ui.module.css'
import { useCan } from '~/hooks/use_can'
import type { InertiaProps } from '~/types'

type Props = InertiaProps<{ managers: Manager[]; users: Member[] }>

/** Which manager of the CRM is which user: so that everybody finds the own deals in the reports. */
export default function ManagersPage({ managers, users }: Props) {
  const t = useTranslations('settings.managers')
  const can = useCan()
  const { send } = useSend()

  async function link({ id }: Manager, userId: string | null | undefined) {
    const path = `/api/v1/crm/managers/${id}/user`
    await send(() =>
      userId === undefined ? api('DELETE', path) : api('PUT', path, { userId })
    )
    router.reload()
  }

  return (
    <SettingsPage page="managers">
      {managers.length === 0 ? (
        <Paper>
          <Empty icon={IconUsersGroup} title={t('none.title')} text={t('none.text')}>
            {can('connections.manage') && (
              <ButtonLink href="/integrations/new">{t('none.connect')}</ButtonLink>
            )}
          </Empty>
        </Paper>
      ) : (
        <Paper p={0}>
          <Table className={ui.choices} verticalSpacing="sm" horizontalSpacing="md">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('manager')}</Table.Th>
                <Table.Th>{t('user')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {managers.map((manager) => (
                <Table.Tr key={manager.id}>
                  <Table.Td>
                    {manager.name}
                    <Text size="sm" c="dimmed">
                      {[manager.department, manager.connection].filter(Boolean).join(' · ')}
                    </Text>
                  </Table.Td>
                  <Table.Td>
                    <ManagerChoice
                      manager={manager}
                      users={users}
                      readOnly={!can('users.manage')}
                      onChoose={(userId) => link(manager, userId)}
                    />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Paper>
      )}
    </SettingsPage>
  )
}
