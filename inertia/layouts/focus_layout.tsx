import { Box, Group, Stack } from '@mantine/core'
import type { PropsWithChildren } from 'react'
import { UserMenu } from '~/components/shell/user_menu'
import { OnDemand } from '~/components/shell/on_demand'
import { Logo } from '~/components/ui/logo'
import classes from './layouts.module.css'

/** A first set-up has one way: forward. */
export function FocusLayout({ children }: PropsWithChildren) {
  return (
    <Stack className={classes.narrow} gap={0}>
      <Group component="header" justify="space-between" className={classes.top}>
        <Logo />
        <UserMenu />
      </Group>
      <Box component="main" className={classes.focus}>
        {children}
      </Box>
      <OnDemand />
    </Stack>
  )
}
