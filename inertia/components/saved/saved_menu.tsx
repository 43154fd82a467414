import { router } from '@inertiajs/react'
import { Menu } from '@mantine/core'
import {
  IconCopy,
  IconHistory,
  IconPencil,
  IconTableSpark,
  IconTrash,
  IconUsersGroup,
} from '@tabler/icons-react'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { useConfirm } from '~/components/ui/confirm'
import { Later } from '~/components/ui/later'
import { RowMenu } from '~/components/ui/row_menu'
import { useEdited } from '~/hooks/use_edited'
import { SAVED, type RoleName, type Saved } from './types'

const SaveDialog = lazy(() => import('./save_dialog'))
const ShareDialog = lazy(() => import('./share_dialog'))
const VersionsDrawer = lazy(() => import('./versions_drawer'))

type Deed = 'rename' | 'share' | 'versions'

/** What may be done with a saved report, in the list and on its page. */
export default function SavedMenu({ saved, roles }: { saved: Saved; roles: RoleName[] }) {
  const t = useTranslations('saved')
  const { send } = useSend()
  const { confirm, dialog } = useConfirm()
  const { item, key, opened, edit, close } = useEdited<Deed>()
  const { id, name, note, can } = saved
  const shown = { opened, onClose: close }

  function duplicate() {
    return send(async () => {
      const copy = await api<Saved>('POST', `${SAVED}/${id}/duplicate`, {
        name: t('copyOf', { name }).slice(0, 120),
      })
      router.visit(`/reports/saved/${copy.id}`)
    })
  }

  function remove() {
    confirm({
      title: t('remove.title', { name }),
      text: t(saved.roles.length ? 'remove.sharedText' : 'remove.text'),
      confirm: t('remove.confirm'),
      act: async () => {
        await api('DELETE', `${SAVED}/${id}`)
        router.visit('/reports')
      },
    })
  }

  return (
    <>
      <RowMenu name={name}>
        {saved.built && (
          <Menu.Item
            leftSection={<IconTableSpark size={16} aria-hidden />}
            onClick={() => router.visit(`/builder?saved=${id}`)}
          >
            {t(can.change ? 'edit' : 'openInBuilder')}
          </Menu.Item>
        )}
        {can.change && (
          <Menu.Item
            leftSection={<IconPencil size={16} aria-hidden />}
            onClick={() => edit('rename')}
          >
            {t('rename')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconCopy size={16} aria-hidden />} onClick={duplicate}>
          {t('duplicate')}
        </Menu.Item>
        {can.share && (
          <Menu.Item
            leftSection={<IconUsersGroup size={16} aria-hidden />}
            onClick={() => edit('share')}
          >
            {t('share.open')}
          </Menu.Item>
        )}
        <Menu.Item
          leftSection={<IconHistory size={16} aria-hidden />}
          onClick={() => edit('versions')}
        >
          {t('versions.title')}
        </Menu.Item>
        {can.change && (
          <Menu.Item color="red" leftSection={<IconTrash size={16} aria-hidden />} onClick={remove}>
            {t('remove.confirm')}
          </Menu.Item>
        )}
      </RowMenu>
      <Later>
        {item === 'rename' && (
          <SaveDialog
            key={key}
            title={t('rename')}
            name={name}
            note={note}
            onSave={async (values) => {
              await api('PATCH', `${SAVED}/${id}`, values)
              router.reload()
            }}
            {...shown}
          />
        )}
        {item === 'share' && <ShareDialog key={key} saved={saved} roles={roles} {...shown} />}
        {item === 'versions' && <VersionsDrawer key={key} saved={saved} {...shown} />}
      </Later>
      {dialog}
    </>
  )
}
