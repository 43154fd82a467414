import { Box, Group, Stack } from '@mantine/core'
import type { PropsWithChildren } from 'react'
import { LanguageSwitch } from '~/components/shell/language_switch'
import { SchemeSwitch } from '~/components/shell/scheme_switch'
import { Logo } from '~/components/ui/logo'
import classes from './layouts.module.css'

/** Before the door: one narrow column, nothing to distract. */
export function AuthLayout({ children }: PropsWithChildren) {
  return (
    <Stack className={classes.narrow} gap={0}>
      <Group component="header" justify="space-between" className={classes.top}>
        <Logo />
        <Group gap="xs">
          <SchemeSwitch />
          <LanguageSwitch />
        </Group>
      </Group>
      <Box component="main" className={classes.door}>
        {children}
      </Box>
    </Stack>
  )
}
