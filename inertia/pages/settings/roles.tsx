import { router } from '@inertiajs/react'
import { Badge, Button, Menu } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { Data } from '@generated/data'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import type { PermissionGroup } from '~/api/types'
import { grantable } from '~/components/settings/permission_grid'
import type { RoleDraft } from '~/components/settings/role_dialog'
import { SettingsPage } from '~/components/settings/settings_page'
import { useConfirm } from '~/components/ui/confirm'
import { Later } from '~/components/ui/later'
import { Row, RowList } from '~/components/ui/row_list'
import { RowMenu } from '~/components/ui/row_menu'
import { useCan } from '~/hooks/use_can'
import { useEdited } from '~/hooks/use_edited'
import type { InertiaProps } from '~/types'

const RoleDialog = lazy(() => import('~/components/settings/role_dialog'))
const NEW: RoleDraft = { id: null, name: '', permissions: [] }

type Role = Data.Access.Role
type Props = InertiaProps<{ roles: Role[]; groups: PermissionGroup[] }>

export default function RolesPage({ roles, groups }: Props) {
  const t = useTranslations('settings.roles')
  const common = useTranslations('common')
  const may = useCan()('roles.manage')
  const edited = useEdited<RoleDraft>()
  const { confirm, dialog } = useConfirm()
  const changeable = (role: Role) => may && !role.builtIn && role.grantable

  /** A new role with the same rights, as far as the reader may give them. */
  function copy({ name, permissions }: Role) {
    const open = grantable(groups).flatMap((group) => group.permissions)
    edited.edit({
      id: null,
      name: t('copyOf', { name }),
      permissions: open.map(({ id }) => id).filter((id) => permissions.includes(id)),
    })
  }

  function remove({ id, name }: Role) {
    confirm({
      title: t('remove.title', { name }),
      text: t('remove.text'),
      confirm: common('remove'),
      act: async () => {
        await api('DELETE', `/api/v1/organizations/roles/${id}`)
        router.reload()
      },
    })
  }

  return (
    <SettingsPage
      page="roles"
      action={
        may && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={edited.add}>
            {t('add')}
          </Button>
        )
      }
    >
      <RowList>
        {roles.map((role) => (
          <Row
            key={role.id}
            title={role.name}
            text={[
              role.members > 0 && t('members', { count: role.members }),
              role.text ?? t('rights', { count: role.permissions.length }),
            ]
              .filter(Boolean)
              .join(' · ')}
          >
            {!role.builtIn && <Badge variant="light">{t('own')}</Badge>}
            <RowMenu name={role.name}>
              {changeable(role) ? (
                <Menu.Item onClick={() => edited.edit(role)}>{common('edit')}</Menu.Item>
              ) : (
                <Menu.Item onClick={() => edited.edit({ ...role, readOnly: true })}>
                  {t('view')}
                </Menu.Item>
              )}
              {may && <Menu.Item onClick={() => copy(role)}>{t('copy')}</Menu.Item>}
              {changeable(role) && (
                <Menu.Item color="red" onClick={() => remove(role)}>
                  {common('remove')}
                </Menu.Item>
              )}
            </RowMenu>
          </Row>
        ))}
      </RowList>
      <Later>
        <RoleDialog
          key={edited.key}
          role={edited.item ?? NEW}
          groups={groups}
          opened={edited.opened}
          onClose={edited.close}
        />
      </Later>
      {dialog}
    </SettingsPage>
  )
}
