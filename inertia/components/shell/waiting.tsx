import { lazy } from 'react'
import WatchHost from '~/components/exports/watch_host'
import { catalogue } from '~/i18n/catalogue'
import SignInAgain from './sign_in_again'

const CommandPalette = lazy(async () => {
  await catalogue.need(['reports'])
  return import('./command_palette')
})

/** What stands ready beside every page, in one piece. */
export default function Waiting() {
  return (
    <>
      <CommandPalette />
      <SignInAgain />
      <WatchHost />
    </>
  )
}
