import { router, usePage } from '@inertiajs/react'
import {
  Avatar,
  Button,
  Divider,
  Group,
  Popover,
  Stack,
  Text,
  UnstyledButton,
  VisuallyHidden,
} from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconLogout, IconUser } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { ButtonLink } from '~/components/ui/app_link'
import type { SharedProps } from '~/types'
import { LanguageSwitch } from './language_switch'
import { SchemeSwitch } from './scheme_switch'
import classes from './shell.module.css'

export function UserMenu() {
  const t = useTranslations('shell.user')
  const { me } = usePage<SharedProps>().props
  const [opened, { toggle, close }] = useDisclosure()
  if (!me) return null

  return (
    <Popover
      opened={opened}
      onDismiss={close}
      width={252}
      position="bottom-end"
      shadow="md"
      trapFocus
    >
      <Popover.Target>
        <UnstyledButton className={classes.user} onClick={toggle}>
          <Avatar name={me.name} color="teal" size={34} />
          <VisuallyHidden>{t('open', { name: me.name })}</VisuallyHidden>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown p="sm" aria-label={t('open', { name: me.name })}>
        <Text fw={560} truncate>
          {me.name}
        </Text>
        <Text size="sm" c="dimmed" truncate>
          {me.email}
        </Text>
        <Divider my="sm" />
        <Group justify="space-between" gap="xs">
          <LanguageSwitch />
          <SchemeSwitch />
        </Group>
        <Divider my="sm" />
        <Stack gap={2}>
          <ButtonLink
            href="/settings/profile"
            {...ITEM}
            leftSection={<IconUser size={16} aria-hidden />}
          >
            {t('profile')}
          </ButtonLink>
          <Button {...ITEM} leftSection={<IconLogout size={16} aria-hidden />} onClick={leave}>
            {t('leave')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}

const ITEM = { variant: 'subtle', color: 'gray', justify: 'flex-start', px: 'xs' } as const

async function leave() {
  await api('DELETE', '/session')
  router.flushAll()
  router.visit('/login')
}
