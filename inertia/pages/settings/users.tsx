import { router } from '@inertiajs/react'
import { Avatar, Badge, Button, Menu } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import type { Data } from '@generated/data'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { SettingsPage } from '~/components/settings/settings_page'
import { useConfirm } from '~/components/ui/confirm'
import { Later } from '~/components/ui/later'
import { Row, RowList } from '~/components/ui/row_list'
import { RowMenu } from '~/components/ui/row_menu'
import { useCan } from '~/hooks/use_can'
import { useEdited } from '~/hooks/use_edited'
import { catalogue } from '~/i18n/catalogue'
import type { InertiaProps } from '~/types'

const MembersSignInsDialog = lazy(async () => {
  await catalogue.need(['security'])
  return import('~/components/security/members_sign_ins_dialog')
})
const UserDialog = lazy(() => import('~/components/settings/user_dialog'))

type User = Data.Access.User
type Props = InertiaProps<{
  users: User[]
  roles: Data.Access.Role[]
  businesses: Data.Tenancy.Business[]
  venues: Data.Tenancy.Venue[]
}>

export default function UsersPage({ users, roles, businesses, venues, me }: Props) {
  const t = useTranslations('settings.users')
  const common = useTranslations('common')
  const can = useCan()
  const [may, owns] = [can('users.manage'), can('organization.own')]
  const edited = useEdited<User>()
  const looked = useEdited<User>()
  const { confirm, dialog } = useConfirm()
  const { send } = useSend()

  async function change(user: User, disabled: boolean) {
    await send(() => api('PATCH', `/api/v1/organizations/users/${user.id}`, { disabled }))
    router.reload()
  }

  function remove({ id, name }: User) {
    confirm({
      title: t('remove.title', { name }),
      text: t('remove.text'),
      confirm: t('remove.confirm'),
      act: async () => {
        await api('DELETE', `/api/v1/organizations/users/${id}`)
        router.reload()
      },
    })
  }

  function resetFactor({ id, name }: User) {
    confirm({
      title: t('resetFactor.title', { name }),
      text: t('resetFactor.text'),
      confirm: t('resetFactor.confirm'),
      act: async () => {
        await api('DELETE', `/api/v1/organizations/users/${id}/second-factor`)
        router.reload()
      },
    })
  }

  return (
    <SettingsPage
      page="users"
      action={
        may && (
          <Button leftSection={<IconUserPlus size={16} aria-hidden />} onClick={edited.add}>
            {t('invite')}
          </Button>
        )
      }
    >
      <RowList>
        {users.map((user) => (
          <Row
            key={user.id}
            icon={<Avatar name={user.name} color="teal" size={34} />}
            title={user.name}
            text={
              <>
                {user.email} · {roles.find(({ id }) => id === user.role)?.name}
              </>
            }
          >
            {user.id === me?.id && <Badge variant="default">{t('you')}</Badge>}
            {user.disabled && <Badge color="amber">{t('disabled')}</Badge>}
            {may && user.id !== me?.id && (
              <RowMenu name={user.name}>
                <Menu.Item onClick={() => edited.edit(user)}>{t('change')}</Menu.Item>
                <Menu.Item onClick={() => change(user, !user.disabled)}>
                  {t(user.disabled ? 'enable' : 'disable')}
                </Menu.Item>
                <Menu.Item onClick={() => looked.edit(user)}>{t('signIns')}</Menu.Item>
                {owns && user.secondFactor && (
                  <Menu.Item onClick={() => resetFactor(user)}>{t('resetFactor.item')}</Menu.Item>
                )}
                <Menu.Item color="red" onClick={() => remove(user)}>
                  {common('remove')}
                </Menu.Item>
              </RowMenu>
            )}
          </Row>
        ))}
      </RowList>
      <Later>
        <UserDialog
          key={edited.key}
          user={edited.item}
          roles={roles}
          places={{ businesses, venues }}
          opened={edited.opened}
          onClose={edited.close}
        />
        {looked.item && (
          <MembersSignInsDialog
            key={looked.key}
            user={looked.item}
            opened={looked.opened}
            onClose={looked.close}
          />
        )}
      </Later>
      {dialog}
    </SettingsPage>
  )
}
