import { usePage } from '@inertiajs/react'
import { lazy } from 'react'
import WatchHost from '~/components/exports/watch_host'
import { Later } from '~/components/ui/later'
import { catalogue } from '~/i18n/catalogue'
import type { SharedProps } from '~/types'
import SignInAgain from './sign_in_again'

const CommandPalette = lazy(async () => {
  await catalogue.need(['reports'])
  return import('./command_palette')
})

const SupportBanner = lazy(async () => {
  await catalogue.need(['platform'])
  return import('./support_banner')
})

/** What stands ready beside every page, in one piece. */
export default function Waiting() {
  const { support } = usePage<SharedProps>().props
  return (
    <>
      <CommandPalette />
      <SignInAgain />
      <WatchHost />
      {support && (
        <Later>
          <SupportBanner support={support} />
        </Later>
      )}
    </>
  )
}
