import { usePage } from '@inertiajs/react'
import { Avatar, Popover, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import { Later } from '~/components/ui/later'
import type { SharedProps } from '~/types'
import classes from './shell.module.css'

const UserDropdown = lazy(() => import('./user_dropdown'))

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
      <Later>
        <UserDropdown me={me} />
      </Later>
    </Popover>
  )
}
