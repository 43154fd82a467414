import { Box, Group, Stack } from '@mantine/core'
import { lazy, type PropsWithChildren } from 'react'
import { Later } from '~/components/ui/later'
import { Logo } from '~/components/ui/logo'
import classes from './layouts.module.css'

const Preferences = lazy(() => import('~/components/shell/preferences'))

/** Before the door: one narrow column, nothing to distract. */
export function AuthLayout({ children }: PropsWithChildren) {
  return (
    <Stack className={classes.narrow} gap={0}>
      <Group component="header" justify="space-between" className={classes.top}>
        <Logo />
        <Later>
          <Preferences />
        </Later>
      </Group>
      <Box component="main" className={classes.door}>
        {children}
      </Box>
    </Stack>
  )
}
