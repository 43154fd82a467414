import { usePage } from '@inertiajs/react'
import { Box, Group } from '@mantine/core'
import type { CrmChoice, Places } from '~/api/types'
import { Logo } from '~/components/ui/logo'
import { CrmSwitcher } from './crm_switcher'
import { PeriodPicker } from './period_picker'
import { PlaceSwitcher } from './place_switcher'
import { UserMenu } from './user_menu'
import classes from './shell.module.css'

/** What is looked at, on pages that look at figures; who looks, on all. */
export function Header() {
  const { places, crm } = usePage<{ places?: Places | null; crm?: CrmChoice | null }>().props
  const viewed = places ?? crm
  return (
    <>
      {!viewed && (
        <Box hiddenFrom="sm">
          <Logo />
        </Box>
      )}
      {viewed && (
        <Group gap="xs" wrap="nowrap" className={classes.view}>
          {places && <PlaceSwitcher places={places} />}
          {crm && <CrmSwitcher choice={crm} />}
          <PeriodPicker />
        </Group>
      )}
      <UserMenu />
    </>
  )
}
