import { router, usePage } from '@inertiajs/react'
import { Avatar, Group, Menu, Stack, Text, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { IconLogout, IconUser } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import type { SharedProps } from '~/types'
import { LanguageSwitch } from './language_switch'
import { SchemeSwitch } from './scheme_switch'
import classes from './shell.module.css'

export function UserMenu() {
  const t = useTranslations('shell.user')
  const { me } = usePage<SharedProps>().props
  if (!me) return null

  async function leave() {
    await api('DELETE', '/session')
    router.flushAll()
    router.visit('/login')
  }

  return (
    <Menu width={248} position="bottom-end">
      <Menu.Target>
        <UnstyledButton className={classes.user}>
          <Avatar name={me.name} color="teal" size={34} />
          <VisuallyHidden>{t('open', { name: me.name })}</VisuallyHidden>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Stack gap={0} px="sm" py="xs">
          <Text fw={560} truncate>
            {me.name}
          </Text>
          <Text size="sm" c="dimmed" truncate>
            {me.email}
          </Text>
        </Stack>
        <Menu.Divider />
        <Group justify="space-between" gap="xs" px="sm" py="xs">
          <LanguageSwitch />
          <SchemeSwitch />
        </Group>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconUser size={16} aria-hidden />}
          onClick={() => router.visit('/settings/profile')}
        >
          {t('profile')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={leave}>
          {t('leave')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
