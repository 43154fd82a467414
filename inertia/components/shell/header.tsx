import { usePage } from '@inertiajs/react'
import { Box, Group } from '@mantine/core'
import type { Places } from '~/api/types'
import { Logo } from '~/components/ui/logo'
import { PeriodPicker } from './period_picker'
import { PlaceSwitcher } from './place_switcher'
import { UserMenu } from './user_menu'
import classes from './shell.module.css'

/** What is looked at, on pages that look at figures; who looks, on all. */
export function Header() {
  const { places } = usePage<{ places?: Places }>().props
  return (
    <>
      {!places && (
        <Box hiddenFrom="sm">
          <Logo />
        </Box>
      )}
      {places && (
        <Group gap="xs" wrap="nowrap" className={classes.view}>
          <PlaceSwitcher places={places} />
          <PeriodPicker />
        </Group>
      )}
      <UserMenu />
    </>
  )
}
