import { lazy, useEffect, useState } from 'react'
import { Later } from '~/components/ui/later'
import { catalogue } from '~/i18n/catalogue'

const Waiting = lazy(async () => {
  await catalogue.need(['auth'])
  return import('./waiting')
})

/** What the shell may be asked for at any moment, but not at the first: it comes once the page stands. */
export function OnDemand() {
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  if (!ready) return null
  return (
    <Later>
      <Waiting />
    </Later>
  )
}
