import { router, usePage } from '@inertiajs/react'
import { Button, Divider, Popover, Stack, Text } from '@mantine/core'
import { IconLogout, IconUser } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { ButtonLink } from '~/components/ui/app_link'
import type { SharedProps } from '~/types'
import Preferences from './preferences'

/** What the menu opens; it comes after the page. */
export default function UserDropdown({ me }: { me: NonNullable<SharedProps['me']> }) {
  const t = useTranslations('shell.user')
  const { support } = usePage<SharedProps>().props

  async function leave() {
    await api('DELETE', '/session')
    router.flushAll()
    // Support stays signed in where it came from.
    router.visit(support?.looking ? '/platform' : '/login')
  }

  return (
    <Popover.Dropdown p="sm" aria-label={t('open', { name: me.name })}>
      <Text fw={560} truncate>
        {me.name}
      </Text>
      <Text size="sm" c="dimmed" truncate>
        {me.email}
      </Text>
      <Divider my="sm" />
      <Preferences />
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
  )
}

const ITEM = { variant: 'subtle', color: 'gray', justify: 'flex-start', px: 'xs' } as const

