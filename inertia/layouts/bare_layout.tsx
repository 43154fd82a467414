import type { PropsWithChildren } from 'react'
import { OnDemand } from '~/components/shell/on_demand'

/** Nothing around the page. */
export function BareLayout({ children }: PropsWithChildren) {
  return (
    <>
      {children}
      <OnDemand />
    </>
  )
}
