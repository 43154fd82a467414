import { lazy, useEffect, useState } from 'react'
import { Later } from '~/components/ui/later'
import { catalogue } from '~/i18n/catalogue'

const CommandPalette = lazy(async () => {
  await catalogue.need(['reports'])
  return import('./command_palette')
})
const WatchHost = lazy(() => import('~/components/exports/watch_host'))
const SignInAgain = lazy(() => import('./sign_in_again'))

/** What the shell may be asked for at any moment, but not at the first: it comes once the page stands. */
export function OnDemand() {
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  if (!ready) return null
  return (
    <Later>
      <CommandPalette />
      <SignInAgain />
      <WatchHost />
    </Later>
  )
}
